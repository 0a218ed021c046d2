import { expect } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { paragraph, unique, writeDraft } from '@/e2e/newsroom';
import { newId } from '@/lib/body/ids';
import type { Suggested, SuggestionMark, TextNode } from '@/lib/body/schema';

const suggested = (type: SuggestionMark['type'], text: string, attrs: Suggested): TextNode => ({
  ...{ type: 'text', text, marks: [{ type, attrs }] },
});

test('publishing with a pending suggestion asks first, and no page, feed, search, record or preview shows what was suggested', async ({
  product,
  newsroom,
  requestsOf,
}) => {
  const { id: by, name } = newsroom.people.editor;
  const signature = (): Suggested => ({ id: newId(), by, name, at: new Date().toISOString() });
  const [secret, struck, secretLine] = [unique('two hours'), unique('somewhat late'), unique('Nobody will say why')];
  const replaced = signature();
  const body = {
    type: 'doc' as const,
    content: [
      {
        ...paragraph(''),
        content: [
          { type: 'text' as const, text: 'The ferry was ' },
          suggested('deletion', struck, replaced),
          suggested('insertion', secret, replaced),
          { type: 'text' as const, text: '.' },
        ],
      },
      { ...paragraph(''), content: [suggested('insertion', secretLine, signature())] },
    ],
  };
  const bylines = [{ author: newsroom.authors['nadia-velkhar']!, role: 'by' as const }];
  const { id, version, document } = await writeDraft(product.db, newsroom, { body, bylines }, 'editor');
  const editor = await requestsOf('editor');
  const base = `/desk/api/articles/${id}`;
  const words = { version, note: '', heading: null, refersTo: null };
  const asked = await editor.post(`${base}/publish`, { data: words });
  expect(await asked.json()).toMatchObject({
    error: { code: 'unconfirmed', issues: [{ message: '2 suggestions wait for a decision.' }] },
  });
  const path = `/science/${document.slug}`;
  const reader = await requestsOf(null);
  expect((await reader.get(path)).status()).toBe(404);
  const confirmed = ['2 suggestions wait for a decision.'];
  expect((await editor.post(`${base}/publish`, { data: { ...words, confirmed } })).status()).toBe(200);
  const preview = await (await editor.post(`${base}/previews`, { data: { days: 7, label: '' } })).json();

  const read = async (address: string) => {
    const answer = await reader.get(address);
    expect(answer.status(), address).toBe(200);
    return answer.text();
  };
  const whole = [path, `${path}/history/1`, `${path}/history/1.json`, preview.address];
  const feeds = ['', '/science', '/authors/nadia-velkhar'].flatMap((under) =>
    ['feed.xml', 'rss.xml', 'feed.json'].map((file) => `${under}/${file}`),
  );
  const lists = ['/', '/science', '/authors/nadia-velkhar', '/record', `${path}/history`, `${path}/history.json`];
  const find = (query: string) => `/search?q=${encodeURIComponent(query)}`;
  for (const address of [...whole, ...feeds, ...lists]) {
    const text = await read(address);
    for (const hidden of [secret, secretLine, replaced.id]) expect(text, address).not.toContain(hidden);
    expect(text, address).not.toMatch(/<(ins|del)[ >]/);
  }
  for (const address of [...whole, '/feed.json']) expect(await read(address), address).toContain(struck);
  for (const hidden of [secret, secretLine]) expect(await read(find(hidden))).not.toContain(path);
  expect(await read(find(struck))).toContain(path);
});

test('nobody can suggest in another’s name: what is posted as an editor’s is the reporter’s own', async ({
  product,
  newsroom,
  requestsOf,
}) => {
  const { reporter: writer, editor } = newsroom.people;
  const { id, version, document, revision } = await writeDraft(product.db, newsroom);
  const attrs: Suggested = { id: newId(), by: editor.id, name: editor.name, at: '2999-01-01T00:00:00.000Z' };
  const forged = {
    ...document,
    body: { type: 'doc', content: [{ ...paragraph(''), content: [suggested('insertion', 'Sold.', attrs)] }] },
  };
  const requests = await requestsOf('reporter');
  const before = Date.now();
  const sent = { client: newId(), sequence: 1, heard: 0, version, base: revision.id, document: forged };
  const answers = [
    await requests.post(`/desk/api/articles/${id}/autosave`, { data: sent }),
    await requests.post('/desk/api/articles', { data: { document: { ...forged, slug: '' } } }),
  ];
  for (const answer of answers) {
    const { article } = await answer.json();
    const [mark] = article.document.body.content[0].content[0].marks;
    expect(mark.attrs).toMatchObject({ by: writer.id, name: writer.name });
    const at = new Date(mark.attrs.at).getTime();
    expect(at >= before - 60_000 && at <= Date.now()).toBe(true);
  }
  const { version: now } = (await answers[0]!.json()).article;
  const saved = await requests.post(`/desk/api/articles/${id}/save`, { data: { version: now, document: forged } });
  expect((await saved.json()).article.document.body.content[0].content[0].marks[0].attrs.by).toBe(writer.id);

  const stranger = await requestsOf('reporter2');
  expect((await stranger.post(`/desk/api/articles/${id}/autosave`, { data: sent })).status()).toBe(404);
});
