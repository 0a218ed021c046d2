import { eq, or, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '@/db/client';
import { comments, commentThreads } from '@/db/schema/comments';
import { blackedOut } from '@/lib/body/black-out';
import { mayHoldLine } from '@/lib/redactions/may-hold';
import { redactLine } from '@/lib/redactions/takes';
import { type RedactionTarget, wordsOf } from '@/lib/redactions/target';

const said = sql`${comments.text}`;
const quoted = sql`concat_ws('', ${commentThreads.prefix}, ${commentThreads.exact}, ${commentThreads.suffix})`;

/** How many things said of articles at the desk hold the words too. */
export const countComments = async (db: Queryable, target: RedactionTarget): Promise<number> =>
  target.kind === 'passage' ? db.$count(comments, mayHoldLine(said, target)) : 0;

/** Takes words out of what was said of articles, and out of what a thread keeps of the text that it is about. */
export async function clearComments(
  tx: Transaction,
  { articleId, target }: { articleId: string; target: RedactionTarget },
): Promise<void> {
  const words = wordsOf(target);
  if (words === null) return;
  await clearQuotes(tx, articleId, words, target);
  if (target.kind !== 'passage') return;
  for (const { id, text } of await tx.select().from(comments).where(mayHoldLine(said, target))) {
    await tx
      .update(comments)
      .set({ text: redactLine(text, target, false) })
      .where(eq(comments.id, id));
  }
}

/** A thread quotes a stretch of its own choice, which may begin or end amid what is to go: a word of it is enough. */
async function clearQuotes(tx: Transaction, articleId: string, words: string, target: RedactionTarget): Promise<void> {
  const isOwn = eq(commentThreads.articleId, articleId);
  const among = target.kind === 'passage' ? or(isOwn, mayHoldLine(quoted, target)) : isOwn;
  for (const { id, exact, prefix, suffix } of await tx.select().from(commentThreads).where(among)) {
    if (!sharesWord(`${prefix}${exact}${suffix}`, words)) continue;
    await tx
      .update(commentThreads)
      .set({ exact: sharesWord(exact, words) ? blackedOut : exact, prefix: '', suffix: '' })
      .where(eq(commentThreads.id, id));
  }
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [];

function sharesWord(quote: string, gone: string): boolean {
  const known = wordsIn(gone);
  // The ends of a quotation can be halves of words.
  return wordsIn(quote).some((word) => known.some((one) => one.includes(word) || word.includes(one)));
}
