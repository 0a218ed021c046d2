import { expect } from '@playwright/test';
import { Desk } from '@/e2e/desk';
import { test } from '@/e2e/fixtures';
import { publishNew, unique, writeDraft } from '@/e2e/newsroom';
import { faultsOn } from '@/e2e/page-faults';
import { cookieFor } from '@/e2e/product';

test('what is written saves itself after a pause, and the page takes its address', async ({ deskOf }) => {
  const desk = await deskOf('reporter');
  const headline = unique('Saved by nobody');
  await desk.begin();
  await desk.words('Headline').fill(headline);
  await desk.write('A paragraph that nobody saved.');
  await desk.isSaved();
  const id = await desk.id();
  await desk.open(id);
  await expect(desk.words('Headline')).toHaveValue(headline);
  await expect(desk.body).toContainText('A paragraph that nobody saved.');
});

test('Ctrl-S saves at once', async ({ deskOf, product, newsroom }) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  await desk.open(id);
  await desk.words('Kicker').fill('Harbour');
  const saved = desk.page.waitForResponse((answer) => answer.url().endsWith(`/api/articles/${id}/autosave`));
  await desk.page.keyboard.press('ControlOrMeta+s');
  expect((await saved).request().postDataJSON()).toMatchObject({ reason: 'save' });
  await desk.isSaved();
});

test('text that the server never got is there on the next opening, for its writer alone', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  const { page } = desk;
  await desk.open(id);
  await page.context().setOffline(true);
  await desk.words('Headline').press('Home');
  await page.keyboard.type('Unsaved ');
  await expect(desk.status).toContainText('kept in this browser');
  // Whoever leaves is asked nothing, since nothing is lost.
  const context = page.context();
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;

  await context.setOffline(false);
  const mine = await context.cookies();
  await context.clearCookies();
  const cookie = await cookieFor(product, newsroom.people.editor.id);
  await context.addCookies([{ ...cookie, url: product.url, httpOnly: true, sameSite: 'Lax' }]);
  const other = new Desk(await context.newPage());
  await other.open(id);
  await expect(other.words('Headline')).not.toHaveValue(/Unsaved/);
  await other.words('Kicker').fill('Harbour');
  await other.save();
  await other.page.close();

  await context.clearCookies();
  await context.addCookies(mine);
  const again = new Desk(await context.newPage());
  await again.open(id);
  await expect(again.page.getByText(/^Your text from .* is here\.$/)).toBeVisible();
  await expect(again.words('Headline')).toHaveValue(/^Unsaved /);
  await again.isSaved();
  // Together with what was saved since.
  await expect(again.words('Kicker')).toHaveValue('Harbour');
  await again.open(id);
  await expect(again.words('Headline')).toHaveValue(/^Unsaved /);
  await expect(again.page.getByText(/^Your text from/)).toHaveCount(0);
});

test('a session that ends under an open editor is begun again over it, and another person gets nothing of the text', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  await desk.open(id);
  const signOutBeside = async () => {
    const beside = await desk.page.context().newPage();
    await beside.goto('/desk/account');
    await beside.getByRole('button', { name: 'Sign out' }).first().click();
    await expect(beside).toHaveURL(/\/desk\/sign-in/);
    await beside.close();
  };
  await signOutBeside();
  await desk.words('Kicker').fill('Harbour');
  await expect(desk.dialog).toContainText('You are signed out');
  expect(await faultsOn(desk.page)).toEqual([]);
  await expect(desk.dialog.getByLabel('Email')).toHaveValue(newsroom.people.reporter.email);
  await expect(desk.dialog.getByLabel('Password')).toBeFocused();
  const signIn = async (who: 'reporter' | 'editor', password: string) => {
    await desk.dialog.getByLabel('Email').fill(newsroom.people[who].email);
    await desk.dialog.getByLabel('Password').fill(password);
    await desk.dialog.getByRole('button', { name: 'Sign in' }).click();
  };
  await signIn('reporter', 'wrong');
  await expect(desk.dialog.getByRole('alert')).toContainText('wrong');
  await signIn('reporter', 'let-it-stand');
  await expect(desk.dialog).toBeHidden();
  await desk.isSaved();

  await signOutBeside();
  await desk.words('Kicker').fill('Harbour at night');
  await signIn('editor', 'let-it-stand');
  await expect(desk.page).toHaveURL('/desk/articles');
  await desk.open(id);
  await expect(desk.words('Kicker')).toHaveValue('Harbour');
});

test('an earlier revision comes back, and the one in between stays', async ({ deskOf, product, newsroom }) => {
  const { id, document } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  await desk.open(id);
  await desk.words('Headline').fill('A headline for an hour');
  await desk.save();
  await desk.button('History').click();
  await expect(desk.page).toHaveURL(`/desk/articles/${id}/history`);
  const first = desk.page.getByRole('row').filter({ has: desk.page.getByRole('radio', { name: 'To revision 1' }) });
  await first.getByRole('button', { name: 'Restore' }).click();
  await expect(desk.words('Headline')).toHaveValue(document.headline);
  await desk.page.goto(`/desk/articles/${id}/history?from=1&to=2`);
  await expect(desk.page.locator('ins').filter({ hasText: 'hour' }).first()).toBeVisible();
  await expect(desk.page.getByRole('radio', { name: 'To revision 3' })).toBeVisible();
});

