import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { retractArticle } from '@/lib/articles/commands/withdraw-article';
import { fillTestNewsroom, makeArticle, paragraph } from '@/lib/articles/testing';
import { searchArticles } from '@/lib/search/queries';

const { db } = useTestDatabase();

beforeAll(async () => {
  const newsroom = await fillTestNewsroom(db);
  const publish = async (language: string, headline: string, text: string) => {
    const document = { language, headline, body: { type: 'doc' as const, content: [paragraph(text)] } };
    const article = await makeArticle(db, newsroom, newsroom.editor, document);
    return publishArticle(db, {
      actor: newsroom.editor,
      articleId: article.id,
      version: article.version,
      note: '',
      heading: null,
      refersTo: null,
    });
  };
  await publish('en', 'The harbour reopens', 'Ships were sailing again on Monday.');
  await publish('ar', 'الميناء يفتح أبوابه', 'عادت السفن إلى الإبحار يوم الاثنين.');
  await publish('az', 'Liman yenidən açıldı', 'Gəmilər bazar ertəsi yola düşdü.');
  await makeArticle(db, newsroom, newsroom.editor, { headline: 'An unpublished harbour' });
  const { id, version } = await publish('en', 'Lighthouse keepers on strike', 'The lamps went dark.');
  await retractArticle(db, { actor: newsroom.editor, articleId: id, version, note: 'There was no strike.' });
});

const headlines = async (q: string) =>
  (await searchArticles(db, { q, page: 1, perPage: 10 })).cards.map(({ headline }) => headline);

describe('searching', () => {
  it.each([
    ['an inflected word', 'sail', 'The harbour reopens'],
    ['a misspelt headline', 'harbor', 'The harbour reopens'],
    ['Arabic', 'السفن', 'الميناء يفتح أبوابه'],
    ['Azerbaijani', 'gəmilər', 'Liman yenidən açıldı'],
  ])('finds %s', async (_, q, headline) => {
    expect(await headlines(q)).toEqual([headline]);
  });

  it('finds a retracted article, as such', async () => {
    const { cards, total } = await searchArticles(db, { q: 'lighthouse', page: 1, perPage: 10 });
    expect(cards).toMatchObject([{ headline: 'Lighthouse keepers on strike', live: 'retracted' }]);
    expect(total).toBe(1);
  });

  it('finds no drafts', async () => {
    expect(await headlines('unpublished')).toEqual([]);
  });

  it.each(['', '   ', '"', '-', '!!!', "'; drop table articles; --", '\u0000', '%', '\\'])(
    'answers %j without an error',
    async (q) => {
      expect(await headlines(q)).toEqual([]);
    },
  );
});
