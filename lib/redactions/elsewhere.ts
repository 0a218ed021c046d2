import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '@/db/client';
import { media } from '@/db/schema/media';
import { redactions } from '@/db/schema/record';
import { reports } from '@/db/schema/reports';
import { blackedOut } from '@/lib/body/black-out';
import { clearComments, countComments } from '@/lib/redactions/comments';
import { mayHoldLine } from '@/lib/redactions/may-hold';
import { redactLine } from '@/lib/redactions/takes';
import { type RedactionTarget, wordsOf } from '@/lib/redactions/target';

type Done = { articleId: string; target: RedactionTarget; actorId: string };

export type Elsewhere = { library: number; reports: number; comments: number };

/** All that the library has in words of people's choice. */
const libraryLines = [
  'fileName',
  'caption',
  'credit',
  'alt',
  'place',
  'keywords',
  'agency',
  'licence',
  'restrictions',
] as const;
const libraryWords = sql`concat_ws(' ', ${sql.join(
  libraryLines.map((line) => sql`${media[line]}`),
  sql`, `,
)})`;
const reportWords = sql`concat_ws(' ', ${reports.message}, ${reports.answer})`;

/** How many pictures of the library, readers' reports and comments at the desk hold the words too. */
export async function countElsewhere(db: Queryable, target: RedactionTarget): Promise<Elsewhere> {
  if (target.kind === 'picture')
    return { library: await db.$count(media, eq(media.sha256, target.sha256)), reports: 0, comments: 0 };
  if (target.kind === 'field') return { library: 0, reports: 0, comments: 0 };
  return {
    library: await db.$count(media, mayHoldLine(libraryWords, target)),
    reports: await db.$count(reports, mayHoldLine(reportWords, target)),
    comments: await countComments(db, target),
  };
}

/** Names that hold the words and are not an article's own, a sentence each: they are changed where they are kept. */
export async function listStanding(db: Queryable, target: RedactionTarget): Promise<string[]> {
  if (target.kind !== 'passage') return [];
  const { rows } = await db.execute<{ what: string; name: string }>(sql`
    select what, name from (
      select 'author' as what, name, concat_ws(' ', name, biography) as words from authors
      union all select 'topic', name, name from topics
      union all select 'section', name, name from sections) as named
    where ${mayHoldLine(sql`words`, target)} order by what, name`);
  return rows.map(
    ({ what, name }) => `The ${what} “${name}” holds these words too, and stays as it is: change it by hand.`,
  );
}

/** Takes words out of what is no article: the library, readers' reports, what the desk says, and other requests. */
export async function clearElsewhere(tx: Transaction, done: Done): Promise<void> {
  await clearLibrary(tx, done);
  await clearReports(tx, done);
  await clearComments(tx, done);
  await closeRequests(tx, done);
}

async function clearLibrary(tx: Transaction, { target }: Done): Promise<void> {
  if (target.kind === 'field') {
    const { field, id, text } = target;
    if (id === null || (field !== 'caption' && field !== 'credit' && field !== 'alt')) return;
    await tx
      .update(media)
      .set({ [field]: blackedOut })
      .where(and(eq(media.sha256, id), eq(media[field], text)));
    return;
  }
  for (const row of await tx.select().from(media).where(mayHoldLine(libraryWords, target))) {
    const left = Object.fromEntries(libraryLines.map((line) => [line, redactLine(row[line], target, false)]));
    await tx.update(media).set(left).where(eq(media.id, row.id));
  }
}

async function clearReports(tx: Transaction, { target }: Done): Promise<void> {
  if (target.kind !== 'passage') return;
  for (const { id, message, answer } of await tx.select().from(reports).where(mayHoldLine(reportWords, target))) {
    await tx
      .update(reports)
      .set({ message: redactLine(message, target, false), answer: redactLine(answer, target, false) })
      .where(eq(reports.id, id));
  }
}

/** Another request for what is gone now would keep the very words: it is closed, and forgets them. */
async function closeRequests(tx: Transaction, { target, actorId }: Done): Promise<void> {
  for (const { id, target: wanted } of await tx.select().from(redactions).where(isNull(redactions.decision))) {
    if (!wanted || !isSpent(wanted, target)) continue;
    await tx
      .update(redactions)
      .set({ decision: 'refused', decidedBy: actorId, decidedAt: new Date(), target: null })
      .where(eq(redactions.id, id));
  }
  if (target.kind !== 'passage') return;
  for (const { id, reason } of await tx
    .select()
    .from(redactions)
    .where(mayHoldLine(sql`${redactions.reason}`, target))) {
    await tx
      .update(redactions)
      .set({ reason: redactLine(reason, target, false) })
      .where(eq(redactions.id, id));
  }
}

function isSpent(wanted: RedactionTarget, done: RedactionTarget): boolean {
  if (done.kind === 'picture') return wanted.kind === 'picture' && wanted.sha256 === done.sha256;
  const words = wordsOf(wanted);
  if (words === null) return false;
  return done.kind === 'passage' ? redactLine(words, done, false) !== words : words === done.text;
}
