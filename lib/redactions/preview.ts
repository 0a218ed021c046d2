import { inArray, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles, revisions } from '@/db/schema/articles';
import { proposeSlug } from '@/lib/articles/slug';
import { patternOf } from '@/lib/body/black-out';
import { plainText } from '@/lib/body/plain-text';
import type { Block, Picture } from '@/lib/body/schema';
import { countElsewhere, type Elsewhere, listStanding } from '@/lib/redactions/elsewhere';
import { articlesOf, findHeld, type HeldPart } from '@/lib/redactions/find';
import { type RedactionTarget, wordsOf } from '@/lib/redactions/target';

/** A part that goes whole, its text cut at the words that were marked. */
export type Going = { name: string; text: { words: string; isMarked: boolean }[] };
export type GoingFrom = {
  articleId: string;
  headline: string;
  path: string | null;
  /** Each version that loses something, oldest first. */
  versions: { number: number; parts: Going[] }[];
  /** Saved states of the desk that hold it, and whether the newest is one of them. */
  revisions: number;
  isInWorkingText: boolean;
  /** Whether a pending schedule is cancelled by it. */
  isScheduled: boolean;
  /** Notes of the desk, and what a removed article's page says. */
  notes: number;
};
export type RedactionPreview = { articles: GoingFrom[]; elsewhere: Elsewhere; warnings: string[] };

/** What exactly would go if this were confirmed now. */
export async function previewRedaction(
  db: Queryable,
  asked: { articleId: string; target: RedactionTarget },
): Promise<RedactionPreview> {
  const held = await findHeld(db, asked);
  const ids = articlesOf(held);
  const rows = ids.length
    ? await db
        .select({
          id: articles.id,
          path: articles.path,
          language: articles.language,
          latest: articles.latestRevisionId,
          scheduled: articles.scheduledRevisionId,
          headline: sql<string>`(select ${revisions.document} ->> 'headline' from ${revisions} where ${revisions.id} = ${articles.latestRevisionId})`,
        })
        .from(articles)
        .where(inArray(articles.id, ids))
    : [];
  const going = rows
    .sort((a, b) => Number(b.id === asked.articleId) - Number(a.id === asked.articleId))
    .map(({ id, path, latest, scheduled, headline }): GoingFrom => {
      const revised = held.revisions.filter((one) => one.articleId === id);
      return {
        ...{ articleId: id, path, headline },
        versions: versionsOf(
          held.parts.filter((part) => part.articleId === id),
          asked.target,
        ),
        revisions: revised.length,
        isInWorkingText: revised.some((one) => one.id === latest),
        isScheduled: revised.some((one) => one.id === scheduled),
        notes: held.notes.filter((one) => one.articleId === id).length,
      };
    });
  const addresses = rows.flatMap(({ path, language }) => addressWarning(path, language, asked.target));
  return {
    articles: going,
    elsewhere: await countElsewhere(db, asked.target),
    warnings: [...addresses, ...(await listStanding(db, asked.target))],
  };
}

function versionsOf(parts: HeldPart[], target: RedactionTarget): GoingFrom['versions'] {
  const numbers = [...new Set(parts.map(({ number }) => number))];
  return numbers.map((number) => ({
    number,
    parts: parts.filter((part) => part.number === number).map((part) => goingOf(part, target)),
  }));
}

function goingOf({ name, value }: HeldPart, target: RedactionTarget): Going {
  const text = wordsIn(name, JSON.parse(value));
  if (target.kind !== 'passage') return { name, text: [{ words: text, isMarked: false }] };
  const cut: Going['text'] = [];
  let rest = 0;
  for (const match of text.matchAll(patternOf(target.text))) {
    cut.push({ words: text.slice(rest, match.index), isMarked: false }, { words: match[0], isMarked: true });
    rest = match.index + match[0].length;
  }
  return { name, text: [...cut, { words: text.slice(rest), isMarked: false }].filter(({ words }) => words !== '') };
}

function wordsIn(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (name === 'leadImage') return pictureWords(value as Picture);
  if (name === 'body') {
    const block = value as Block;
    return block.type === 'picture' ? pictureWords(block.attrs) : plainText([block]);
  }
  return (value as { name: string }[]).map((one) => one.name).join(', ');
}

const pictureWords = ({ caption, credit, alt }: Pick<Picture, 'caption' | 'credit' | 'alt'>) =>
  [caption, credit, alt].filter(Boolean).join(' / ');

/** An address is no text and stays; who is named in it must hear of that. */
function addressWarning(path: string | null, language: string, target: RedactionTarget): string[] {
  const words = wordsOf(target);
  const slug = words ? proposeSlug(words, language) : '';
  if (!path || slug.length < 3 || !path.includes(slug)) return [];
  return [
    `The address ${path} seems to hold these words too. Addresses are not redacted: change the slug and publish.`,
  ];
}
