import { expect } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { paragraph, publishNew, unique } from '@/e2e/newsroom';
import { faultsOn } from '@/e2e/page-faults';

const bodyOf = (text: string) => ({ type: 'doc' as const, content: [paragraph(text)] });
const faulty = 'The lamp can be seen for twelve miles, said Halvard Nesim.';

test('the desk is asked whether an edit is minor where a number or a name changed, and may say so again', async ({
  deskOf,
  product,
  newsroom,
  reader,
}) => {
  const { id, path } = await publishNew(product.db, newsroom, { body: bodyOf(faulty) });
  const editor = await deskOf('editor');
  const { page, dialog } = editor;
  await editor.open(id);
  await editor.write(faulty.replace('twelve', 'ten').replace('Nesim', 'Nessim'));
  await editor.button('Publish').click();
  await dialog.getByRole('radio', { name: 'Minor edit' }).check();
  await dialog.getByRole('button', { name: 'Publish now' }).click();

  const question = dialog.getByRole('alert').filter({ hasText: 'Is this really minor?' });
  await expect(question).toContainText('A number changed: “twelve” became “ten”.');
  await expect(question).toContainText('A name changed: “Nesim” became “Nessim”.');
  await expect(page.locator('[role=status][data-bad]')).toHaveCount(0);
  expect(await faultsOn(page)).toEqual([]);
  await reader.goto(path);
  await expect(reader.getByText('twelve miles')).toBeVisible();

  await dialog.getByRole('radio', { name: 'Update' }).check();
  await expect(question).toHaveCount(0);
  await dialog.getByRole('radio', { name: 'Minor edit' }).check();
  await dialog.getByRole('button', { name: 'Publish now' }).click();
  await dialog.getByRole('button', { name: 'Publish as minor edit' }).click();
  await expect(dialog).toBeHidden();
  await reader.goto(path);
  await expect(reader.getByText('ten miles, said Halvard Nessim')).toBeVisible();
  await expect(reader.getByText('since publication')).toHaveCount(0);
});

test('whoever publishes without the dialog is asked too', async ({ product, newsroom, requestsOf }) => {
  const article = await publishNew(product.db, newsroom, { body: bodyOf(faulty) });
  const editor = await requestsOf('editor');
  const document = { ...article.document, body: bodyOf(faulty.replace('twelve', 'ten')) };
  const send = (more: object) =>
    editor.post(`/desk/api/articles/${article.id}/publish`, {
      data: { version: article.version, document, kind: 'minor', ...more },
    });
  const asked = await send({});
  expect(asked.status()).toBe(422);
  expect(await asked.json()).toMatchObject({
    error: { code: 'unconfirmed', message: expect.stringMatching(/^Is this really minor\? A number changed: .*\.$/) },
  });
  expect((await send({ confirmedMinor: true })).status()).toBe(200);
});

test('a faulty notice is replaced at the desk, its text unchanged, and readers of the article see the new one alone', async ({
  deskOf,
  product,
  newsroom,
  reader,
}) => {
  const { id, path } = await publishNew(product.db, newsroom, { body: bodyOf(faulty) });
  const desk = await deskOf('editor');
  const [first, second] = [unique('It is ten miles, not two'), unique('It is ten miles, not twelve')];
  await desk.open(id);
  await desk.write(faulty.replace('twelve', 'ten'));
  await desk.button('Publish').click();
  await desk.dialog.getByRole('radio', { name: 'Correction' }).check();
  await expect(desk.dialog.getByLabel('Replaces notice')).toHaveCount(0);
  await desk.dialog.getByRole('textbox', { name: 'Note to readers' }).fill(first);
  await desk.dialog.getByRole('button', { name: 'Publish now' }).click();
  await expect(desk.dialog).toBeHidden();

  await desk.button('Publish').click();
  await desk.dialog.getByRole('radio', { name: 'Correction' }).check();
  await desk.dialog.getByRole('textbox', { name: 'Note to readers' }).fill(second);
  const notices = desk.dialog.getByLabel('Replaces notice');
  await expect(notices.getByRole('option')).toHaveText([/^None/, new RegExp(`^Version 2, .*: ${first}$`)]);
  await notices.selectOption('2');
  await desk.dialog.getByRole('button', { name: 'Publish now' }).click();
  await expect(desk.dialog).toBeHidden();

  await reader.goto(path);
  await expect(reader.getByText(second)).toBeVisible();
  await expect(reader.getByText(first)).toHaveCount(0);
  await expect(reader.getByRole('link', { name: 'See what changed' })).toHaveAttribute('href', `${path}/history/1/2`);
});

test('an admin chooses where notices stand, and every article follows at once', async ({
  deskOf,
  product,
  newsroom,
  reader,
}) => {
  const { id, path } = await publishNew(product.db, newsroom, { body: bodyOf(faulty) });
  const editor = await deskOf('editor');
  const note = unique('It is ten miles');
  await editor.open(id);
  await editor.write(faulty.replace('twelve', 'ten'));
  await editor.publishChange('Correction', note);

  const { page } = await deskOf('admin');
  const choose = async (place: string) => {
    await page.goto('/desk/settings');
    await page.getByLabel('Notices on articles').selectOption(place);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  };
  const order = async () => {
    await reader.goto(path);
    const text = (await reader.getByRole('article').first().textContent()) ?? '';
    return Math.sign(text.indexOf(note) - text.indexOf('ten miles, said'));
  };
  expect(await order()).toBe(-1);
  try {
    await choose('At the end of the text');
    await expect.poll(order).toBe(1);
    await page.reload();
    await expect(page.getByLabel('Notices on articles')).toHaveValue('end');
  } finally {
    await choose('Above the text');
  }
  await expect.poll(order).toBe(-1);
  await expect(page.getByLabel('Name the person who published in the public history')).not.toBeChecked();
});
