import { expect, type Locator, type Page } from '@playwright/test';
import { Desk, waitUntilHeard } from '@/e2e/desk';
import { test } from '@/e2e/fixtures';
import { holdSaves } from '@/e2e/hold-saves';
import { unique, writeDraft } from '@/e2e/newsroom';
import { faultsOn, overflow } from '@/e2e/page-faults';
import { cookieFor } from '@/e2e/product';
import { countKept } from '@/e2e/torture/count-kept';
import { crashTab } from '@/e2e/torture/crash-tab';

/** Deletes the draft that is open before somebody. */
async function deleteDraft(desk: Desk): Promise<void> {
  await desk.button('Delete draft').click();
  await desk.dialog.getByRole('button', { name: 'Delete draft' }).click();
  await expect(desk.page.getByRole('heading', { name: 'Articles', level: 1 })).toBeVisible();
}

const goneHere = (page: Page): Locator => page.getByRole('region', { name: 'This article is gone.' });
const goneBefore = (page: Page): Locator => page.getByRole('region', { name: /is here, and its article is gone\.$/ });

/** On a phone, too. */
async function isWellMade(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await faultsOn(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
}

test('whoever writes in a draft that somebody deletes is told, and goes on in an article of their own', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const [writer, editor] = [await deskOf('reporter'), await deskOf('editor')];
  await writer.open(id);
  await editor.open(id);
  await deleteDraft(editor);
  await expect(goneHere(writer.page)).toBeVisible();
  await writer.words('Kicker').fill('Harbour');
  await expect(writer.status).toContainText('Your text is kept in this browser');
  const letGo = await holdSaves(writer.page);
  await goneHere(writer.page).getByRole('button', { name: 'Save it as a new article' }).click();
  // Whoever writes does not wait for a slow server.
  await writer.words('Standfirst').fill('Typed while it was on its way.');
  letGo();
  await expect(writer.page).not.toHaveURL(new RegExp(id));
  expect(await writer.id()).not.toBe(id);
  await expect(writer.words('Kicker')).toHaveValue('Harbour');
  await expect(writer.words('Standfirst')).toHaveValue('Typed while it was on its way.');
  await expect.poll(() => countKept(writer.page)).toBe(0);
});

test('a deleted draft is brought back under the hands of its writer, with what they typed meanwhile', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const headline = unique('Back again');
  const { id } = await writeDraft(product.db, newsroom, { headline });
  const [writer, editor] = [await deskOf('reporter'), await deskOf('editor')];
  await writer.open(id);
  await editor.open(id);
  await deleteDraft(editor);
  await writer.words('Kicker').fill('Harbour');
  await expect(writer.status).toContainText('Your text is kept in this browser');
  const deleted = writer.page.getByRole('region', { name: 'Deleted draft' });
  await expect(deleted).toContainText(`“${headline}” was deleted by ${newsroom.people.editor.name}`);
  await isWellMade(writer.page);
  await deleted.getByRole('button', { name: 'Bring it back' }).click();
  await writer.isSaved();
  await expect(goneHere(writer.page)).toBeHidden();
  await editor.open(id);
  await expect(editor.words('Kicker')).toHaveValue('Harbour');
});

test('whoever deleted a draft brings it back at its address; nobody does who may not delete it', async ({
  deskOf,
  requestsOf,
  product,
  newsroom,
}) => {
  const headline = unique('Deleted by mistake');
  const { id } = await writeDraft(product.db, newsroom, { headline });
  const desk = await deskOf('reporter');
  await desk.open(id);
  await deleteDraft(desk);
  const address = `/desk/api/articles/${id}/deleted`;
  const another = await requestsOf('reporter2');
  expect(await (await another.get(address)).json()).toEqual({ deleted: null });
  expect((await another.delete(address)).status()).toBe(404);
  const stranger = await requestsOf(null);
  expect((await stranger.get(address)).status()).toBe(401);
  expect((await stranger.delete(address)).status()).toBe(401);
  await desk.page.goto(`/desk/articles/${id}`);
  await desk.button('Bring it back').click();
  await expect(desk.words('Headline')).toHaveValue(headline);
  await desk.page.goto(`/desk/articles?q=${encodeURIComponent(headline)}`);
  await expect(desk.page.getByRole('link', { name: headline })).toBeVisible();
  // It is there: there is nothing to bring back.
  expect((await (await requestsOf('reporter')).delete(address)).status()).toBe(404);
});

test('what a draft’s writer had not saved when it was deleted is found at its old address, by them alone', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const [first, editor] = [await deskOf('reporter'), await deskOf('editor')];
  await first.open(id);
  await first.page.route('**/desk/api/articles/*/autosave', (route) => route.abort('connectionrefused'));
  await first.words('Kicker').fill('Harbour');
  await expect(first.status).toContainText('kept in this browser');
  const context = first.page.context();
  await crashTab(first.page);
  await editor.open(id);
  await deleteDraft(editor);

  const page = await context.newPage();
  await waitUntilHeard(page);
  const writer = new Desk(page);
  const [own] = await context.cookies(product.url);
  const signIn = async ({ name, value }: { name: string; value: string }) =>
    context.addCookies([{ name, value, url: product.url, httpOnly: true, sameSite: 'Lax' }]);
  await signIn(await cookieFor(product, newsroom.people.reporter2.id));
  const [answer] = await Promise.all([
    page.waitForResponse(`**/desk/articles/${id}`),
    page.goto(`/desk/articles/${id}`),
  ]);
  expect(answer.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Not found' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Go to…' })).toBeEnabled();
  // It is there, the page has looked, and does not show it.
  expect(await countKept(page)).toBe(1);
  await expect(goneBefore(page)).toBeHidden();

  await signIn(own!);
  await page.reload();
  await expect(goneBefore(page)).toBeVisible();
  await isWellMade(page);
  await goneBefore(page).getByRole('button', { name: 'Save it as a new article' }).click();
  await expect(writer.words('Kicker')).toHaveValue('Harbour');
  expect(await writer.id()).not.toBe(id);
  expect(await countKept(page)).toBe(0);
});

test('an article that is its writer’s again is saved as if nothing had been', async ({ deskOf, product, newsroom }) => {
  const { reporter, reporter2 } = newsroom.people;
  const { id } = await writeDraft(product.db, newsroom, {}, 'editor');
  const assign = (to: string | null) =>
    product.owner.query('update articles set assigned_to = $1, version = version + 1 where id = $2', [to, id]);
  await assign(reporter.id);
  const writer = await deskOf('reporter');
  await writer.open(id);
  await assign(reporter2.id);
  await writer.words('Kicker').fill('Harbour');
  await expect(writer.status).toContainText('is not yours to see any more');
  await assign(reporter.id);
  await writer.isSaved();
  await expect(goneHere(writer.page)).toBeHidden();
  await expect(writer.words('Kicker')).toHaveValue('Harbour');
});
