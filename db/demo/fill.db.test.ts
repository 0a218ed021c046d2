import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoArticles } from '@/db/demo/articles/all';
import { fillDemo } from '@/db/demo/fill';
import { useTestDatabase } from '@/db/testing';

const { db } = useTestDatabase();
const now = new Date();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-fill-'));
  process.env.STET_DATA = folder;
  await fillDemo(db, { now });
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

const rowsOf = async <T extends Record<string, unknown>>(query: ReturnType<typeof sql>) =>
  (await db.execute<T>(query)).rows;

describe('the demo newsroom', () => {
  it('shows every state that an article can rest in', async () => {
    const states = await rowsOf<{ state: string }>(
      sql`select distinct live || ', ' || draft_state as state from articles`,
    );
    expect(states.map(({ state }) => state).sort()).toEqual(
      [
        ...['draft', 'in review', 'returned', 'approved', 'scheduled'].map((draft) => `none, ${draft}`),
        ...['published, draft', 'published, none', 'retracted, none', 'unpublished, none'],
      ].sort(),
    );
  });

  it('was lived in order: the newest article is twenty minutes old, and the record’s times never go back', async () => {
    const [newest] = await rowsOf<{ age: number }>(
      sql`select extract(epoch from ${now.toISOString()}::timestamptz - max(first_published_at))::int / 60 as age from articles`,
    );
    expect(newest?.age).toBe(20);
    const back = await rowsOf(
      sql`select position from (select position, published_at < lag(published_at) over (order by position) as back from publications) as p where back`,
    );
    expect(back).toEqual([]);
  });

  it('has readers who report errors, of versions that had them', async () => {
    const found = await rowsOf<{ outcome: string | null; late: boolean }>(sql`
      select outcome, r.created_at < p.published_at or r.closed_at < r.created_at as late
      from reports r join publications p on p.article_id = r.article_id and p.number = r.number`);
    expect(found.map(({ outcome }) => outcome ?? 'open').sort()).toEqual(['corrected', 'open', 'open']);
    expect(found.filter(({ late }) => late)).toEqual([]);
  });

  it('holds what was written, and a second filling changes nothing', async () => {
    expect(await fillDemo(db, { now })).toBe(false);
    const [counted] = await rowsOf<{ count: number }>(sql`select count(*)::int as count from articles`);
    expect(counted?.count).toBe(demoArticles.length);
  });
});
