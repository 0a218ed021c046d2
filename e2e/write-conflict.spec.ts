import { expect } from '@playwright/test';
import { Desk, waitUntilHeard } from '@/e2e/desk';
import { test } from '@/e2e/fixtures';
import { holdSaves } from '@/e2e/hold-saves';
import { unique, writeDraft } from '@/e2e/newsroom';

test('whoever lost a race to publish is told, and nothing of theirs goes out or away', async ({
  deskOf,
  product,
  newsroom,
  request,
}) => {
  const { id, document } = await writeDraft(product.db, newsroom);
  const [first, second] = [await deskOf('editor'), await deskOf('admin')];
  await first.open(id);
  await second.open(id);
  const letGo = await holdSaves(second.page);
  await second.words('Standfirst').fill('What the second editor knew.');
  await second.button('Publish').click();
  await first.words('Standfirst').fill('What the first editor knew.');
  await first.publishFirst();
  letGo();
  await expect(second.page.getByRole('region', { name: /changed the same words/ })).toBeVisible();
  const page = await (await request.get(`/science/${document.slug}`)).text();
  expect(page).toContain('What the first editor knew.');
  expect(page).not.toContain('What the second editor knew.');
});

test('whoever wrote over themselves in two windows is not told of somebody else', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const [first, second] = [await deskOf('reporter'), await deskOf('reporter')];
  await first.open(id);
  await second.open(id);
  const letGo = await holdSaves(second.page);
  await second.words('Standfirst').fill('As the second window has it.');
  await second.button('Save').click();
  await first.words('Standfirst').fill('As the first window has it.');
  await first.save();
  letGo();

  const both = second.page.getByRole('region', { name: 'In another window you changed the same words' });
  await expect(second.status).toContainText('in another window you changed this article');
  await both.getByRole('radio', { name: 'In the other window' }).check();
  await both.getByRole('button', { name: 'Save what is chosen' }).click();
  await expect(both).toBeHidden();
  await expect(second.words('Standfirst')).toHaveValue('As the first window has it.');
  await second.isSaved();
});

for (const { how, open } of [
  { how: 'taken back where it was typed', open: (second: Desk) => second.button('Take back').click() },
  {
    how: 'returned by an editor',
    open: async (_: Desk, editor: Desk, id: string) => {
      await editor.open(id);
      await editor.button('Return to writer').click();
      await editor.dialog.getByRole('textbox').fill('Who noticed?');
      await editor.dialog.getByRole('button', { name: 'Return' }).click();
      await expect(editor.dialog).toBeHidden();
    },
  },
]) {
  test(`text that is typed while somebody submits the article is saved once that is ${how}`, async ({
    deskOf,
    product,
    newsroom,
  }) => {
    const { id } = await writeDraft(product.db, newsroom);
    const first = await deskOf('reporter');
    const page = await first.page.context().newPage();
    await waitUntilHeard(page);
    const second = new Desk(page);
    await first.open(id);
    await second.open(id);
    const autosaves = '**/desk/api/articles/*/autosave';
    await page.route(autosaves, (route) => route.abort('connectionrefused'));
    await second.words('Kicker').fill('Harbour');
    await expect(second.status).toContainText('kept in this browser');
    await first.words('Standfirst').fill('Three pilots noticed.');
    await first.save();
    await first.submit();
    await page.unroute(autosaves);
    await expect(second.status).toContainText('while it is in review. Your text is kept in this browser.');
    await open(second, await deskOf('editor'), id);
    await second.isSaved();
    await expect(second.words('Standfirst')).toHaveValue('Three pilots noticed.');
    await first.page.reload();
    await expect(first.words('Kicker')).toHaveValue('Harbour');
  });
}

test('of 50 saves made from one version at once, one succeeds, and no revision is missing', async ({
  product,
  newsroom,
  requestsOf,
}) => {
  const { id, version, document } = await writeDraft(product.db, newsroom);
  const editor = await requestsOf('editor');
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      editor.post(`/desk/api/articles/${id}/save`, {
        data: { version, document: { ...document, headline: unique(`Save ${index}`) } },
      }),
    ),
  );
  const statuses = answers.map((answer) => answer.status()).sort();
  expect(statuses).toEqual([200, ...Array(49).fill(409)]);
  const refused = answers.find((answer) => answer.status() === 409)!;
  expect((await refused.json()).error).toMatchObject({ code: 'conflict', latest: { id, version: version + 1 } });
  const { rows } = await product.owner.query('select number from revisions where article_id = $1 order by number', [
    id,
  ]);
  expect(rows.map(({ number }) => number)).toEqual([1, 2]);
});