test('what was deleted within one line of the history is found behind it, and comes back', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  const { page } = desk;
  await desk.open(id);
  for (const kicker of ['Harbour', '']) {
    await desk.words('Kicker').fill(kicker);
    await desk.isSaved();
  }
  const behind = page.getByRole('radio', { name: 'From revision 2' });
  const open = page.getByRole('button', { name: 'Each time, until revision 3' });
  await page.getByRole('tab', { name: 'History' }).click();
  await expect(page.getByText('Saved by itself, 2 times')).toBeVisible();
  await expect(behind).toHaveCount(0);
  await open.click();
  await behind.check();
  await expect(page.getByRole('region', { name: 'Comparison' }).locator('del')).toContainText(['Harbour']);

  await page.goto(`/desk/articles/${id}/history`);
  await open.press('Enter');
  await expect(behind).not.toBeChecked();
  await expect(page.getByRole('radio', { name: 'From revision 1' })).toBeChecked();
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('row').filter({ has: behind }).getByRole('button', { name: 'Restore' }).click();
  await expect(desk.words('Kicker')).toHaveValue('Harbour');
});

test('a publication is set for a time to come, not for one that has passed, and can be called off', async ({
  deskOf,
  product,
  newsroom,
  request,
}) => {
  const { id, document } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('editor');
  await desk.open(id);
  await desk.button('Schedule').click();
  await desk.dialog.getByLabel('When').fill('2020-01-01T07:00');
  await desk.dialog.getByRole('button', { name: 'Schedule' }).click();
  await expect(desk.dialog.getByText('That time has passed.')).toBeVisible();
  await desk.dialog.getByLabel('When').fill('2040-01-01T07:00');
  await desk.dialog.getByRole('button', { name: 'Schedule' }).click();
  await expect(desk.dialog).toBeHidden();
  await expect(desk.page.getByText(/Goes out January 1, 2040 07:00/)).toBeVisible();
  await expect(desk.button('Publish')).toHaveCount(0);
  await desk.button('Cancel schedule').click();
  await expect(desk.page.getByText('Approved', { exact: true })).toBeVisible();
  expect((await request.get(`/science/${document.slug}`)).status()).toBe(404);
});

test('what was scheduled goes out by itself, once, as it was scheduled', async ({
  deskOf,
  product,
  newsroom,
  reader,
}) => {
  const { id, document } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('editor');
  await desk.open(id);
  await desk.button('Schedule').click();
  await desk.dialog.getByLabel('When').fill('2040-01-01T07:00');
  await desk.dialog.getByRole('button', { name: 'Schedule' }).click();
  await expect(desk.button('Cancel schedule')).toBeVisible();
  // The hour comes sooner than it was set for; the worker asks the database's clock.
  await product.owner.query(`update articles set scheduled_at = now() where id = $1`, [id]);
  await product.owner.query(`select graphile_worker.add_job('publish-due', '{}'::json)`);
  const path = `/science/${document.slug}`;
  await expect.poll(async () => (await reader.goto(path))?.status(), { timeout: 15_000 }).toBe(200);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(document.headline);
  const { rows } = await product.owner.query('select kind from publications where article_id = $1', [id]);
  expect(rows).toEqual([{ kind: 'first' }]);
});

test('a live article’s changes wait at the desk until they are published or discarded', async ({
  deskOf,
  product,
  newsroom,
  reader,
}) => {
  const article = await publishNew(product.db, newsroom);
  const desk = await deskOf('editor');
  await desk.open(article.id);
  await expect(desk.page.getByText('Readers see version 1', { exact: true })).toBeVisible();
  await desk.words('Standfirst').fill('Four pilots noticed.');
  await desk.save();
  await expect(desk.page.getByText('Readers see version 1; you have unpublished changes')).toBeVisible();
  await reader.goto(article.path);
  await expect(reader.getByText('Four pilots noticed.')).toHaveCount(0);
  await desk.button('Discard changes').click();
  await desk.dialog.getByRole('button', { name: 'Discard changes' }).click();
  await expect(desk.dialog).toBeHidden();
  await expect(desk.words('Standfirst')).toHaveValue(article.document.standfirst);
});

test('publishing nothing new is refused in a sentence; a correction may point at where the fault was mended', async ({
  deskOf,
  product,
  newsroom,
  reader,
}) => {
  const article = await publishNew(product.db, newsroom);
  const desk = await deskOf('editor');
  await desk.open(article.id);
  await desk.words('Standfirst').fill('Two harbour pilots noticed.');
  await desk.publishChange('Minor edit');
  await desk.button('Publish').click();
  await desk.dialog.getByRole('radio', { name: 'Update' }).check();
  await desk.dialog.getByRole('button', { name: 'Publish now' }).click();
  await expect(desk.dialog.getByText('Nothing has changed since the version that readers see')).toBeVisible();
  await desk.dialog.getByRole('radio', { name: 'Correction' }).check();
  await desk.dialog.getByRole('textbox', { name: 'Note to readers' }).fill('They were harbour pilots.');
  await desk.dialog.getByLabel('Refers to version').selectOption('2');
  await desk.dialog.getByRole('button', { name: 'Publish now' }).click();
  await expect(desk.dialog).toBeHidden();
  await reader.goto(article.path);
  await expect(reader.getByText(/^Correction .*: They were harbour pilots\./)).toBeVisible();
  await reader.getByRole('link', { name: 'See what changed' }).click();
  await expect(reader).toHaveURL(/\/history\/1\/2$/);
});

test('a preview shows the draft as readers would see it, to those who may see it', async ({
  deskOf,
  product,
  newsroom,
  request,
}) => {
  const { id, document } = await writeDraft(product.db, newsroom);
  const { page } = await deskOf('reporter');
  await page.goto(`/desk/articles/${id}/preview`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(document.headline);
  await expect(page.getByText('High water came at noon.')).toBeVisible();
  expect(await (await request.get(`/desk/articles/${id}/preview`)).text()).not.toContain(document.headline);
});
