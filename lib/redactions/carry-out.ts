import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { articleColumns, articles } from '@/db/schema/articles';
import { forgetEditorSaves } from '@/lib/articles/editor-saves';
import { printBylines, searchColumns, unscheduled } from '@/lib/articles/publish-revision';
import type { PublishedText } from '@/lib/articles/published';
import { changeArticle } from '@/lib/articles/revise';
import { tagsOfText } from '@/lib/articles/tags';
import type { Tag } from '@/lib/cache/tags';
import { recordEvent } from '@/lib/events/record-event';
import { appendPublication } from '@/lib/record/append';
import { listPublicationIds } from '@/lib/record/publications';
import { getPublicationText, listPublicationTexts } from '@/lib/record/texts';
import { articlesOf, type Held } from '@/lib/redactions/find';

type Act = { redactionId: string; reason: string; actorId: string; held: Held };

/**
 * Takes what was found out of the record, of revisions and of what stands on the articles' rows, whose locks the caller
 * holds. Every article whose readers lose something gets an entry of its own, which lists what went. Returns what
 * caches must drop. Call it once the request is confirmed, in the same transaction: the database looks.
 */
export async function carryOut(tx: Transaction, act: Act): Promise<Tag[]> {
  const ids = articlesOf(act.held);
  const tags: Tag[] = [];
  for (const articleId of ids) tags.push(...(await tagsOf(tx, articleId)));
  const entries: string[] = [];
  for (const articleId of ids) {
    const entry = await appendEntry(tx, articleId, act);
    if (entry) entries.push(entry);
  }
  const documents = act.held.revisions.map(({ id, left }) => ({ id, document: left }));
  const list = sql.join(
    entries.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  await tx.execute(
    sql`select stet_redact(${act.redactionId}, array[${list}]::uuid[], ${JSON.stringify(documents)}::jsonb)`,
  );
  for (const articleId of ids) await settleArticle(tx, articleId, act);
  return tags;
}

/** Of every version, as it stood until now. */
async function tagsOf(tx: Transaction, articleId: string): Promise<Tag[]> {
  const shown = await listPublicationTexts(tx, await listPublicationIds(tx, articleId));
  return [...shown.values()].flatMap(({ text }) =>
    text ? tagsOfText(articleId, text) : [`article:${articleId}` as const],
  );
}

async function appendEntry(tx: Transaction, articleId: string, { held, reason, actorId }: Act): Promise<string | null> {
  const parts = held.parts.filter((part) => part.articleId === articleId);
  if (parts.length === 0) return null;
  const { id } = await appendPublication(tx, {
    ...{ articleId, revisionId: null, kind: 'redaction', text: null, note: reason, heading: null, refersTo: null },
    redacts: parts.map(({ number, ordinal, hash }) => ({ number, part: ordinal, hash })),
    publishedBy: actorId,
  });
  return id;
}

/** Raises the article's version too, so that an editor left open conflicts instead of writing the words back. */
async function settleArticle(tx: Transaction, articleId: string, { held, redactionId, actorId }: Act): Promise<void> {
  const [article] = await tx.select(articleColumns).from(articles).where(eq(articles.id, articleId));
  if (!article) throw new Error(`Article ${articleId} went while it was locked.`);
  const revised = held.revisions.filter((revision) => revision.articleId === articleId);
  const parts = held.parts.filter((part) => part.articleId === articleId);
  const text = article.livePublicationId ? await getPublicationText(tx, article.livePublicationId) : null;
  // What was approved is what goes out: of a text that was changed since, somebody decides anew.
  const isHeldBack = revised.some(({ id }) => id === article.scheduledRevisionId);
  await changeArticle(tx, article, {
    ...(text && parts.length > 0 && searchColumns(text)),
    ...held.notes.find((notes) => notes.articleId === articleId)?.left,
    ...(isHeldBack && { draftState: 'approved', ...unscheduled, returnNote: heldBack }),
  });
  if (text && losesNames(text)) await printBylines(tx, articleId, text);
  await forgetEditorSaves(tx, articleId);
  await recordEvent(tx, {
    ...{ actorId, type: 'article.redaction', articleId },
    data: { redaction: redactionId, parts: parts.length, revisions: revised.length, version: article.version + 1 },
  });
}

const heldBack = 'Not published as scheduled: a redaction changed the text. Look at it and schedule it again.';

const losesNames = ({ redacted }: PublishedText): boolean => !!(redacted?.bylines || redacted?.topics);
