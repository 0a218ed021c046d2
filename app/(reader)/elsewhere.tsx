import { GonePage, NotFoundPage } from '@/components/front/missing';
import type { Lookup, Newsroom } from '@/lib/articles/published';
import { answerWith, movedTo } from '@/lib/cache/tags';

type Props = {
  lookup: Exclude<Lookup<never>, { found: 'here' }>;
  newsroom: Newsroom;
  /** What the asked address had beneath the one looked up: `/history/2`. */
  beneath?: string;
};

/** What a reader gets where no page stands: the way to where it moved, or a sentence with the status that means it. */
export function Elsewhere({ lookup, newsroom, beneath = '' }: Props) {
  switch (lookup.found) {
    case 'moved':
      movedTo(`${lookup.to}${beneath}`);
      return <NotFoundPage newsroom={newsroom} />;
    case 'gone':
      answerWith(410);
      return <GonePage newsroom={newsroom} {...lookup} />;
    case 'nothing':
      answerWith(404);
      return <NotFoundPage newsroom={newsroom} />;
    default:
      return lookup satisfies never;
  }
}
