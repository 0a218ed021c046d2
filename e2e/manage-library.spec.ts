import { expect, type Locator, type Page, type Route } from '@playwright/test';
import sharp from 'sharp';
import { publishNew, unique, writeDraft } from '@/e2e/newsroom';
import { test } from '@/e2e/own-newsroom';
import { untilShown } from '@/e2e/until-shown';
import { jpeg, withIptc } from '@/lib/media/testing';

const colour = () =>
  `#${Math.floor(Math.random() * 0xffffff)
    .toString(16)
    .padStart(6, '0')}`;
const sends = '**/desk/api/media?name=*';

/** A picture that no library holds yet, which says this of itself. */
async function picture(name: string, said: { record: number; text: string }[] = []) {
  return { name, buffer: withIptc(await jpeg({ width: 640, height: 480, colour: colour() }), said) };
}

/** Lets files go over an element, as a mouse that carries them does. */
async function drop(onto: Locator, files: { name: string; buffer: Buffer }[]) {
  const given = files.map(({ name, buffer }) => ({ name, bytes: buffer.toString('base64') }));
  const dataTransfer = await onto.page().evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of all) {
      const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([content], name, { type: 'image/jpeg' }));
    }
    return transfer;
  }, given);
  await onto.dispatchEvent('dragover', { dataTransfer });
  await onto.dispatchEvent('drop', { dataTransfer });
}

/** Holds uploads back until they are let go. */
async function holdUploads(page: Page, wanted = '') {
  const held: Route[] = [];
  await page.route(sends, (route) => {
    if (decodeURIComponent(route.request().url()).includes(wanted)) held.push(route);
    else void route.continue();
  });
  return {
    count: () => held.length,
    letGo: async () => {
      await page.unroute(sends);
      // One that was cancelled meanwhile has no request any more.
      await Promise.all(held.map((route) => route.continue().catch(() => undefined)));
    },
  };
}

const uploadsOn = (page: Page) => {
  const region = page.getByRole('region', { name: 'Upload' });
  return { region, line: (name: string) => region.getByRole('listitem').filter({ hasText: name }) };
};

test('pictures let go anywhere on the library come in three at a time, and any of them can be cancelled', async ({
  deskOf,
}) => {
  const { page } = await deskOf('reporter');
  const names = ['one', 'two', 'three', 'four', 'five'].map((name) => `${unique(name)}.jpg`);
  await page.goto('/desk/media');
  const { region, line } = uploadsOn(page);
  await expect(region.getByText('drop them anywhere on this page')).toBeVisible();
  const uploads = await holdUploads(page);
  await drop(page.getByRole('heading', { level: 1 }), await Promise.all(names.map((name) => picture(name))));
  await expect.poll(uploads.count).toBe(3);
  await expect(region.getByRole('progressbar')).toHaveCount(3);
  await expect(line(names[0]!).getByRole('progressbar', { name: `Upload of ${names[0]}` })).toBeVisible();
  await expect(line(names[4]!)).toContainText('Waiting');
  await region.getByRole('button', { name: `Cancel ${names[4]}` }).click();
  await expect(line(names[4]!)).toContainText('Not added. Cancelled.');
  await region.getByRole('button', { name: `Cancel ${names[1]}` }).click();
  await expect(line(names[1]!)).toContainText('Not added. Cancelled.');
  // The place of the one that was cancelled is taken by the next.
  await expect.poll(uploads.count).toBe(4);
  await uploads.letGo();
  await expect(region.getByRole('status')).toHaveText('All uploads are done');
  for (const at of [0, 2, 3]) await expect(line(names[at]!)).toContainText('Added.');
  const tiles = page.getByRole('list', { name: 'Pictures' });
  await expect(tiles.getByRole('link', { name: names[3]! })).toBeVisible();
  await expect(tiles.getByRole('link', { name: names[4]! })).toHaveCount(0);
  await region.getByRole('button', { name: `Try again: ${names[4]}` }).click();
  await expect(line(names[4]!)).toContainText('Added.');
});

