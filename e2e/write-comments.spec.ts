import { expect } from '@playwright/test';
import type { Desk } from '@/e2e/desk';
import { test } from '@/e2e/fixtures';
import { paragraph, publishNew, unique, writeDraft } from '@/e2e/newsroom';
import { selectInBody } from '@/e2e/select-words';

const beside = (desk: Desk, name: string) => desk.page.getByRole('tab', { name: new RegExp(`^${name}`) });
const card = (desk: Desk) => desk.page.getByRole('article', { name: /^Comment by/ }).first();

test('an editor asks about words and mentions the reporter, who answers where the words have moved to, and resolves', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const { reporter, editor: person } = newsroom.people;
  const editor = await deskOf('editor');
  await editor.open(id);
  await selectInBody(editor, 'came at noon');
  await editor.page.keyboard.press('Control+Alt+m');
  const field = editor.page.getByRole('textbox', { name: 'Comment', exact: true });
  await expect(field).toBeFocused();
  await field.pressSequentially(`Who says so, @${reporter.name.slice(0, 3)}`);
  await expect(editor.page.getByRole('option', { name: reporter.name })).toBeVisible();
  await editor.page.keyboard.press('Enter');
  await editor.page.keyboard.press('Control+Enter');
  await expect(card(editor)).toContainText(`Who says so, @${reporter.name}`);
  await expect(editor.body.locator('.talk-mark')).toHaveText('came at noon');

  const desk = await deskOf('reporter');
  await desk.page.goto('/desk/mentions');
  await expect(desk.page.getByRole('link', { name: /Mentions/ })).toContainText(/\d+ waiting/);
  const mention = desk.page.getByRole('listitem').filter({ hasText: 'came at noon' }).first();
  await expect(mention).toContainText('New');
  await mention.getByRole('link').click();
  await expect(card(desk)).toBeFocused();

  await desk.body.getByText('High water').click();
  await desk.page.keyboard.press('Home');
  await desk.page.keyboard.insertText('On Monday, said the pilots, ');
  await desk.save();
  await desk.page.reload();
  await expect(desk.body.locator('.talk-mark')).toHaveText('came at noon');

  await beside(desk, 'Comments').click();
  await card(desk).getByRole('button', { name: 'Answer' }).click();
  await desk.page.getByRole('textbox', { name: 'Answer' }).fill('The harbour master.');
  await card(desk).getByRole('button', { name: 'Answer' }).click();
  await expect(card(desk)).toContainText('The harbour master.');
  await card(desk).getByRole('button', { name: 'Resolve' }).click();
  await expect(desk.page.getByText('1 resolved')).toBeVisible();
  await expect(desk.body.locator('.talk-mark')).toHaveCount(0);
  await desk.page.goto('/desk/mentions');
  await expect(desk.page.getByRole('listitem').filter({ hasText: 'came at noon' }).first()).not.toContainText('New');

  await editor.page.reload();
  await beside(editor, 'Comments').click();
  await editor.page.getByText('1 resolved').click();
  await expect(card(editor)).toContainText(`Resolved by ${reporter.name}`);
  await card(editor).getByRole('button', { name: 'Reopen' }).click();
  await expect(editor.body.locator('.talk-mark')).toHaveText('came at noon');
  await expect(card(editor)).toContainText(person.name);

  // Words that go leave what was said of them.
  await editor.write('Another text.');
  await editor.save();
  await expect(card(editor)).toContainText('On text that is no longer there');
  await expect(card(editor)).toContainText('came at noon');
});

