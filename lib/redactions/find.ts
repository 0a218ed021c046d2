import { asc, eq, or, type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles, revisions } from '@/db/schema/articles';
import { publicationParts, publications } from '@/db/schema/record';
import type { ArticleDocument } from '@/lib/articles/document';
import { mayHold, mayHoldLine } from '@/lib/redactions/may-hold';
import { redactDocument, redactLine, takesPart } from '@/lib/redactions/takes';
import type { RedactionTarget } from '@/lib/redactions/target';

/** A part of the record that is to go whole. */
export type HeldPart = {
  articleId: string;
  publicationId: string;
  number: number;
  ordinal: number;
  name: string;
  value: string;
  hash: string;
};
/** A revision that holds what is to go, and what is left of it. */
export type HeldRevision = {
  articleId: string;
  id: string;
  number: number;
  was: ArticleDocument;
  left: ArticleDocument;
};
/** Notes about an article, as its row keeps them. */
export type HeldNotes = { articleId: string; left: Partial<Record<NoteColumn, string>> };
export type Held = { parts: HeldPart[]; revisions: HeldRevision[]; notes: HeldNotes[] };

const noteColumns = ['scheduledNote', 'returnNote', 'removalReason', 'removalNote'] as const;
type NoteColumn = (typeof noteColumns)[number];

type Asked = { articleId: string; target: RedactionTarget };

/** Everything of every article that holds what is to go: a field is the marked article's alone. */
export async function findHeld(db: Queryable, asked: Asked): Promise<Held> {
  return {
    parts: await findParts(db, asked),
    revisions: await findRevisions(db, asked),
    notes: await findNotes(db, asked),
  };
}

/** The articles that something is taken from, in the order in which they are locked. */
export const articlesOf = ({ parts, revisions: held, notes }: Held): string[] =>
  [...new Set([...parts, ...held, ...notes].map(({ articleId }) => articleId))].sort();

// The marked article is read whole; of the others what may hold it.
function within({ articleId, target }: Asked, own: SQL, elsewhere: SQL): SQL | undefined {
  const isOwn = eq(own, articleId);
  return target.kind === 'field' ? isOwn : or(isOwn, elsewhere);
}

async function findParts(db: Queryable, asked: Asked): Promise<HeldPart[]> {
  const rows = await db
    .select({
      articleId: publications.articleId,
      publicationId: publications.id,
      number: publications.number,
      ordinal: publicationParts.ordinal,
      name: publicationParts.name,
      value: publicationParts.value,
      hash: publicationParts.hash,
    })
    .from(publicationParts)
    .innerJoin(publications, eq(publications.id, publicationParts.publicationId))
    .where(within(asked, sql`${publications.articleId}`, mayHold(sql`${publicationParts.value}`, asked.target)))
    .orderBy(asc(publications.articleId), asc(publications.number), asc(publicationParts.ordinal));
  return rows.filter((part) => takesPart(asked.target, part));
}

async function findRevisions(db: Queryable, asked: Asked): Promise<HeldRevision[]> {
  const rows = await db
    .select({
      articleId: revisions.articleId,
      id: revisions.id,
      number: revisions.number,
      was: revisions.document,
    })
    .from(revisions)
    .where(within(asked, sql`${revisions.articleId}`, mayHold(sql`${revisions.document}::text`, asked.target)))
    .orderBy(asc(revisions.articleId), asc(revisions.number));
  return rows.flatMap((row) => {
    const left = redactDocument(row.was, asked.target);
    return left === row.was ? [] : [{ ...row, left }];
  });
}

async function findNotes(db: Queryable, asked: Asked): Promise<HeldNotes[]> {
  const lines = sql`concat_ws(' ', ${sql.join(
    noteColumns.map((name) => sql`${articles[name]}`),
    sql`, `,
  )})`;
  const { scheduledNote, returnNote, removalReason, removalNote } = articles;
  const rows = await db
    .select({ articleId: articles.id, scheduledNote, returnNote, removalReason, removalNote })
    .from(articles)
    .where(within(asked, sql`${articles.id}`, mayHoldLine(lines, asked.target)));
  return rows.flatMap(({ articleId, ...notes }) => {
    const left = noteColumns.flatMap((name) => {
      const line = redactLine(notes[name], asked.target, articleId === asked.articleId);
      return line === notes[name] ? [] : [[name, line] as const];
    });
    return left.length > 0 ? [{ articleId, left: Object.fromEntries(left) }] : [];
  });
}
