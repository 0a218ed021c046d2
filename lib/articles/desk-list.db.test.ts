import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { assignArticle } from '@/lib/articles/commands/assign-article';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { saveArticle } from '@/lib/articles/commands/save-article';
import type { DeskArticle } from '@/lib/articles/desk';
import type { DeskFilters } from '@/lib/articles/desk-filters';
import { findHeadlines } from '@/lib/articles/desk-headlines';
import { readDeskList } from '@/lib/articles/desk-list';
import { fillTestNewsroom, makeArticle, paragraph, type TestNewsroom } from '@/lib/articles/testing';
import { newId } from '@/lib/body/ids';
import type { Actor } from '@/lib/people/actor';

const { db, ownerPool } = useTestDatabase();
let newsroom: TestNewsroom;
const topic = newId();

const publish = ({ id, version }: DeskArticle) =>
  publishArticle(db, { actor: newsroom.editor, articleId: id, version, note: '', heading: null, refersTo: null });

beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
  await ownerPool.query(`insert into topics (id, slug, name) values ($1, 'tides', 'Tides')`, [topic]);
  const { reporter2, editor, sport, author } = newsroom;
  await makeArticle(db, newsroom, reporter2, { headline: 'Not yours' });
  await makeArticle(db, newsroom, editor, { headline: 'Bylined', bylines: [{ author, role: 'by' }], topics: [topic] });
  const live = await publish(
    await makeArticle(db, newsroom, editor, {
      ...{ headline: 'Live', section: sport },
      body: { type: 'doc', content: [paragraph('Ships were sailing to the harbour.')] },
    }),
  );
  // A working draft over a live text, in another section: the two are seen by different people.
  const document = { ...live.document, headline: 'Rewritten', section: newsroom.politics };
  document.body = { type: 'doc', content: [paragraph('A secret regatta.')] };
  await saveArticle(db, { actor: editor, articleId: live.id, version: live.version, document, reason: 'save' });
});

const headlines = async (actor: Actor, filters: DeskFilters = {}) =>
  (await readDeskList(db, { actor, ...filters })).lines.map(({ headline }) => headline);
const counts = async (actor: Actor, filters: DeskFilters = {}) =>
  (await readDeskList(db, { actor, ...filters })).counts;

describe('the desk’s list', () => {
  it('counts for an editor what stands in each state', async () => {
    const { any, states } = await counts(newsroom.editor);
    expect(any).toBe(3);
    expect(states).toMatchObject({ draft: 3, published: 1, approved: 0 });
  });

  it('shows a reporter only what they can open, and of others’ articles only what readers have', async () => {
    expect(await headlines(newsroom.editor)).toEqual(['Rewritten', 'Bylined', 'Not yours']);
    expect((await headlines(newsroom.reporter)).toSorted()).toEqual(['Bylined', 'Live']);
    const { states } = await counts(newsroom.reporter);
    expect(states).toMatchObject({ draft: 1, published: 1 });
    expect(await headlines(newsroom.reporter, { q: 'yours' })).toEqual([]);
    expect(await headlines(newsroom.reporter, { q: 'regatta' })).toEqual([]);
    expect(await headlines(newsroom.editor, { q: 'regatta' })).toEqual(['Rewritten']);
    expect(await headlines(newsroom.reporter, { section: newsroom.politics })).toEqual(['Bylined']);
    expect(await headlines(newsroom.reporter, { section: newsroom.sport })).toEqual(['Live']);
  });

  it('counts within the other filters, as the list shows it', async () => {
    const filters = { section: newsroom.politics, state: 'published' } as const;
    expect(await counts(newsroom.editor, filters)).toMatchObject({ total: 1, any: 3, states: { draft: 3 } });
    expect(await headlines(newsroom.editor, filters)).toEqual(['Rewritten']);
  });

  it.each<[string, DeskFilters, string[]]>([
    ['a topic', { topic }, ['Bylined']],
    ['nobody’s turn', { assigned: 'nobody' }, ['Rewritten', 'Bylined', 'Not yours']],
    ['a state', { state: 'published' }, ['Rewritten']],
    ['the headline’s order', { sort: 'headline' }, ['Bylined', 'Not yours', 'Rewritten']],
    ['the same backwards', { sort: 'headline', dir: 'desc' }, ['Rewritten', 'Not yours', 'Bylined']],
    [
      'first publication, and those without after it',
      { sort: 'published', dir: 'asc' },
      ['Rewritten', 'Not yours', 'Bylined'],
    ],
    ['days long past', { to: '2001-01-01' }, []],
    ['days to come', { from: '2001-01-01', dated: 'published' }, ['Rewritten']],
    ['a page that is not there', { page: 9 }, []],
  ])('can be narrowed to and ordered by %s', async (_, filters, expected) => {
    expect(await headlines(newsroom.editor, filters)).toEqual(expected);
  });

  it('shows an article assigned to a reporter as one of theirs', async () => {
    const { editor, reporter, reporter2 } = newsroom;
    const { id } = await makeArticle(db, newsroom, editor, { headline: 'Handed over' });
    expect(await headlines(reporter2)).not.toContain('Handed over');
    await assignArticle(db, { actor: editor, articleId: id, to: reporter2.id });
    expect(await headlines(reporter2, { assigned: 'me' })).toEqual(['Handed over']);
    expect(await headlines(reporter2, { mine: true })).toContain('Handed over');
    expect(await headlines(reporter)).not.toContain('Handed over');
    await ownerPool.query('update articles set deleted_at = now() where id = $1', [id]);
    expect(await headlines(editor)).not.toContain('Handed over');
  });
});

