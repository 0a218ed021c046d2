import { and, eq, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { revisions } from '@/db/schema/articles';
import type { ArticleDocument } from '@/lib/articles/document';
import type { ArticleRow } from '@/lib/articles/lookup';
import { workingDocument } from '@/lib/articles/revise';
import { type KnownSuggestions, learnSuggestions, learnWords, signSuggestions } from '@/lib/articles/sign-suggestions';
import type { SuggestionMark } from '@/lib/body/schema';
import { countPendingSuggestions } from '@/lib/body/suggestions';
import type { Actor } from '@/lib/people/actor';
import { cutterFor } from '@/lib/record/compare/flow';

/**
 * A text as somebody sent it, each suggestion under the name of whoever made it: of others only what the article's
 * history knows, all else is the sender's, and none is from the future. `article`: null for one that is not made yet.
 */
export async function withTrueSuggestions(
  db: Queryable,
  { article, document, actor }: { article: ArticleRow | null; document: ArticleDocument; actor: Actor },
): Promise<ArticleDocument> {
  if (countPendingSuggestions(document) === 0) return document;
  const now = new Date();
  const known: KnownSuggestions = new Map();
  if (article) learnSuggestions(known, (await workingDocument(db, article)).body);
  const span = { from: article?.createdAt ?? now, until: now };
  const signing = { known, by: { id: actor.id, name: actor.name }, span, cut: cutterFor(document.language) };
  const signed = signSuggestions(document.body, signing);
  if (!article || signed.doubted.size === 0) return { ...document, body: signed.body };
  // Undoing a decision, or bringing back an earlier block, brings back suggestions that the newest text has no more.
  for (const id of signed.doubted) await learnFromHistory(db, known, article.id, id);
  return { ...document, body: signSuggestions(document.body, signing).body };
}

async function learnFromHistory(db: Queryable, known: KnownSuggestions, articleId: string, id: string): Promise<void> {
  const node = sql`jsonb_path_query(document -> 'body', '$.** ? (@.marks[*].attrs.id == $id)', ${JSON.stringify({ id })}::jsonb)`;
  const rows = await db
    .selectDistinct({ node: sql<{ text: string; marks: SuggestionMark[] }>`${node}` })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), sql`document::text like ${`%${id}%`}`));
  for (const { text, marks } of rows.map((row) => row.node)) {
    for (const mark of marks) if (mark.attrs?.id === id) learnWords(known, mark, text);
  }
}