test('a comment on the headline is answered on a phone, and readers find none of it', async ({
  deskOf,
  product,
  newsroom,
  request,
}) => {
  const article = await publishNew(product.db, newsroom);
  const desk = await deskOf('editor');
  await desk.page.setViewportSize({ width: 390, height: 844 });
  await desk.open(article.id);
  await desk.words('Headline').focus();
  await desk.page.keyboard.press('Control+Alt+m');
  const secret = unique('Too long by a word');
  await desk.page.getByRole('textbox', { name: 'Comment', exact: true }).fill(secret);
  await desk.button('Comment').last().click();
  await expect(card(desk)).toContainText('On the headline');
  await desk.button('Close comments').click();
  await expect(card(desk)).toBeHidden();
  for (const address of [article.path, `${article.path}/history`, '/feed.xml']) {
    expect(await (await request.get(address)).text()).not.toContain(secret);
  }
});

test('a reporter finds nothing of what is said of a colleague’s article, published or not', async ({
  product,
  newsroom,
  requestsOf,
}) => {
  const [draft, live] = [await writeDraft(product.db, newsroom), await publishNew(product.db, newsroom)];
  const stranger = await requestsOf('reporter2');
  const nobody = await requestsOf(null);
  for (const { id } of [draft, live]) {
    const base = `/desk/api/articles/${id}`;
    const thread = { thread: id };
    expect((await stranger.get(`${base}/comments`)).status()).toBe(404);
    expect((await stranger.get(`${base}/revisions`)).status()).toBe(404);
    expect((await stranger.get(`${base}/revisions?from=1&to=1`)).status()).toBe(404);
    expect((await stranger.get(`${base}/revisions/1`)).status()).toBe(404);
    expect((await stranger.post(`${base}/comments/resolve`, { data: thread })).status()).toBe(404);
    expect((await nobody.get(`${base}/comments`, { maxRedirects: 0 })).status()).not.toBe(200);
    expect((await nobody.post(`${base}/comments/resolve`, { data: thread, maxRedirects: 0 })).ok()).toBe(false);
  }
});

test('an editor suggests, the reporter accepts one and rejects one, and readers see neither before', async ({
  deskOf,
  product,
  newsroom,
  request,
}) => {
  const body = { type: 'doc' as const, content: [paragraph('The ferry was late.'), paragraph('Someone was hurt.')] };
  const { id, document } = await writeDraft(product.db, newsroom, { body });
  const editor = await deskOf('editor');
  await editor.open(id);
  await editor.button('Suggesting').click();
  await selectInBody(editor, 'late');
  await editor.page.keyboard.type('two hours late');
  // Of a word that begins alike, a browser may say that its first letter was kept.
  await selectInBody(editor, 'Someone');
  await editor.page.keyboard.type('No passenger');
  const inserted = async (desk: Desk) => (await desk.body.locator('ins').allTextContents()).join('');
  await expect.poll(() => inserted(editor)).toBe('two hours lateNo passenger');
  await expect(editor.body.locator('del')).toHaveText(['late', 'Someone']);
  await editor.save();
  await editor.button('Publish').click();
  await editor.dialog.getByRole('button', { name: 'Publish now' }).click();
  await expect(editor.dialog.getByRole('alert')).toContainText('2 suggestions wait for a decision.');
  await editor.dialog.getByRole('button', { name: 'Publish anyway' }).click();
  await expect(editor.dialog).toBeHidden();
  const read = async () => (await request.get(`/science/${document.slug}`)).text();
  expect(await read()).toContain('The ferry was late.');
  expect(await read()).not.toContain('two hours');
  expect(await read()).not.toContain('No passenger');

  const desk = await deskOf('reporter');
  await desk.open(id);
  await beside(desk, 'Changes').click();
  const change = (words: string) => desk.page.getByRole('listitem').filter({ hasText: words });
  await expect(change('two hours late')).toContainText(newsroom.people.editor.name);
  await change('two hours late').getByRole('button', { name: 'Accept' }).click();
  await change('No passenger').getByRole('button', { name: 'Reject' }).click();
  await expect(desk.body).toContainText('The ferry was two hours late.');
  await expect(desk.body).toContainText('Someone was hurt.');
  await expect(desk.body.locator('ins, del')).toHaveCount(0);
  await desk.button('Undo').click();
  await expect.poll(() => inserted(desk)).toBe('No passenger');
  await desk.button('Redo').click();
  await desk.save();

  await editor.page.reload();
  await editor.publishChange('Update');
  expect(await read()).toContain('The ferry was two hours late.');
});

