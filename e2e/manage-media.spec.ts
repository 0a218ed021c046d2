import { expect } from '@playwright/test';
import sharp from 'sharp';
import { unique } from '@/e2e/newsroom';
import { test } from '@/e2e/own-newsroom';

/** A picture that no library holds yet. */
async function picture(name: string) {
  const colour = { r: Math.random() * 255, g: Math.random() * 255, b: Math.random() * 255 };
  const buffer = await sharp({ create: { width: 640, height: 480, channels: 3, background: colour } })
    .png()
    .toBuffer();
  return { name, mimeType: 'image/png', buffer };
}

test('several pictures come in at once, each with how it went; one is described, and deleted again', async ({
  deskOf,
}) => {
  const { page } = await deskOf('reporter');
  const [one, other] = [`${unique('quay')}.png`, `${unique('crane')}.png`];
  const drawing = {
    name: 'drawing.png',
    mimeType: 'image/png',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  };
  await page.goto('/desk/media');
  await page.getByLabel('Upload pictures').setInputFiles([await picture(one), drawing, await picture(other)]);
  const uploads = page.getByRole('region', { name: 'Upload' });
  await expect(uploads.getByRole('status')).toHaveText('All uploads are done');
  const line = (name: string) => uploads.getByRole('listitem').filter({ hasText: name });
  await expect(line(one)).toContainText('Added.');
  await expect(line(other)).toContainText('Added.');
  await expect(line('drawing.png')).toContainText('Not added. This file is an SVG drawing');

  await line(one).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(one);
  await page.getByLabel('Credit').fill('A. Watad/UNICEF/');
  await page.getByLabel('Alt text').fill('A quay at night');
  await page.getByRole('button', { name: /Focal point/ }).press('Shift+ArrowUp');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await expect(page.getByLabel('Credit')).toHaveValue('A. Watad / UNICEF');
  await page.reload();
  await expect(page.getByRole('button', { name: /50% across, 40% down/ })).toBeVisible();

  await page.getByText('Delete this picture').click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The picture was deleted' })).toBeVisible();
});

test('a picture that readers see cannot be deleted, and says why and where it is used', async ({ deskOf }) => {
  const { page } = await deskOf('editor');
  await page.goto('/desk/media?q=harbour-bus');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByText('It cannot be deleted.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where it is used' })).toBeVisible();
  await expect(page.getByText('Delete this picture')).toHaveCount(0);
});

test('a reporter reads what is said of a colleague’s picture, but does not change it', async ({ deskOf }) => {
  const { page } = await deskOf('reporter');
  await page.goto('/desk/media?q=harbour-bus');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByLabel('Alt text')).toHaveAttribute('readonly');
  await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0);
});

test('an upload that failed is sent again; an expired picture is refused; a new file takes its place in the draft', async ({
  deskOf,
}) => {
  const desk = await deskOf('editor');
  const { page } = desk;
  const name = `${unique('mole')}.png`;
  await page.goto('/desk/media');
  await page.route('**/desk/api/media?name=*', (route) => route.abort(), { times: 1 });
  await page.getByLabel('Upload pictures').setInputFiles([await picture(name)]);
  const line = page.getByRole('region', { name: 'Upload' }).getByRole('listitem').filter({ hasText: name });
  await expect(line).toContainText('The server cannot be reached');
  await line.getByRole('button', { name: 'Try again' }).click();
  await expect(line).toContainText('Added.');

  await line.getByRole('link').click();
  await page.getByLabel('Credit').fill('A. Watad');
  await page.getByLabel('Alt text').fill('The old mole');
  await page.getByLabel('Do not use after').fill('2020-01-31');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await expect(page.getByText('May no longer be used')).toBeVisible();
  const address = page.url();

  await desk.begin();
  await desk.words('Headline').fill(unique('The mole stands'));
  await desk.chooseSection('World');
  await desk.write('It stands.');
  const lead = page.getByRole('group', { name: 'Lead image' });
  await lead.getByRole('button', { name: 'Choose from library' }).click();
  await desk.dialog.getByLabel('Search the library').fill(name);
  const found = desk.dialog.getByRole('listitem').getByRole('button');
  await expect(found).toHaveCount(1);
  await expect(found).toContainText('May no longer be used');
  await found.click();
  await desk.save();
  const id = await desk.id();
  await desk.button('Publish').click();
  await desk.dialog.getByRole('button', { name: 'Publish now' }).click();
  await expect(desk.dialog).toContainText('ended after January 31, 2020');

  await page.goto(address);
  await expect(page.getByText('Working draft', { exact: true })).toBeVisible();
  await page.getByLabel('Replace the file').setInputFiles([await picture(`${unique('better')}.png`)]);
  await expect(page.getByRole('status').filter({ hasText: 'one working draft shows it' })).toBeVisible();
  await page.getByLabel('Do not use after').fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await desk.open(id);
  await desk.publishFirst();
});

test('a colleague’s picture is not replaced by a reporter, whatever they send', async ({ deskOf, requestsOf }) => {
  const { page } = await deskOf('reporter');
  await page.goto('/desk/media?q=harbour-bus');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByLabel('Alt text')).toHaveAttribute('readonly');
  await expect(page.getByLabel('Replace the file')).toHaveCount(0);
  const address = `/desk/api/media/${page.url().split('/').at(-1)}/file?name=a.png`;
  const { buffer: data } = await picture('a.png');
  expect((await (await requestsOf('reporter')).post(address, { data })).status()).toBe(403);
  expect((await (await requestsOf(null)).post(address, { data })).status()).toBe(401);
});
