import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { fillDeskList } from '@/bench/desk-list-fill';
import { appRole, type Database, openPool } from '@/db/client';
import { migrate } from '@/db/migrate';
import type { DeskFilters } from '@/lib/articles/desk-filters';
import { readDeskList } from '@/lib/articles/desk-list';
import type { Actor } from '@/lib/people/actor';

/** In milliseconds: a page of the list together with its counts, as the page asks for them. */
export type DeskListSpeed = { name: string; median: number; p95: number; found: number };

const times = 20;

/** Fills a database of its own with `count` articles, and measures every filter, every order and some searches. */
export async function timeDeskList(ownerUrl: string, count: number): Promise<DeskListSpeed[]> {
  const url = new URL(ownerUrl);
  url.pathname = '/stet_bench_desk_list';
  await onServer(ownerUrl, 'create database stet_bench_desk_list');
  try {
    await migrate(url.href);
    const owner = openPool(url.href, { role: null, max: 2 });
    await fillDeskList(drizzle(owner), count).finally(() => owner.end());
    return await measureAll(url.href);
  } finally {
    await onServer(ownerUrl, 'drop database stet_bench_desk_list with (force)');
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** Measures a database that is filled already. */
export async function measureAll(url: string): Promise<DeskListSpeed[]> {
  const pool = openPool(url, { role: appRole, max: 4 });
  const db: Database = drizzle(pool);
  try {
    const speeds: DeskListSpeed[] = [];
    for (const role of ['editor', 'reporter'] as const) {
      const actor = await somebody(db, role);
      for (const [name, filters] of Object.entries(await questions(db))) {
        speeds.push({ name: `${role}: ${name}`, ...(await timeOne(db, { ...filters, actor })) });
      }
    }
    return speeds;
  } finally {
    await pool.end();
  }
}

async function timeOne(db: Database, wanted: DeskFilters & { actor: Actor }) {
  const taken: number[] = [];
  let found = 0;
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    const { counts } = await readDeskList(db, wanted);
    taken.push(performance.now() - began);
    found = counts.total;
  }
  taken.sort((a, b) => a - b);
  return { median: taken[times / 2]!, p95: taken[Math.ceil(times * 0.95) - 1]!, found };
}

async function questions(db: Database): Promise<Record<string, DeskFilters>> {
  const one = async (table: 'sections' | 'topics' | 'authors' | 'users') => {
    const { rows } = await db.execute<{ id: string }>(sql`select id from ${sql.identifier(table)} limit 1`);
    return rows[0]!.id;
  };
  const [section, topic, author, user] = [
    await one('sections'),
    await one('topics'),
    await one('authors'),
    await one('users'),
  ];
  return {
    'the list as it comes': {},
    'page 100': { page: 100 },
    'in review': { state: 'in review' },
    published: { state: 'published' },
    retracted: { state: 'retracted' },
    'a section': { section },
    'a topic': { topic },
    'an author': { author },
    'assigned to somebody': { assigned: user },
    'assigned to nobody': { assigned: 'nobody' },
    'only mine': { mine: true },
    archived: { archived: true },
    'changed in a month': { from: '2024-03-01', to: '2024-03-31' },
    'published in a year': { dated: 'published', from: '2023-01-01', to: '2023-12-31' },
    'by headline': { sort: 'headline' },
    'by headline, backwards': { sort: 'headline', dir: 'desc' },
    'by section': { sort: 'section' },
    'by first publication': { sort: 'published' },
    'oldest change first': { dir: 'asc' },
    'a word of nearly every article': { q: 'said' },
    'a rare word': { q: 'lentismorhar' },
    'the beginning of many words': { q: 'lent' },
    'three words': { q: 'karo harbel lentis' },
    'exact words': { q: '"karo lentis"' },
    'a word but not another': { q: 'karo -harbel' },
    'a word in a section, by headline': { q: 'karo', section, sort: 'headline' },
    'words that nothing has': { q: 'zzzz' },
    'everything at once': {
      q: 'karo',
      section,
      state: 'draft',
      assigned: 'nobody',
      sort: 'headline',
      from: '2020-01-01',
    },
  };
}

async function somebody(db: Database, role: Actor['role']): Promise<Actor> {
  const { rows } = await db.execute<Actor>(sql`select id, name, email, role from users where role = ${role} limit 1`);
  return rows[0]!;
}