test('one block of an earlier text is put back into the text on screen', async ({ deskOf, product, newsroom }) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  await desk.open(id);
  await desk.body.getByText('The table said one.').click();
  await desk.page.keyboard.press('Home');
  await desk.page.keyboard.press('Shift+End');
  await desk.page.keyboard.insertText('The table said two.');
  await desk.save();
  await beside(desk, 'History').click();
  await desk.page.getByRole('radio', { name: 'From revision 1', exact: true }).check();
  await expect(desk.page.getByRole('region', { name: 'Comparison' })).toContainText('The table said');
  const lost = desk.page.getByRole('region', { name: 'Bring back from revision 1' }).getByRole('listitem');
  await expect(lost).toHaveCount(1);
  await lost.getByRole('button', { name: 'Put back' }).click();
  await expect(desk.body).toContainText('The table said one.');
  await expect(desk.page.getByText('Every block of it stands in the text as it was.')).toBeVisible();
  await desk.button('Undo').click();
  await expect(desk.body).toContainText('The table said two.');
});

test('any two saved states are compared beside the text, and an earlier one is restored whole', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('editor');
  await desk.open(id);
  await desk.words('Headline').fill('The tide tables were wrong');
  await desk.save();
  await desk.write('High water came at one.', 'The pilots knew.');
  await desk.save();
  await beside(desk, 'History').click();
  const comparison = desk.page.getByRole('region', { name: 'Comparison' });
  const choose = (side: 'From' | 'To', number: number) =>
    desk.page.getByRole('radio', { name: `${side} revision ${number}`, exact: true }).check();
  const newest = await desk.page
    .getByRole('radio', { name: /^To revision/ })
    .first()
    .getAttribute('aria-label');
  await choose('From', 1);
  await expect(comparison.locator('ins')).toContainText(['were', 'The pilots knew.']);
  await choose('To', 1);
  await choose('From', Number(newest!.match(/\d+/)![0]));
  await expect(comparison.locator('del').filter({ hasText: 'The pilots knew.' })).toBeVisible();

  await choose('From', 1);
  await desk.page
    .getByRole('region', { name: 'Bring back from revision 1' })
    .getByRole('button', { name: 'Restore all of it' })
    .click();
  await expect(desk.body).toContainText('High water came at noon.');
  await expect(desk.body).not.toContainText('The pilots knew.');
  await expect(desk.words('Headline')).not.toHaveValue('The tide tables were wrong');
  await desk.page.reload();
  await expect(desk.body).toContainText('The table said one.');
});

test('a mention reaches whom it names and nobody else, and only people who may see the article', async ({
  product,
  newsroom,
  requestsOf,
}) => {
  const { reporter, reporter2 } = newsroom.people;
  const { id } = await writeDraft(product.db, newsroom);
  const editor = await requestsOf('editor');
  const text = unique('Is this right');
  const anchor = { field: 'headline', blockId: null, start: 0, exact: 'The', prefix: '', suffix: ' tide' };
  const say = (mentions: string[]) =>
    editor.post(`/desk/api/articles/${id}/comments/begin`, { data: { anchor, revision: 1, text, mentions } });
  expect((await say([reporter2.id])).status()).toBe(422);
  expect((await say([reporter.id])).status()).toBe(200);
  const mentionsOf = async (who: 'reporter' | 'reporter2' | 'admin') =>
    (await (await requestsOf(who)).get('/desk/mentions')).text();
  expect(await mentionsOf('reporter')).toContain(text);
  for (const other of ['reporter2', 'admin'] as const) expect(await mentionsOf(other)).not.toContain(text);
  const { people } = await (await editor.get(`/desk/api/articles/${id}/comments`)).json();
  expect(people.map((person: { id: string }) => person.id)).not.toContain(reporter2.id);
});
