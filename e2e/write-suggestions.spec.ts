import { expect } from '@playwright/test';
import type { Desk } from '@/e2e/desk';
import { test } from '@/e2e/fixtures';
import { holdSaves } from '@/e2e/hold-saves';
import { paragraph, writeDraft } from '@/e2e/newsroom';
import { selectInBody } from '@/e2e/select-words';
import type { Block } from '@/lib/body/schema';

const marked = async (desk: Desk, tag: 'ins' | 'del') => (await desk.body.locator(tag).allTextContents()).join('');
const lines = (desk: Desk) => desk.body.locator('p').allTextContents();
const refusal = (desk: Desk) => desk.page.getByRole('alert').filter({ hasText: 'cannot be suggested' });

test('what an editor suggests by key, paste and over two paragraphs can be taken back and undone', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const body = { type: 'doc' as const, content: [paragraph('The ferry was late.'), paragraph('Nobody was hurt.')] };
  const { id } = await writeDraft(product.db, newsroom, { body });
  const desk = await deskOf('editor');
  await desk.open(id);
  await desk.button('Suggesting').click();

  await selectInBody(desk, 'late.');
  await desk.page.keyboard.press('ArrowRight');
  await desk.page.keyboard.type(' Againx');
  await desk.page.keyboard.press('Backspace');
  await expect.poll(() => marked(desk, 'ins')).toBe(' Again');
  for (const _ of ' Again') await desk.page.keyboard.press('Backspace');
  await expect(desk.body.locator('ins, del')).toHaveCount(0);
  await desk.page.keyboard.press('Backspace');
  await expect.poll(() => marked(desk, 'del')).toBe('.');
  await desk.button('Undo').click();
  await expect(desk.body.locator('ins, del')).toHaveCount(0);

  await selectInBody(desk, 'was late.', 'Nobody');
  await desk.page.keyboard.type('sank');
  await expect.poll(() => marked(desk, 'ins')).toContain('sank');
  await expect.poll(() => marked(desk, 'del')).toContain('was late.');
  const accepted = (await lines(desk)).join(' ');
  expect(accepted).toContain('Nobody was hurt.');
  await desk.page.getByRole('tab', { name: /^Changes/ }).click();
  await desk.page.getByRole('listitem').getByRole('button', { name: 'Reject' }).click();
  await expect.poll(() => lines(desk)).toEqual(['The ferry was late.', 'Nobody was hurt.']);

  await selectInBody(desk, 'Nobody');
  await desk.body.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<p>Not <b>one</b> passenger</p>');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => marked(desk, 'ins')).toBe('Not one passenger');
  await expect.poll(() => marked(desk, 'del')).toBe('Nobody');
  await expect(desk.body.locator('ins b, ins strong')).toHaveText('one');
});

test('words composed with an input method are suggested as composed, and nothing twice', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const body = { type: 'doc' as const, content: [paragraph('The ferry was late.')] };
  const { id } = await writeDraft(product.db, newsroom, { body });
  const desk = await deskOf('editor');
  await desk.open(id);
  await desk.button('Suggesting').click();
  const keyboard = await desk.page.context().newCDPSession(desk.page);
  const compose = async (...steps: string[]) => {
    for (const text of steps) {
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await keyboard.send('Input.insertText', { text: steps.at(-1)! });
  };
  await selectInBody(desk, 'late');
  await compose('k', 'こ', 'こむ', '混む');
  await expect.poll(() => marked(desk, 'ins')).toBe('混む');
  expect(await marked(desk, 'del')).toBe('late');
  await expect(desk.body).toHaveText('The ferry was late混む.');
  await compose('d', 'だ', '打');
  await expect.poll(() => marked(desk, 'ins')).toBe('混む打');
  await expect(desk.body).toHaveText('The ferry was late混む打.');
  await desk.save();
  await desk.page.reload();
  await expect.poll(() => marked(desk, 'ins')).toBe('混む打');
  await expect(desk.body).toHaveText('The ferry was late混む打.');
});

test('what marks cannot say is refused with a sentence that leads out, and the text stays as it is', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const cells = (...words: string[]) =>
    words.map((word) => ({ type: 'tableCell' as const, content: [paragraph(word)] }));
  const table: Block = { type: 'table', content: [{ type: 'tableRow', content: cells('Ferries', 'Two') }] };
  const body = { type: 'doc' as const, content: [paragraph('Above it.'), table, paragraph('Below it.')] };
  const { id } = await writeDraft(product.db, newsroom, { body });
  const desk = await deskOf('editor');
  await desk.open(id);
  await desk.button('Suggesting').click();
  const before = await desk.body.innerHTML();

  await selectInBody(desk, 'Above it.', 'Below');
  await desk.page.keyboard.press('Delete');
  await expect(refusal(desk)).toContainText('A table cannot be suggested. Stop suggesting to change it.');
  await selectInBody(desk, 'Above');
  await desk.page.keyboard.press('Shift+Enter');
  await expect(refusal(desk)).toContainText('A line break cannot be suggested.');
  await desk.button('Subhead').click();
  await expect(refusal(desk)).toContainText('What kind of block it is cannot be suggested.');
  expect(await desk.body.innerHTML()).toBe(before);

  await selectInBody(desk, 'Two');
  await desk.page.keyboard.type('Three');
  await expect.poll(() => marked(desk, 'ins')).toBe('Three');
  await expect(refusal(desk)).toBeHidden();

  await selectInBody(desk, 'Above');
  await desk.button('Divider').click();
  await refusal(desk).getByRole('button', { name: 'Stop suggesting' }).click();
  await expect(refusal(desk)).toBeHidden();
  await expect(desk.button('Suggesting')).toHaveAttribute('aria-pressed', 'false');
  await desk.button('Subhead').click();
  await expect(desk.body.getByRole('heading', { name: 'Above it.' })).toBeVisible();
});

test('two people suggest in one paragraph at once, and both see both, each under its own name', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const body = { type: 'doc' as const, content: [paragraph('The old ferry was late and nobody was hurt.')] };
  const { id } = await writeDraft(product.db, newsroom, { body });
  const [hers, his] = [await deskOf('editor'), await deskOf('reporter')];
  const letGo = await holdSaves(his.page);
  for (const desk of [hers, his]) {
    await desk.open(id);
    await desk.button('Suggesting').click();
  }
  await selectInBody(his, 'old ');
  await his.page.keyboard.press('Delete');
  await selectInBody(hers, 'nobody');
  await hers.page.keyboard.type('no one');
  await hers.save();
  letGo();
  for (const desk of [hers, his]) {
    await expect.poll(() => marked(desk, 'del')).toBe('old nobody');
    await expect.poll(() => marked(desk, 'ins')).toBe('no one');
    await desk.page.getByRole('tab', { name: /^Changes/ }).click();
    const change = (words: string) => desk.page.getByRole('listitem').filter({ hasText: words });
    await expect(change('no one')).toContainText(newsroom.people.editor.name);
    await expect(change('old')).toContainText(newsroom.people.reporter.name);
  }
});
