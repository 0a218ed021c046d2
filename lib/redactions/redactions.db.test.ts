import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { saveArticle } from '@/lib/articles/commands/save-article';
import { type DeskArticle, requireDeskArticle } from '@/lib/articles/desk';
import { readDeskList } from '@/lib/articles/desk-list';
import { readWaitingWords } from '@/lib/articles/desk-words';
import type { ArticleDocument } from '@/lib/articles/document';
import { lookUpArticle } from '@/lib/articles/read';
import { fillTestNewsroom, makeArticle, paragraph, type TestNewsroom } from '@/lib/articles/testing';
import { newId } from '@/lib/body/ids';
import { anchorAt, placesOf } from '@/lib/comments/anchor';
import { beginThread } from '@/lib/comments/commands';
import { listThreads } from '@/lib/comments/queries';
import { listChanges } from '@/lib/record/changes';
import { compareTexts } from '@/lib/record/compare/compare';
import { summariseChange } from '@/lib/record/compare/summary';
import { lookUpHistory } from '@/lib/record/read';
import { askRedaction } from '@/lib/redactions/ask-redaction';
import { confirmRedaction, refuseRedaction } from '@/lib/redactions/confirm-redaction';
import { previewRedaction } from '@/lib/redactions/preview';
import { getRedaction } from '@/lib/redactions/queries';
import type { RedactionTarget } from '@/lib/redactions/target';
import { searchArticles } from '@/lib/search/queries';
import { wordsFor } from '@/lib/words/words';

const { db, pool, ownerPool } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
});

const reason = 'A court ordered it.';
let made = 0;
/** A name that stands nowhere else in this database. */
const someone = () => `Orveline Zqatt${++made}x`;

const given = (article: DeskArticle) => ({ actor: newsroom.editor, articleId: article.id, version: article.version });
const silent = { note: '', heading: null, refersTo: null };
const publish = (article: DeskArticle, more: Partial<Parameters<typeof publishArticle>[1]> = {}) =>
  publishArticle(db, { ...given(article), ...silent, ...more });
const published = async (change: Partial<ArticleDocument>) =>
  publish(await makeArticle(db, newsroom, newsroom.editor, change));
const body = (...lines: string[]): ArticleDocument['body'] => ({ type: 'doc', content: lines.map(paragraph) });
const ask = (article: DeskArticle, target: RedactionTarget) =>
  askRedaction(db, { actor: newsroom.admin, articleId: article.id, target, reason });
const redact = async (article: DeskArticle, target: RedactionTarget) =>
  confirmRedaction(db, { actor: newsroom.editor, redactionId: await ask(article, target) });
const passage = (text: string): RedactionTarget => ({ kind: 'passage', text });
const here = async (article: DeskArticle) => {
  const found = await lookUpHistory(db, article.path!);
  if (found.found !== 'here') throw new Error(found.found);
  return found.value;
};

/** Tables with a row in which the words stand, whatever the column. */
async function tablesHolding(words: string): Promise<string[]> {
  const { rows } = await ownerPool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const holding: string[] = [];
  for (const { name } of rows) {
    const { rows: hits } = await ownerPool.query(
      `select 1 from ${name} as one where position(lower($1) in lower(one::text)) > 0 limit 1`,
      [words],
    );
    if (hits.length) holding.push(name);
  }
  return holding.sort();
}

