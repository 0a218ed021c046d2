import { Form } from '@/components/desk/forms/form';
import { FormEnd } from '@/components/desk/forms/form-end';
import type { FormAction } from '@/components/desk/forms/form-state';
import { NameAndSlug } from '@/components/desk/forms/name-and-slug';
import { Sure } from '@/components/desk/forms/sure';
import { MoveButtons } from '@/components/desk/sections/move-buttons';
import type { SectionLine } from '@/lib/newsroom/sections';

type SectionRowProps = {
  section: SectionLine;
  position: number;
  isLast: boolean;
  language: string;
  actions: { move: FormAction; rename: FormAction; remove: FormAction };
};

/** One section: where it stands in the page's head, what it is called, whether it can go. */
export function SectionRow({ section, position, isLast, language, actions }: SectionRowProps) {
  const { name, slug, articles } = section;
  const stays = whyItStays(section);
  const count = articles === 1 ? '1 article' : `${articles} articles`;
  return (
    <li className="px-4 py-3">
      <div className="flex items-center gap-3">
        <span aria-hidden className="w-5 text-soft tabular-nums">
          {position + 1}
        </span>
        <div className="min-w-0 flex-1">
          <p className="font-semibold">
            <bdi>{name}</bdi>
          </p>
          <p className="break-words text-soft text-xs">
            /{slug} · {count}
          </p>
        </div>
        <Form action={actions.move} className="flex items-center" label={`Order of ${name}`} repeats>
          <MoveButtons name={name} position={position} isFirst={position === 0} isLast={isLast} />
        </Form>
      </div>
      <div className="flex flex-wrap items-start gap-x-5 ps-8">
        <details className="min-w-0 open:w-full">
          <summary className="inline-flex min-h-9 list-none items-center text-accent underline underline-offset-3 pointer-coarse:min-h-11">
            Rename<span className="sr-only"> {name}</span>
          </summary>
          <Form action={actions.rename} values={{ name, slug }} className="mt-2 mb-2 flex max-w-xl flex-col gap-4">
            <NameAndSlug language={language} isNew={false} slugHint={whatMoves(slug, articles)} />
            <FormEnd submit="Rename" busy="Renaming…" />
          </Form>
        </details>
        {stays ? (
          <p className="py-2 text-soft text-xs">{stays}</p>
        ) : (
          <Sure title={`Remove ${name}`} action={actions.remove} submit="Remove" busy="Removing…">
            No article was ever in this section, so nothing else changes.
          </Sure>
        )}
      </div>
    </li>
  );
}

function whyItStays({ articles, drafts, oldLinks }: SectionLine): string | null {
  const keeping = [
    articles > 0 && (articles === 1 ? '1 article belongs to it' : `${articles} articles belong to it`),
    drafts > 0 && (drafts === 1 ? '1 draft is filed under it' : `${drafts} drafts are filed under it`),
    oldLinks > 0 && 'links to its old address lead here',
  ].filter((reason) => reason !== false);
  return keeping.length ? `It cannot be removed: ${new Intl.ListFormat('en-GB').format(keeping)}.` : null;
}

function whatMoves(slug: string, articles: number): string {
  const moving =
    articles === 0
      ? `the section moves from /${slug} to its new address`
      : `the section and its ${articles === 1 ? 'article move' : `${articles} articles move`} from /${slug}/… to their new addresses`;
  return `With another slug ${moving}, at once, and every old link leads on. Published versions keep the section’s name as it was printed.`;
}
