import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { autosaveArticle } from '@/lib/articles/commands/autosave-article';
import { createArticle } from '@/lib/articles/commands/create-article';
import { submitArticle } from '@/lib/articles/commands/review-article';
import { saveArticle } from '@/lib/articles/commands/save-article';
import { type DeskArticle, getRevision, listRevisions, requireDeskArticle } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';
import { fillTestNewsroom, makeArticle, publishableDocument, type TestNewsroom } from '@/lib/articles/testing';
import { newId } from '@/lib/body/ids';
import type { Body, Paragraph, Suggested, SuggestionMark, TextNode } from '@/lib/body/schema';
import type { Actor } from '@/lib/people/actor';

const { db } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
});

const justNow = () => new Date().toISOString();
const signature = ({ id, name }: Pick<Actor, 'id' | 'name'>, at = justNow()): Suggested => ({
  ...{ id: newId(), by: id, name, at },
});
const words = (text: string, attrs?: Suggested, type: SuggestionMark['type'] = 'insertion'): TextNode =>
  attrs ? { type: 'text', text, marks: [{ type, attrs }] } : { type: 'text', text };
const id = newId();
const line = (...content: TextNode[]): Body => ({
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { id }, content }],
});

/** Each suggestion of a text: its words, by whom, and the time. */
const suggestedIn = ({ document }: { document: ArticleDocument }) =>
  (document.body.content as Paragraph[]).flatMap(({ content = [] }) =>
    (content as TextNode[]).flatMap(({ text, marks = [] }) =>
      marks.flatMap((mark) => ('attrs' in mark && 'by' in mark.attrs ? [{ text, ...mark.attrs }] : [])),
    ),
  );
const signedIn = (article: { document: ArticleDocument }) => suggestedIn(article).map(({ text, by }) => [text, by]);

const save = (actor: Actor, article: DeskArticle, body: Body) =>
  saveArticle(db, {
    ...{ actor, articleId: article.id, version: article.version, reason: 'save' },
    document: { ...article.document, body },
  });
const autosave = async (actor: Actor, article: DeskArticle, body: Body) => {
  const { article: saved } = await autosaveArticle(db, {
    ...{ actor, articleId: article.id, client: newId(), sequence: 1, heard: 0, version: article.version },
    ...{ base: article.revision.id, document: { ...article.document, body }, reason: 'autosave' },
  });
  return saved;
};

/** The reporter's draft, in which the editor has suggested two words. */
async function suggested() {
  const { editor, reporter } = newsroom;
  const draft = await makeArticle(db, newsroom, reporter, { body: line(words('The ferry was late.')) });
  const theirs = signature(editor);
  const article = await save(editor, draft, line(words('The ferry was '), words('two hours ', theirs), words('late.')));
  return { article, theirs, draft };
}

describe('a suggestion sent by somebody', () => {
  it('is theirs, whomever it names, in whatever request it comes', async () => {
    const { editor, reporter } = newsroom;
    const forged = () => line(words('Sold', signature(editor)), words('Bought', signature(editor), 'deletion'));
    const own = [
      ['Sold', reporter.id],
      ['Bought', reporter.id],
    ];
    const document = () => publishableDocument(newsroom, { body: forged() });
    const made = await createArticle(db, { actor: reporter, document: document(), reason: 'save' });
    expect(signedIn(made)).toEqual(own);
    const at = { client: newId(), sequence: 1, heard: 0, version: 0, base: null, reason: 'autosave' } as const;
    const begun = await autosaveArticle(db, { ...at, actor: reporter, articleId: newId(), document: document() });
    expect(signedIn(begun.article)).toEqual(own);
    expect(signedIn(await autosave(reporter, made, forged()))).toEqual(own);
    const now = await requireDeskArticle(db, { actor: reporter, articleId: made.id });
    expect(signedIn(await save(reporter, now, forged()))).toEqual(own);
    const last = await requireDeskArticle(db, { actor: reporter, articleId: made.id });
    const { id: articleId, version } = last;
    const submitted = await submitArticle(db, { actor: reporter, articleId, version, document: document() });
    expect(signedIn(submitted)).toEqual(own);
    expect(suggestedIn(submitted).map(({ name }) => name)).toEqual([reporter.name, reporter.name]);
  });

  it('was made neither in the future nor before there was an article', async () => {
    const { reporter } = newsroom;
    const draft = await makeArticle(db, newsroom, reporter);
    const before = justNow();
    const article = await save(
      reporter,
      draft,
      line(
        words('Late', signature(reporter, '2999-01-01T00:00:00.000Z')),
        words('Early', signature(reporter, '1999-01-01T00:00:00.000Z')),
      ),
    );
    const [late, early] = suggestedIn(article).map(({ at }) => at);
    expect(late! >= before && late! <= justNow()).toBe(true);
    expect(early! >= before.slice(0, 10) && early! <= before).toBe(true);
  });

  it('keeps the time at which it was made while the network was away', async () => {
    const { reporter } = newsroom;
    const draft = await makeArticle(db, newsroom, reporter);
    const mine = signature(reporter);
    const article = await autosave(reporter, draft, line(words('Typed on the train', mine)));
    expect(suggestedIn(article)).toEqual([{ text: 'Typed on the train', ...mine }]);
  });
});

