import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import type { Cast } from '@/db/demo/fill-people';
import { articles } from '@/db/schema/articles';
import { publications } from '@/db/schema/record';
import { reports } from '@/db/schema/reports';
import { newId } from '@/lib/body/ids';
import { hashOf } from '@/lib/reports/token';

type DemoReport = {
  path: string;
  number: number;
  message: string;
  contact?: string;
  /** Minutes ago, or before the version that put it right. */
  before: number;
  correctedIn?: number;
};

/** What three readers wrote: two wait for an answer, one was right. */
const written: DemoReport[] = [
  {
    path: '/culture/maritime-museum-opens-the-hall-of-the-tarwharf-wreck',
    number: 1,
    message:
      'You write that the ship was built in the winter of 1417. The panel beside the keel says 1418: the last ring is that of the summer of 1417, so the tree was felled the winter after. I stood in front of it on Sunday.',
    before: 1_560,
  },
  {
    path: '/politics/assembly-votes-to-rebuild-the-old-mole',
    number: 1,
    message:
      '“A tie would have sunk the bill.” Does the Speaker not have a casting vote? In the debate on the ferry fares she used it.',
    contact: 'reader@post.example',
    before: 12,
  },
  {
    path: '/world/ferry-anselma-runs-aground-off-little-tern',
    number: 2,
    message: 'My sister was on the Anselma. The coastguard counted 241 people off her on the quay, not 214.',
    before: 95,
    correctedIn: 3,
  },
];

/** Fills the queue of readers' reports. Nobody knows their private addresses. */
export async function fillReports(db: Database, { cast, now }: { cast: Cast; now: Date }): Promise<void> {
  for (const { path, number, message, contact = '', before, correctedIn = null } of written) {
    const closedAt = correctedIn === null ? null : await publishedAt(db, path, correctedIn);
    const [article] = await db.select({ id: articles.id }).from(articles).where(eq(articles.path, path));
    await db.insert(reports).values({
      ...{ id: newId(), articleId: article!.id, number, message, contact, correctedIn, closedAt },
      tokenHash: hashOf(randomBytes(16).toString('hex')),
      createdAt: new Date((closedAt ?? now).getTime() - before * 60_000),
      ...(closedAt && { outcome: 'corrected' as const, closedBy: cast.actors.get('editor')!.id }),
    });
  }
}

async function publishedAt(db: Database, path: string, number: number): Promise<Date> {
  const [row] = await db
    .select({ at: publications.publishedAt })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .where(and(eq(articles.path, path), eq(publications.number, number)));
  return row!.at;
}
