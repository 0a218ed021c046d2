import type { Publication } from '@/lib/articles/published';
import type { Version } from '@/lib/record/changes';
import { publicationKinds } from '@/lib/record/kinds';
import type { Span } from '@/lib/time/span';

/** What stood when a day or a minute was over, beside what stands now. */
export type Since =
  | { found: 'not yet come' }
  | { found: 'not yet published'; first: Publication }
  | {
      found: 'here';
      from: Version;
      to: Version;
      /** What stood earlier in the span and was replaced before it was over, oldest first. */
      earlier: { number: number; until: Date }[];
    };

/** Finds it among an article's entries, newest first. A span that is not over yet ends now. */
export function sinceThen(versions: readonly Version[], span: Span, now: Date): Since {
  if (span.start > now) return { found: 'not yet come' };
  const [to] = versions;
  const from = versions.find(({ publication }) => publication.publishedAt < span.end);
  if (from && to) return { found: 'here', from, to, earlier: replacedIn(versions, span) };
  return { found: 'not yet published', first: versions.at(-1)!.publication };
}

function replacedIn(versions: readonly Version[], { start, end }: Span): { number: number; until: Date }[] {
  const texts = versions.map(({ publication }) => publication).filter(({ kind }) => publicationKinds[kind].hasText);
  return texts
    .flatMap(({ number }, place) => {
      const until = texts[place - 1]?.publishedAt;
      return until && until >= start && until < end ? [{ number, until }] : [];
    })
    .reverse();
}
