import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { saveArticle } from '@/lib/articles/commands/save-article';
import type { DeskArticle } from '@/lib/articles/desk';
import { readDeskList } from '@/lib/articles/desk-list';
import { readWaitingWords } from '@/lib/articles/desk-words';
import { fillTestNewsroom, makeArticle, paragraph, type TestNewsroom } from '@/lib/articles/testing';
import type { Actor } from '@/lib/people/actor';

const { db } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
});

const bodyOf = (...lines: string[]) => ({ type: 'doc' as const, content: lines.map(paragraph) });
const make = (headline: string, ...lines: string[]) =>
  makeArticle(db, newsroom, newsroom.editor, { headline, body: bodyOf(...lines) });
const given = ({ id, version }: DeskArticle) => ({ actor: newsroom.editor, articleId: id, version });
const type = (article: DeskArticle, headline: string, ...lines: string[]) =>
  saveArticle(db, {
    ...{ ...given(article), reason: 'autosave' },
    document: { ...article.document, headline, body: bodyOf(...lines) },
  });
const publish = (article: DeskArticle) =>
  publishArticle(db, { ...given(article), kind: 'update', note: '', heading: null, refersTo: null });

/** What the list finds, which its counts have to agree with. */
async function find(q: string, actor: Actor = newsroom.editor): Promise<string[]> {
  const { lines, counts } = await readDeskList(db, { actor, q });
  expect(counts.total).toBe(lines.length);
  return lines.map(({ headline }) => headline);
}

describe('an article that is being written', () => {
  it('is found by its new headline at once, and by the words of its text when they are read', async () => {
    const article = await make('Of fish', 'A catch of sturgeon.');
    const typed = await type(article, 'Of anglers', 'A catch of herring.');
    await type(typed, 'Of fishermen', 'A catch of mackerel.');
    expect(await find('fishermen')).toEqual(['Of fishermen']);
    // Until then it is found as it was before.
    expect(await find('sturgeon')).toEqual(['Of fishermen']);
    expect(await find('fishermen sturgeon')).toEqual(['Of fishermen']);
    expect(await find('catch -sturgeon')).toEqual([]);
    await readWaitingWords(db);
    expect(await find('mackerel')).toEqual(['Of fishermen']);
    expect(await find('fishermen -sturgeon')).toEqual(['Of fishermen']);
    for (const gone of ['sturgeon', 'herring', 'anglers']) expect(await find(gone)).toEqual([]);
  });

  it('is no match for words left out that its text has, and hides none of the others', async () => {
    const article = await make('Of rivers', 'A dam broke.');
    await make('Of lakes', 'A dam held.');
    await type(article, 'Of streams', 'A dam broke again.');
    expect((await find('-broke')).filter((headline) => headline === 'Of streams')).toEqual([]);
    expect(await find('dam')).toEqual(['Of streams', 'Of lakes']);
    expect(await find('dam -broke')).toEqual(['Of lakes']);
  });

  it('is found by others only as readers have it, before and after it is published', async () => {
    const live = await publish(await make('Of ports', 'Cranes stand idle.'));
    const draft = await type(live, 'Of harbours', 'Cranes stand idle, wrote Quillon.');
    const typed = await type(draft, 'Of docks', 'Cranes stand idle.');
    await readWaitingWords(db);
    const named = await type(typed, 'Of docks', 'Cranes stand idle, wrote Quillon.');
    await readWaitingWords(db);
    const unnamed = await type(named, 'Of docks', 'Cranes move.');
    expect(await find('quillon')).toEqual(['Of docks']);
    expect(await find('quillon', newsroom.reporter)).toEqual([]);
    expect(await find('idle', newsroom.reporter)).toEqual(['Of ports']);
    await publish(unnamed);
    expect(await find('quillon', newsroom.reporter)).toEqual([]);
    expect(await find('idle', newsroom.reporter)).toEqual([]);
    expect(await find('cranes move', newsroom.reporter)).toEqual(['Of docks']);
  });

  it('keeps the words that were typed while the job read older ones', async () => {
    const typed = await type(await make('Of hills', 'Heather grows.'), 'Of hills', 'Gorse grows.');
    await type(typed, 'Of hills', 'Bracken grows.');
    await db.execute(sql`select stet_read_waiting_words(${typed.id}, ${typed.revision.id})`);
    expect(await find('gorse')).toEqual([]);
    expect(await find('heather')).toEqual(['Of hills']);
    await readWaitingWords(db);
    expect(await find('bracken')).toEqual(['Of hills']);
    expect(await find('heather')).toEqual([]);
  });
});