test('an upload without a network is sent by itself when it is back; what the library holds already is said', async ({
  deskOf,
}) => {
  const { page } = await deskOf('reporter');
  const file = await picture(`${unique('mole')}.jpg`);
  await page.goto('/desk/media');
  const { region, line } = uploadsOn(page);
  await expect(region).toBeVisible();
  await page.context().setOffline(true);
  await page.getByLabel('Upload pictures').setInputFiles({ ...file, mimeType: 'image/jpeg' });
  await expect(line(file.name)).toContainText('It is sent again when the network is back.');
  await page.context().setOffline(false);
  await expect(line(file.name)).toContainText('Added.');
  const again = { ...file, name: `${unique('copy')}.jpg` };
  await drop(region, [again]);
  await expect(line(again.name)).toContainText('The library had it already.');
  await line(again.name).getByRole('link', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(file.name);
});

test('pictures let go over the text stand in it in their order, whichever arrives first; one that failed is sent again', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  const { page } = desk;
  await desk.open(id);
  const [slow, quick, lost] = ['slow', 'quick', 'lost'].map((name) => `${unique(name)}.jpg`);
  const uploads = await holdUploads(page, slow);
  const named = (name: string, caption: string) => picture(name, [{ record: 120, text: caption }]);
  const answered = page.waitForResponse((response) => response.url().includes(encodeURIComponent(quick!)));
  await drop(desk.body.getByRole('paragraph').first(), [
    await named(slow!, 'The first.'),
    await named(quick!, 'The second.'),
  ]);
  await answered;
  const captions = page.getByRole('group', { name: 'Picture' }).getByRole('textbox', { name: 'Caption' });
  await expect(page.getByText(quick!)).toBeVisible();
  await expect(captions).toHaveCount(0);
  await uploads.letGo();
  await expect(captions).toHaveCount(2);
  await expect(captions.first()).toHaveValue('The first.');
  await expect(captions.last()).toHaveValue('The second.');

  await page.route(sends, (route) => route.abort(), { times: 1 });
  await drop(desk.body.getByRole('paragraph').first(), [await named(lost!, 'The third.')]);
  await page.getByRole('button', { name: `Try again: ${lost}` }).click();
  await expect(captions).toHaveCount(3);
  await desk.save();
  await desk.open(id);
  await expect(captions).toHaveCount(3);
});

test('what a file says of itself is read, searched and filtered; where the camera stood is nowhere', async ({
  deskOf,
  requestsOf,
}) => {
  const { page } = await deskOf('reporter');
  const [name, place] = [`${unique('nets')}.jpg`, unique('Gyanja')];
  const located = await sharp(await jpeg({ width: 640, height: 480, colour: colour() }))
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 23/1 4567/100', GPSLongitude: '49/1 51/1 0/1' } })
    .toBuffer();
  const said = [
    ...[
      { record: 120, text: 'Nets dry.' },
      { record: 80, text: 'A. Watad' },
      { record: 110, text: 'UNICEF' },
    ],
    ...[
      { record: 90, text: place },
      { record: 25, text: 'herring' },
      { record: 55, text: '20190304' },
    ],
    ...[
      { record: 37, text: '20200131' },
      { record: 40, text: 'Not for use in Sweden' },
    ],
  ];
  await page.goto('/desk/media');
  const { line } = uploadsOn(page);
  const buffer = withIptc(located, said);
  expect((await sharp(buffer).metadata()).exif).toBeDefined();
  await page.getByLabel('Upload pictures').setInputFiles({ name, buffer, mimeType: 'image/jpeg' });
  await line(name).getByRole('link').click();
  for (const [label, value] of [
    ...[
      ['Caption', 'Nets dry.'],
      ['Credit', 'A. Watad / UNICEF'],
      ['Place', place],
      ['Keywords', 'herring'],
    ],
    ...[
      ['Date', '2019-03-04'],
      ['Agency', 'UNICEF'],
      ['Do not use after', '2020-01-31'],
    ],
    ['Restrictions', 'Not for use in Sweden'],
  ])
    await expect(page.getByLabel(label!, { exact: true })).toHaveValue(value!);
  const requests = await requestsOf('reporter');
  const listed = await (await requests.get(`/desk/api/media?q=${place}`)).json();
  expect(listed.pictures).toHaveLength(1);
  for (const file of ['', '/640.jpg', '/social.jpg']) {
    const answer = await requests.get(`/desk/media-files/${listed.pictures[0].sha256}${file}`);
    const { exif, iptc, xmp } = await sharp(await answer.body()).metadata();
    expect([exif, iptc, xmp], file).toEqual([undefined, undefined, undefined]);
  }
  expect(JSON.stringify(listed) + (await page.content())).not.toMatch(/4567|gps|latitude|longitude/i);

  const found = page.getByRole('list', { name: 'Pictures' }).getByRole('listitem');
  const look = async (q: string, filters: { Use?: string; Rights?: string } = {}) => {
    await page.getByLabel('Search the library').fill(q);
    for (const [label, option] of Object.entries(filters))
      await page.getByLabel(label, { exact: true }).selectOption(option);
    await page.getByRole('button', { name: 'Show' }).click();
  };
  const nothing = page.getByText('No picture is all of that.');
  await page.goto('/desk/media');
  await look(`2019-03 ${place} watad`, { Rights: 'May no longer be used', Use: 'Not used' });
  await expect(found).toHaveCount(1);
  await look(place, { Rights: 'Free to use now' });
  await expect(nothing).toBeVisible();
  await look(place, { Rights: 'With restrictions' });
  await expect(found).toHaveCount(1);
  await look(`${place} 2018`, { Rights: 'Any rights' });
  await expect(nothing).toBeVisible();
});