describe('searching the desk', () => {
  const say = (headline: string, text: string, language = 'en') =>
    makeArticle(db, newsroom, newsroom.editor, {
      ...{ headline, language },
      body: { type: 'doc', content: [paragraph(text)] },
    });

  beforeAll(async () => {
    await say('Of lamps', 'The lighthouse keepers were striking, they said.');
    await say('الميناء يفتح أبوابه', 'عادت السفن إلى الإبحار.', 'ar');
    await say('Liman açıldı', 'Gəmilər bazar ertəsi yola düşdü.', 'az');
  });

  it.each([
    ['another form of a word', 'strikes', ['Of lamps']],
    ['a headline with words that one dictionary leaves out and others do not', 'of lamps', ['Of lamps']],
    ['nothing by such words and one that is not there', 'of zeppelins', []],
    ['what is left once other languages’ forms of a word are left out, too', 'lighthouse -strikes', []],
    ['the beginning of a word', 'lightho', ['Of lamps']],
    ['words in any order', 'keepers lighthouse', ['Of lamps']],
    ['exact words', '"lighthouse keepers"', ['Of lamps']],
    ['exact words in another order', '"keepers lighthouse"', []],
    ['one word without another', 'lighthouse -keepers', []],
    ['one word without one that is not there', 'lighthouse -regatta', ['Of lamps']],
    ['Arabic without its article', 'ميناء', ['الميناء يفتح أبوابه']],
    ['Azerbaijani', 'gəmilər', ['Liman açıldı']],
    ['the slug’s words', 'nothing-is-called-this', []],
  ])('finds %s', async (_, q, expected) => {
    expect(await headlines(newsroom.editor, { q })).toEqual(expected);
  });

  it.each(['"', '-', '!!!', "'; drop table articles; --", '\u0000', '%', '\\', "o'", '(a | b', ':*'])(
    'answers %j without an error',
    async (q) => {
      await expect(headlines(newsroom.editor, { q })).resolves.toBeDefined();
      await expect(findHeadlines(db, { actor: newsroom.editor, q })).resolves.toBeDefined();
    },
  );

  it('finds the new words once they are saved, and no longer the old ones', async () => {
    const article = await say('Of fish', 'A catch of sturgeon.');
    const document = {
      ...article.document,
      body: { type: 'doc' as const, content: [paragraph('A catch of herring.')] },
    };
    const given = { actor: newsroom.editor, articleId: article.id, version: article.version };
    await saveArticle(db, { ...given, document, reason: 'save' });
    expect(await headlines(newsroom.editor, { q: 'herring' })).toEqual(['Of fish']);
    expect(await headlines(newsroom.editor, { q: 'sturgeon' })).toEqual([]);
  });

  it('jumps by a part of a headline to what a person may open, and to nothing else', async () => {
    const found = async (actor: Actor, q: string) =>
      (await findHeadlines(db, { actor, q })).map(({ headline }) => headline);
    expect(await found(newsroom.editor, 'amp')).toEqual(['Of lamps']);
    expect(await found(newsroom.editor, 'rewri')).toEqual(['Rewritten']);
    expect(await found(newsroom.reporter, 'rewri')).toEqual([]);
    expect(await found(newsroom.reporter, 'live')).toEqual(['Live']);
    expect(await found(newsroom.reporter, 'amp')).toEqual([]);
  });
});
