import { expect } from '@playwright/test';
import { copiedFrom, paste } from '@/e2e/clipboard';
import type { Desk } from '@/e2e/desk';
import { test } from '@/e2e/fixtures';
import { writeDraft } from '@/e2e/newsroom';
import { faultsOn, overflow } from '@/e2e/page-faults';
import { jpeg } from '@/lib/media/testing';

const notice = ({ page }: Desk) => page.getByRole('status', { name: 'Paste' });
const kinds = ({ body }: Desk) => body.evaluate((text) => [...text.children].map(({ tagName }) => tagName));

test('a manuscript from Word comes in with its structure; what went is said, and can be had back or plain', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  await desk.open(id);
  await desk.write('');
  const plain = 'The pilots of the outer bank';
  await paste(desk, { html: copiedFrom('word'), text: plain });
  await expect(notice(desk)).toContainText(
    /^Removed \d+ styles, 2 trackers, 1 hidden text, 1 comment, 1 deletion\. One picture stayed behind\./,
  );
  await expect(desk.body.getByRole('heading', { level: 2 })).toHaveText([plain, 'What they carry']);
  await expect(desk.body.getByRole('cell').or(desk.body.getByRole('columnheader'))).toHaveText([
    ...['Year', 'Ships', '2023', '412'],
  ]);
  await expect(desk.body.locator('strong').first()).toHaveText('four hundred');
  await expect(desk.body).not.toContainText('ask legal');
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await faultsOn(desk.page), colorScheme).toEqual([]);
  }

  await notice(desk).getByRole('button', { name: 'Undo' }).click();
  await expect(notice(desk)).toBeHidden();
  await expect(desk.body).toHaveText('');
  await paste(desk, { html: copiedFrom('word'), text: plain });
  await notice(desk).getByRole('button', { name: 'Paste as plain text' }).click();
  await expect(desk.body).toHaveText(plain);
  await expect(desk.body.getByRole('heading')).toHaveCount(0);

  // Whoever has gone on writing is no longer offered to undo it.
  await paste(desk, { html: copiedFrom('web-page'), text: 'The dam held' });
  await desk.dialog.getByRole('button', { name: 'Leave them out' }).click();
  await expect(notice(desk)).toContainText('Removed');
  await desk.page.keyboard.type('And so on.');
  await expect(notice(desk).getByRole('button', { name: 'Undo' })).toBeHidden();
  await desk.save();
  await desk.open(id);
  await expect(desk.body).toContainText('The second, after two breaks.');
  await expect(desk.body).toContainText('And so on.');
});

test('pictures that come with a text are asked about, and stand where they stood', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  await desk.open(id);
  await desk.write('');
  const picture = (await jpeg({ width: 900, height: 600, colour: '#337755' })).toString('base64');
  const html = `<p>Before it.</p><p><img alt="A green wall" src="data:image/jpeg;base64,${picture}"></p><p>After it.</p>
    <p><img alt="A wall nobody built" src="https://wall.invalid/wall.jpg"></p><p>The end.</p>`;
  await paste(desk, { html, text: 'Before it.\n\nAfter it.\n\nThe end.' });

  await expect(desk.dialog).toHaveAccessibleName('2 pictures came with the text');
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1440, 'dark'],
  ] as const) {
    await desk.page.setViewportSize({ width, height: 900 });
    await desk.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await faultsOn(desk.page), colorScheme).toEqual([]);
    expect(await overflow(desk.page)).toBe(0);
  }
  await desk.dialog.getByRole('button', { name: 'Add to the text' }).click();
  // What can be had is in the text by then; what cannot stays asked about, with the reason.
  await expect(desk.dialog.getByRole('alert')).toHaveText('There is no site at its address.');
  await expect(desk.dialog).toHaveAccessibleName('A picture came with the text');
  await desk.dialog.getByRole('button', { name: 'Leave them out' }).click();
  await expect(desk.body).toBeFocused();
  await expect(
    desk.page.getByRole('group', { name: 'Picture' }).getByRole('textbox', { name: 'Alt text' }),
  ).toHaveValue('A green wall');
  await desk.save();
  const { rows } = await product.owner.query<{ body: { type: string }[] }>(
    `select document -> 'body' -> 'content' as body from revisions where article_id = $1 order by number desc limit 1`,
    [id],
  );
  expect(rows[0]!.body.map(({ type }) => type)).toEqual(['paragraph', 'picture', 'paragraph', 'paragraph']);
});

test('a text from Google Docs keeps its lists, table and bold words', async ({ deskOf, product, newsroom }) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  await desk.open(id);
  await desk.write('');
  await paste(desk, { html: copiedFrom('google-docs'), text: 'Night on the ferry' });
  await desk.dialog.getByRole('button', { name: 'Leave them out' }).click();
  await expect(desk.body.locator('strong')).toHaveText(['11.40']);
  await expect(desk.body.getByRole('link')).toHaveAttribute('href', 'https://ferry.example/timetable?line=3');
  await expect(desk.body.getByRole('listitem')).toHaveCount(3);
  await expect(desk.body.getByRole('row')).toHaveCount(2);
});

test('plain text keeps its paragraphs, and nothing is said', async ({ deskOf, product, newsroom }) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  await desk.open(id);
  await desk.write('');
  await paste(desk, { text: 'One tide.\n\nAnd another.' });
  await expect(desk.body.getByRole('paragraph')).toHaveText(['One tide.', 'And another.']);
  await expect(notice(desk)).toBeHidden();
  expect(await kinds(desk)).toEqual(['P', 'P']);
});

test('the server fetches no picture for whoever may not write in the article, and none from inside its network', async ({
  product,
  newsroom,
  requestsOf,
  request,
}) => {
  const { id } = await writeDraft(product.db, newsroom, {}, 'reporter');
  const address = `/desk/api/articles/${id}/pictures`;
  const ask = { data: { address: `${product.url}/logo.png` } };
  expect((await request.post(address, ask)).status()).toBe(401);
  expect((await (await requestsOf('reporter2')).post(address, ask)).status()).toBe(404);
  const refused = await (await requestsOf('reporter')).post(address, ask);
  expect(refused.status()).toBe(422);
  expect(await refused.json()).toMatchObject({
    error: { message: 'Its address does not lead to the public web, so it was not fetched.' },
  });
});