test('the arrow keys go from picture to picture, in the library and in the editor’s chooser', async ({ deskOf }) => {
  const desk = await deskOf('reporter');
  const { page } = desk;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/desk/media');
  const tiles = page.getByRole('list', { name: 'Pictures' }).getByRole('link');
  await tiles.first().press('End');
  await expect(tiles.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(tiles.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tiles.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(tiles.nth(6)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(tiles.first()).toBeFocused();
  await expect(tiles.first()).toHaveAccessibleName(/\w/);
  const address = await tiles.first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}$`));

  await desk.begin();
  await desk.button('Choose from library').click();
  const choices = desk.dialog.getByRole('list', { name: 'Pictures' }).getByRole('button');
  await choices.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(choices.nth(4)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(desk.dialog).toBeHidden();
  await expect(
    page.getByRole('group', { name: 'Lead image' }).getByRole('button', { name: /^Focal point/ }),
  ).toBeVisible();
});

test('a crop set by hand is the one that lists and shared links show, until it follows the focal point again', async ({
  deskOf,
  product,
  newsroom,
  reader,
  requestsOf,
}) => {
  const half = (background: string) => jpeg({ width: 900, height: 600, colour: background });
  const data = await sharp(await jpeg({ width: 1800, height: 600, colour: colour() }))
    .composite([
      { input: await half('#ff0000'), left: 0, top: 0 },
      { input: await half(`#0000${colour().slice(-2)}`), left: 900, top: 0 },
    ])
    .jpeg()
    .toBuffer();
  const requests = await requestsOf('editor');
  const { picture } = await (await requests.post(`/desk/api/media?name=${unique('halves')}.jpg`, { data })).json();
  const { fileName: _, ...quoted } = picture;
  const leadImage = { ...quoted, credit: 'A. Watad', alt: 'Two halves' };
  const article = await publishNew(product.db, newsroom, { leadImage });
  await untilShown(product.url, article);
  const listed = reader.getByRole('article').filter({ hasText: article.document.headline }).locator('img');
  const isListedAt = (position: string) =>
    expect(async () => {
      await reader.goto('/science');
      await expect(listed).toHaveCSS('object-position', position, { timeout: 1_000 });
    }).toPass();
  /** Whether a shared link's picture is red near its left edge, and right of its middle. */
  const redsOfCard = async () => {
    const bytes = await (await requests.get(`/media/${picture.sha256}/social.jpg`)).body();
    const reds = [10, 800].map(async (left) => {
      const spot = sharp(bytes).extract({ left, top: 300, width: 1, height: 1 });
      return (await spot.raw().toBuffer())[0]! > 128;
    });
    return Promise.all(reds);
  };
  await isListedAt('50% 50%');
  expect(await redsOfCard()).toEqual([true, false]);

  const { page } = await deskOf('editor');
  await page.goto(`/desk/media/${picture.media}`);
  const crops = page.getByRole('region', { name: 'Crops' });
  const crop = (name: string) => crops.getByRole('button', { name: new RegExp(`^Crop: ${name}`) });
  await expect(crop('Fronts and lists')).toHaveAccessibleName(/follows the focal point/);
  for (let step = 0; step < 15; step++) await crop('Fronts and lists').press('ArrowLeft');
  const box = (await crop('Shared links').boundingBox())!;
  await page.mouse.move(box.x + 10, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 3, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(crop('Shared links')).toHaveAccessibleName(/set by hand/);
  await expect(crop('Portraits')).toHaveAccessibleName(/follows the focal point/);
  const save = async () => {
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  };
  await save();
  await isListedAt('0% 50%');
  await expect.poll(redsOfCard).toEqual([true, true]);

  await page.reload();
  await crops.getByRole('button', { name: 'Fronts and lists: follow the focal point again' }).click();
  await expect(crop('Fronts and lists')).toHaveAccessibleName(/follows the focal point/);
  await save();
  await isListedAt('50% 50%');
});