describe('a suggestion of somebody else', () => {
  it('stays as it is while others write beside it, move it and set it in bold', async () => {
    const { reporter } = newsroom;
    const { article, theirs } = await suggested();
    const bold = { ...words('two ', theirs), marks: [...words('', theirs).marks!, { type: 'bold' as const }] };
    const after = await autosave(
      reporter,
      article,
      line(words('Late by '), bold, words('hours ', theirs), words('it came.')),
    );
    expect(suggestedIn(after)).toEqual([
      { text: 'two ', ...theirs },
      { text: 'hours ', ...theirs },
    ]);
  });

  it('cannot be given another name, another time or more words', async () => {
    const { reporter, admin } = newsroom;
    const { article, theirs } = await suggested();
    const renamed = { ...theirs, by: admin.id, name: 'Somebody', at: '2026-01-01T00:00:00.000Z' };
    const after = await save(
      reporter,
      article,
      line(words('The ferry was '), words('two long hours ', renamed), words('late.', theirs, 'deletion')),
    );
    expect(signedIn(after)).toEqual([
      ['two', theirs.by],
      [' long', reporter.id],
      [' hours ', theirs.by],
      ['late.', reporter.id],
    ]);
    const [kept, added, , struck] = suggestedIn(after);
    expect(kept).toEqual({ text: 'two', ...theirs });
    expect(added!.id).not.toBe(theirs.id);
    expect(added).toMatchObject({ id: struck!.id, name: reporter.name });
  });

  it('is signed alike however often the same text is sent', async () => {
    const { reporter } = newsroom;
    const { article, theirs } = await suggested();
    const body = line(words('The ferry was '), words('two long hours ', theirs), words('late.'));
    const once = await autosave(reporter, article, body);
    const again = await autosave(reporter, once, body);
    expect(again.version).toBe(once.version);
  });

  it('comes back under their name when a decision is undone', async () => {
    const { reporter } = newsroom;
    const { article, theirs } = await suggested();
    const accepted = await save(reporter, article, line(words('The ferry was two hours late.')));
    expect(suggestedIn(accepted)).toEqual([]);
    const undone = await save(reporter, accepted, article.document.body);
    expect(suggestedIn(undone)).toEqual([{ text: 'two hours ', ...theirs }]);
  });

  it('lends its name to nothing in another article', async () => {
    const { reporter } = newsroom;
    const { theirs } = await suggested();
    const other = await makeArticle(db, newsroom, reporter);
    expect(signedIn(await save(reporter, other, line(words('two hours ', theirs))))).toEqual([
      ['two hours ', reporter.id],
    ]);
  });

  it('is named truly in a text that is kept beside the newest, too', async () => {
    const { editor, reporter } = newsroom;
    const { article, theirs, draft } = await suggested();
    await autosave(editor, article, line(words('The ferry sank.')));
    const client = newId();
    const lost = await autosaveArticle(db, {
      ...{ actor: reporter, articleId: draft.id, client, sequence: 1, heard: 0, version: article.version },
      ...{ base: article.revision.id, reason: 'autosave' },
      document: {
        ...article.document,
        body: line(words('The ferry was '), words('three days ', theirs), words('late.')),
      },
    });
    expect(lost.outcome).toBe('conflict');
    const [newest] = await listRevisions(db, { actor: editor, articleId: draft.id });
    const kept = await getRevision(db, { actor: editor, articleId: draft.id, number: newest!.number });
    expect(signedIn(kept!)[0]).toEqual(['three days', reporter.id]);
  });
});

it('whoever may not change the article suggests nothing in it', async () => {
  const { reporter2 } = newsroom;
  const { article } = await suggested();
  const mine = line(words('Mine', signature(reporter2)));
  await expect(save(reporter2, article, mine)).rejects.toMatchObject({ code: 'not found' });
  await expect(autosave(reporter2, article, mine)).rejects.toMatchObject({ code: 'not found' });
});