describe('a redacted passage', () => {
  it('stands nowhere in the database: not in the record, a revision, a note, search, or the request', async () => {
    const name = someone();
    const word = name.split(' ')[1]!;
    const first = await published({
      standfirst: `What ${name} did.`,
      body: body('Nothing here.', `It was ${name}, they say.`, 'Nor here.'),
    });
    const document = { ...first.document, body: body('Nothing here.', `It was ${name}, they said.`, 'New.') };
    const second = await publish(first, { document, kind: 'correction', note: `We misspelt ${name}.` });
    await saveArticle(db, {
      ...given(second),
      document: { ...document, headline: `${name} again` },
      reason: 'save',
    });
    expect(await tablesHolding(word)).toEqual([
      'public.articles',
      'public.desk_lines',
      'public.publication_parts',
      'public.revisions',
    ]);

    await redact(first, passage(name));
    expect(await tablesHolding(word)).toEqual([]);
    expect((await searchArticles(db, { q: word, page: 1, perPage: 10 })).total).toBe(0);
  });

  it('is not even found by the words that an open editor had just taken out', async () => {
    const name = someone();
    const word = name.split(' ')[1]!;
    const first = await published({ body: body(`It was ${name}, they say.`) });
    const document = { ...first.document, body: body('It was somebody, they say.') };
    await saveArticle(db, { ...given(first), document, reason: 'autosave' });
    const found = async () => (await readDeskList(db, { actor: newsroom.editor, q: word })).counts;
    expect(await found()).toMatchObject({ total: 1 });
    expect(await tablesHolding(word)).toContain('public.desk_waiting');

    await redact(first, passage(name));
    expect(await found()).toMatchObject({ total: 0 });
    expect(await tablesHolding(word)).toEqual([]);
    await readWaitingWords(db);
    expect(await found()).toMatchObject({ total: 0 });
  });

  it('leaves a tombstone in each version where it stood, and everything else', async () => {
    const name = someone();
    const first = await published({ standfirst: name, body: body('Before.', `It was ${name}.`, 'After.') });
    await publish(first, { document: { ...first.document, standfirst: 'Quieter.' }, kind: 'update' });
    await redact(first, passage(name));

    const { article, versions } = await here(first);
    const [entry, second, one] = versions;
    expect(entry).toMatchObject({ publication: { kind: 'redaction', note: reason, number: 3 }, text: null });
    const tombstone = { on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), reason };
    expect(article.text.body.map(({ type }) => type)).toEqual(['paragraph', 'redacted', 'paragraph']);
    expect(second!.text!.body[1]).toEqual({ type: 'redacted', attrs: tombstone });
    expect(second!.text).toMatchObject({ standfirst: 'Quieter.', headline: 'A headline' });
    expect(one!.text).toMatchObject({ standfirst: '', redacted: { standfirst: tombstone } });
  });

  it('is no change of the newsroom’s to a comparison, which says why it compares nothing there', async () => {
    const name = someone();
    const first = await published({ body: body('Before.', `It was ${name}.`, 'After.') });
    const document = { ...first.document, body: body('Before.', 'It was somebody.', 'After.') };
    await publish(first, { document, kind: 'correction', note: 'Not that.' });
    await redact(first, passage(name));
    const { versions } = await here(first);
    const sentence = summariseChange(listChanges(versions)[1]!.change!.comparison, wordsFor('en'));
    expect(sentence).not.toContain('removed');
    expect(sentence).toContain('Part of the text was redacted');
    const [, second] = versions;
    expect(compareTexts(second!.text, second!.text).blocks.every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('goes from every other article that holds it, each with an entry of its own, and from drafts without one', async () => {
    const name = someone();
    const first = await published({ body: body(`It was ${name}.`) });
    const other = await published({ headline: `${name} speaks`, body: body('Words.') });
    const draft = await makeArticle(db, newsroom, newsroom.reporter, { kicker: name });
    const bystander = await published({ body: body('Nobody.') });
    await redact(first, passage(name));
    for (const article of [first, other]) {
      expect((await here(article)).article.publications[0]).toMatchObject({ kind: 'redaction', note: reason });
    }
    expect((await here(other)).article.text.headline).toBe('Headline redacted');
    const left = await requireDeskArticle(db, { actor: newsroom.reporter, articleId: draft.id });
    expect(left.document.kicker).toBe('█████');
    expect((await here(bystander)).article.publications).toHaveLength(1);
  });

  it('makes an editor left open conflict, and the text can be published again once it is written anew', async () => {
    const name = someone();
    const article = await published({ body: body(`It was ${name}.`, 'After.') });
    await redact(article, passage(name));
    const save = { ...given(article), document: article.document, reason: 'save' } as const;
    await expect(saveArticle(db, save)).rejects.toMatchObject({ code: 'conflict' });

    const now = await requireDeskArticle(db, { actor: newsroom.editor, articleId: article.id });
    const document = { ...now.document, body: body('It was somebody.', 'After.') };
    await publish(now, { document, kind: 'update' });
    const view = await lookUpArticle(db, article.path!);
    expect(view).toMatchObject({ value: { text: { body: [{ type: 'paragraph' }, { type: 'paragraph' }] } } });
  });

  it('takes readers’ reports and other requests for the same words with it', async () => {
    const name = someone();
    const article = await published({ body: body(`It was ${name}.`) });
    await pool.query('insert into reports (id, article_id, number, message, token_hash) values ($1, $2, 1, $3, $4)', [
      newId(),
      article.id,
      `I am ${name}.`,
      name.length + newId(),
    ]);
    const same = await ask(article, passage(`was ${name}`));
    await redact(article, passage(name));
    expect(await tablesHolding(name.split(' ')[1]!)).toEqual([]);
    expect(await getRedaction(db, same)).toMatchObject({ decision: 'refused', target: null });
  });

  it('takes what the desk said of them, and what a thread quotes of them, if only half', async () => {
    const name = someone();
    const last = name.split(' ')[1]!;
    const article = await published({ body: body(`It was ${name} who went.`) });
    const [place] = placesOf(article.document).filter(({ field }) => field === 'body');
    const at = place!.text.indexOf(last);
    const on = { actor: newsroom.editor, articleId: article.id, revision: 1, mentions: [] };
    await beginThread(db, { ...on, anchor: anchorAt(place!, at, at + last.length), text: `Was it ${name}?` });
    await beginThread(db, { ...on, anchor: anchorAt(place!, at + last.length + 1, place!.text.length), text: 'Who?' });
    await redact(article, passage(name));
    expect(await tablesHolding(last)).toEqual([]);
    const threads = await listThreads(db, { actor: newsroom.editor, articleId: article.id });
    expect(threads.map(({ anchor }) => anchor.exact)).toEqual(['█████', 'who went.']);
  });
});

describe('a redacted field', () => {
  it('goes from the versions that print it so, and no further', async () => {
    const first = await published({ standfirst: 'One.', kicker: 'One.' });
    const second = await publish(first, { document: { ...first.document, standfirst: 'Two.' }, kind: 'update' });
    await redact(second, { kind: 'field', field: 'standfirst', text: 'One.', id: null });
    const { versions } = await here(first);
    expect(versions[2]!.text).toMatchObject({ kicker: 'One.', standfirst: '' });
    expect(versions[1]!.text).toMatchObject({ kicker: 'One.', standfirst: 'Two.' });
  });

  it('takes a byline from the page and the author’s own', async () => {
    const article = await published({ bylines: [{ author: newsroom.author, role: 'by' }] });
    await redact(article, { kind: 'field', field: 'bylines', text: 'A. Reporter', id: newsroom.author });
    expect((await here(article)).article.text).toMatchObject({ bylines: [], redacted: { bylines: { reason } } });
    const { rows } = await pool.query('select 1 from article_bylines where article_id = $1', [article.id]);
    expect(rows).toEqual([]);
  });
});

describe('asking and deciding', () => {
  it('is for an admin and then for a second person', async () => {
    const name = someone();
    const article = await published({ body: body(name) });
    const asked = { articleId: article.id, target: passage(name), reason };
    for (const actor of [newsroom.reporter, newsroom.editor]) {
      await expect(askRedaction(db, { actor, ...asked })).rejects.toMatchObject({ code: 'not allowed' });
    }
    const redactionId = await askRedaction(db, { actor: newsroom.admin, ...asked });
    for (const actor of [newsroom.reporter, newsroom.admin]) {
      await expect(confirmRedaction(db, { actor, redactionId })).rejects.toMatchObject({ code: 'not allowed' });
    }
    await expect(refuseRedaction(db, { actor: newsroom.reporter, redactionId })).rejects.toMatchObject({
      code: 'not allowed',
    });
    await confirmRedaction(db, { actor: newsroom.editor, redactionId });
    await expect(confirmRedaction(db, { actor: newsroom.editor, redactionId })).rejects.toMatchObject({
      code: 'not found',
    });
  });

  it('refuses words that stand nowhere, and a reason that repeats them', async () => {
    const name = someone();
    const article = await published({ body: body(`It was ${name}.`) });
    await expect(ask(article, passage('no such words here'))).rejects.toMatchObject({ issues: [{ field: 'text' }] });
    const telling = { actor: newsroom.admin, articleId: article.id, target: passage(name), reason: `For ${name}.` };
    await expect(askRedaction(db, telling)).rejects.toMatchObject({ issues: [{ field: 'reason' }] });
  });

  it('says no without a trace of the words', async () => {
    const name = someone();
    const article = await published({ body: body(name) });
    const redactionId = await ask(article, passage(name));
    await refuseRedaction(db, { actor: newsroom.admin, redactionId });
    expect(await getRedaction(db, redactionId)).toMatchObject({ decision: 'refused', target: null });
    expect((await here(article)).article.text.body[0]).toMatchObject({ content: [{ text: name }] });
  });

  it('shows beforehand what will go', async () => {
    const name = someone();
    const article = await published({ body: body(`It was ${name}.`, 'After.') });
    const { articles } = await previewRedaction(db, { articleId: article.id, target: passage(name) });
    expect(articles).toMatchObject([
      {
        articleId: article.id,
        versions: [
          {
            number: 1,
            parts: [{ name: 'body', text: [{ words: 'It was ' }, { words: name, isMarked: true }, { words: '.' }] }],
          },
        ],
        revisions: 1,
        isInWorkingText: true,
      },
    ]);
  });
});

describe('the database’s own door', () => {
  const empty = `array[]::uuid[], '[]'::jsonb`;

  it('opens to nobody without a request that two people agreed on in the same transaction', async () => {
    const name = someone();
    const article = await published({ body: body(name) });
    const open = await ask(article, passage(name));
    await expect(pool.query(`select stet_redact('${open}', ${empty})`)).rejects.toMatchObject({ code: '42501' });
    await confirmRedaction(db, { actor: newsroom.editor, redactionId: open });
    await expect(pool.query(`select stet_redact('${open}', ${empty})`)).rejects.toMatchObject({ code: '42501' });
    await expect(pool.query(`set stet.redacting = 'on'; delete from publication_parts`)).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('puts no words into a revision, and takes none out of the record that no entry lists', async () => {
    const name = someone();
    const article = await published({ body: body(name) });
    const redactionId = await ask(article, passage(name));
    const confirmed = (then: ReturnType<typeof sql>) =>
      db.transaction(async (tx) => {
        await tx.execute(sql`update redactions set decision = 'confirmed', target = null, decided_at = now(),
          decided_by = ${newsroom.editor.id} where id = ${redactionId}`);
        await tx.execute(then);
      });
    const forged = JSON.stringify([{ id: article.revision.id, document: { ...article.document, headline: 'A lie' } }]);
    await expect(
      confirmed(sql`select stet_redact(${redactionId}, array[]::uuid[], ${forged}::jsonb)`),
    ).rejects.toMatchObject({ cause: { message: 'A redaction takes words out and puts none in' } });
    const { rows } = await pool.query('select id from publications where article_id = $1', [article.id]);
    await expect(
      confirmed(sql`select stet_redact(${redactionId}, array[${rows[0].id}::uuid], '[]'::jsonb)`),
    ).rejects.toMatchObject({ cause: { message: "An entry is not this redaction's" } });
  });
});
