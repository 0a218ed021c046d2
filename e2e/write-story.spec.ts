import { expect, type Page } from '@playwright/test';
import { users } from '@/db/demo/people';
import { test } from '@/e2e/fixtures';
import { slugOf, unique } from '@/e2e/newsroom';
import { jpeg } from '@/lib/media/testing';

const nameOf = (key: string): string => users.find((user) => user.key === key)!.name;
const dateLine = /[A-Z][a-z]+ \d{1,2}, \d{4}/;
const timed = /[A-Z][a-z]+ \d{1,2}, \d{4} \d\d:\d\d/;

/** The instant behind *Last update*, to the millisecond. */
const lastUpdate = (page: Page): Promise<string | null> =>
  page
    .getByRole('link', { name: /^Last update: / })
    .locator('time')
    .getAttribute('datetime');

test('an article is written, reviewed, published, read, corrected, moved and removed, and readers see each step at once', async ({
  deskOf,
  reader,
  request,
}) => {
  test.slow();
  const headline = unique('The lamp on Little Tern burns again');
  const caption = 'The lantern room, seen from the gallery.';
  const first = 'The lamp on Little Tern was lit again on Tuesday after nine dark years.';
  const wrong = 'Its light can be seen for twelve miles.';
  const right = 'Its light can be seen for twenty-two miles.';
  const reporter = await deskOf('reporter');
  const editor = await deskOf('editor');

  await test.step('a reporter writes it, with two bylines and a picture, and submits it', async () => {
    await reporter.begin();
    await reporter.words('Headline').fill(headline);
    await reporter.words('Standfirst').fill('A keeper came back to show how it is done.');
    await reporter.write(first, wrong);
    await reporter.chooseSection('Science');
    await expect(reporter.words('Slug')).toHaveValue(slugOf(headline));
    const bylines = reporter.page.getByRole('group', { name: 'Bylines' });
    await expect(bylines.getByRole('combobox', { name: 'Author' })).toHaveValue(nameOf('reporter'));
    await reporter.addByline(nameOf('reporter2'));
    const picture = reporter.page.getByRole('group', { name: 'Lead image' });
    const colour = `#${headline.slice(-6)}`;
    await picture.getByLabel('Upload image').setInputFiles({
      name: 'lamp.jpg',
      mimeType: 'image/jpeg',
      buffer: await jpeg({ width: 1600, height: 900, colour }),
    });
    await picture.getByRole('textbox', { name: 'Caption' }).fill(caption);
    await picture.getByRole('textbox', { name: 'Credit' }).fill('D. Sunde/The Pilot');
    await picture.getByRole('textbox', { name: 'Alt text' }).fill('A brass lamp behind curved glass.');
    await reporter.save();
    await reporter.submit();
    await expect(reporter.button('Publish')).toHaveCount(0);
  });
  const id = await reporter.id();
  const path = `/science/${slugOf(headline)}`;
  expect((await reader.goto(path))?.status()).toBe(404);

  await test.step('an editor publishes it', async () => {
    await editor.page.goto('/desk');
    await editor.page.getByRole('link', { name: headline }).click();
    await editor.publishFirst();
    expect(await editor.address()).toBe(path);
  });

  await test.step('an anonymous reader sees it, with byline, date, caption and credit', async () => {
    expect((await reader.goto(path))?.status()).toBe(200);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline);
    await expect(
      reader.getByText(new RegExp(`^By ${nameOf('reporter')} and ${nameOf('reporter2')} ${dateLine.source}$`)),
    ).toBeVisible();
    await expect(reader.locator('figcaption')).toHaveText(`${caption} / D. Sunde / The Pilot`);
    await expect(reader.getByText(first)).toBeVisible();
    const drawn = await reader
      .locator('figure img')
      .first()
      .evaluate((img) => (img as HTMLImageElement).naturalWidth);
    expect(drawn).toBeGreaterThan(0);
    await expect(reader.getByText(/^Changed \w+ since publication/)).toHaveCount(0);
  });
  const published = await lastUpdate(reader);

  await test.step('the editor corrects a paragraph, and readers see it at once', async () => {
    await editor.write(first, right);
    await editor.publishChange('Correction', 'The range of the light was given as twelve miles.');
    await reader.goto(path);
    await expect(reader.getByText(right)).toBeVisible();
    await expect(reader.getByText(wrong)).toHaveCount(0);
    expect(await lastUpdate(reader)).not.toBe(published);
    await expect(reader.getByText('Changed once since publication')).toBeVisible();
    await expect(
      reader.getByText(new RegExp(`^Correction ${timed.source}: The range of the light was given as twelve miles\\.`)),
    ).toBeVisible();
    await reader.getByRole('link', { name: 'See what changed' }).click();
    await expect(reader.locator('del').filter({ hasText: 'twelve' }).first()).toBeVisible();
    await expect(reader.locator('ins').filter({ hasText: 'twenty-two' }).first()).toBeVisible();
    await reader.goto(`${path}/history`);
    await expect(reader.getByRole('heading', { name: '2 versions' })).toBeVisible();
    await reader.getByRole('link', { name: 'Version 1', exact: true }).click();
    await expect(reader.getByText(wrong)).toBeVisible();
    await reader.goto('/corrections');
    await expect(reader.getByText('The range of the light was given as twelve miles.')).toBeVisible();
  });
  await reader.goto(path);
  const corrected = await lastUpdate(reader);

  await test.step('a minor edit is on the record and leaves Last update where it was', async () => {
    await editor.words('Standfirst').fill('A keeper came back to show how it’s done.');
    await editor.publishChange('Minor edit');
    await reader.goto(path);
    await expect(reader.getByText('how it’s done')).toBeVisible();
    expect(await lastUpdate(reader)).toBe(corrected);
    await expect(reader.getByText('Changed once since publication')).toBeVisible();
    await reader.goto(`${path}/history`);
    await expect(reader.getByRole('heading', { name: '3 versions' })).toBeVisible();
  });

  const moved = `${path}-lit`;
  await test.step('a new slug leaves the old address leading to the new one', async () => {
    await editor.words('Slug').fill(moved.split('/').at(-1)!);
    await editor.publishChange('Minor edit');
    for (const beneath of ['', '/history', '/history/1', '/history/1/2']) {
      const answer = await request.get(path + beneath, { maxRedirects: 0 });
      expect(answer.status(), beneath).toBe(308);
      expect(answer.headers().location, beneath).toMatch(new RegExp(`${moved}${beneath}$`));
    }
    expect((await reader.goto(path))?.status()).toBe(200);
    await expect(reader).toHaveURL(new RegExp(`${moved}$`));
  });

  const pictures = await reader
    .locator('figure img')
    .first()
    .evaluate((img) => [(img as HTMLImageElement).currentSrc, (img as HTMLImageElement).src]);
  const master = new URL(pictures[1]!).pathname.split('/').slice(0, 3).join('/');
  const places = [
    '/',
    '/science',
    '/authors/nadia-velkhar',
    '/feed.xml',
    '/rss.xml',
    '/feed.json',
    '/science/feed.xml',
    '/authors/tomas-ereg/feed.xml',
    '/sitemaps/news.xml',
    '/corrections',
    `/search?q=${encodeURIComponent(headline)}`,
  ];

  await test.step('before it is removed, everything that should show it does', async () => {
    for (const place of places) expect(await (await request.get(place)).text(), place).toContain(moved);
    for (const picture of [...pictures, master]) expect((await request.get(picture)).status(), picture).toBe(200);
  });

  await test.step('unpublished, it is gone everywhere it was', async () => {
    await editor.button('Unpublish').click();
    await editor.dialog.getByRole('textbox', { name: 'Reason', exact: true }).fill('The keeper asked for it.');
    await editor.dialog.getByRole('textbox', { name: 'Public reason' }).fill('Removed at the request of a source.');
    await editor.dialog.getByRole('button', { name: 'Unpublish' }).click();
    await expect(editor.dialog).toBeHidden();
    for (const beneath of ['', '/history', '/history/1', '/history/2', '/history/1/2', '/history/5']) {
      for (const address of [moved, path]) {
        const answer = await request.get(address + beneath);
        expect(answer.status(), address + beneath).toBe(410);
        expect(await answer.text()).not.toContain(first);
      }
    }
    for (const place of places) {
      const answer = await request.get(place);
      expect(answer.status(), place).toBe(200);
      const text = (await answer.text()).replaceAll(encodeURIComponent(headline), '');
      expect(text, place).not.toContain(moved);
      if (!place.startsWith('/search')) expect(text, place).not.toContain(headline);
    }
    for (const picture of [...pictures, master, `${master}/social.jpg`]) {
      expect((await request.get(picture)).status(), picture).toBe(410);
    }
    await reader.goto(moved);
    await expect(reader.getByText(new RegExp(`This article was removed on ${dateLine.source}`))).toBeVisible();
    await expect(reader.getByText('Removed at the request of a source.')).toBeVisible();
    await expect(reader.getByText('The keeper asked for it.')).toHaveCount(0);
  });

  await test.step('published again, it is back', async () => {
    await editor.open(id);
    await editor.button('Publish again').click();
    await editor.dialog.getByRole('button', { name: 'Publish now' }).click();
    await expect(editor.dialog).toBeHidden();
    await expect.poll(async () => (await request.get(moved)).status()).toBe(200);
  });
});
