import { and, desc, eq, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '@/db/client';
import { articleColumns, articles, revisions } from '@/db/schema/articles';
import type { ArticleDocument } from '@/lib/articles/document';
import type { ArticleRow } from '@/lib/articles/lookup';
import { newId, withBlockIds } from '@/lib/body/ids';
import { DOCUMENT_SCHEMA } from '@/lib/body/schema';

export type RevisionReason = (typeof revisions.$inferSelect)['reason'];

/** One saved state, by its id. Throws when the row is gone: the database holds them for ever. */
export async function requireRevision(db: Queryable, id: string) {
  const [row] = await db.select().from(revisions).where(eq(revisions.id, id));
  if (!row) throw new Error(`Revision ${id} is missing.`);
  return row;
}

/** The document an article's newest revision holds. */
export const workingDocument = async (db: Queryable, article: ArticleRow) =>
  (await requireRevision(db, article.latestRevisionId)).document;

/** Two documents with the same words, pictures and settings; block ids count, since comments rest on them. */
const sameDocument = (a: ArticleDocument, b: ArticleDocument): boolean => sameJson(a, b);

/** Whether two values are the same JSON, in whatever order their keys stand; what is undefined is not there. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isTree(a) || !isTree(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const [inA, inB] = [a, b].map((tree) => Object.keys(tree).filter((key) => tree[key] !== undefined));
  return inA!.length === inB!.length && inA!.every((key) => sameJson(a[key], b[key]));
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Inserts the next revision of a locked article and makes it the newest. Returns the row as it now is; when the
 * document is what the newest revision already says, nothing is written. `over` is what that says, where it is at hand.
 */
export async function addRevision(
  tx: Transaction,
  article: ArticleRow,
  entry: {
    document: ArticleDocument;
    reason: RevisionReason;
    actorId: string | null;
    at?: Date;
    over?: ArticleDocument;
  },
): Promise<ArticleRow> {
  const latest = entry.over ?? (await workingDocument(tx, article));
  const document = asStored(entry.document);
  if (sameDocument(latest, document)) return article;
  const id = newId();
  await tx.insert(revisions).values({
    ...{ id, articleId: article.id, number: nextNumber(article), document },
    parentId: article.latestRevisionId,
    ...{ reason: entry.reason, createdBy: entry.actorId, createdAt: entry.at ?? new Date() },
  });
  return changeArticle(tx, article, { latestRevisionId: id }, entry.at);
}

/**
 * Keeps in a locked article's history a text that others were faster than. It is nobody's newest and raises no version;
 * where this person's last such text says the same, nothing is written.
 */
export async function keepBeside(
  tx: Transaction,
  article: ArticleRow,
  entry: { document: ArticleDocument; parentId: string; actorId: string },
): Promise<void> {
  const document = asStored(entry.document);
  const [last] = await tx
    .select({ document: revisions.document })
    .from(revisions)
    .where(
      and(
        eq(revisions.articleId, article.id),
        eq(revisions.reason, 'conflict'),
        eq(revisions.createdBy, entry.actorId),
      ),
    )
    .orderBy(desc(revisions.number))
    .limit(1);
  if (last && sameDocument(last.document, document)) return;
  await tx.insert(revisions).values({
    ...{ id: newId(), articleId: article.id, number: nextNumber(article), parentId: entry.parentId },
    ...{ document, reason: 'conflict', createdBy: entry.actorId, createdAt: new Date() },
  });
}

/** Of the newest schema, every block with an id. */
export const asStored = (document: ArticleDocument): ArticleDocument => ({
  ...document,
  schema: DOCUMENT_SCHEMA,
  body: withBlockIds(document.body),
});

/** Higher than the newest revision's own, where a text was kept beside it. The article's lock keeps it for this one. */
const nextNumber = (article: ArticleRow) =>
  sql`(select coalesce(max(${revisions.number}), 0) + 1 from ${revisions} where ${revisions.articleId} = ${article.id})`;

/**
 * Writes a change to an article seen at a known version, and raises the version. No row changed means that the row
 * lock was not held: a programming error, so it throws.
 */
export async function changeArticle(
  tx: Transaction,
  article: Pick<ArticleRow, 'id' | 'version'>,
  change: Partial<typeof articles.$inferInsert>,
  at?: Date,
): Promise<ArticleRow> {
  const [row] = await tx
    .update(articles)
    .set({ ...change, version: sql`${articles.version} + 1`, updatedAt: at ?? new Date() })
    .where(and(eq(articles.id, article.id), eq(articles.version, article.version)))
    .returning(articleColumns);
  if (!row) throw new Error(`Article ${article.id} changed under its lock.`);
  return row;
}
