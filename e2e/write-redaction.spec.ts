import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { UserKey } from '@/db/demo/people';
import { crawl } from '@/e2e/crawl';
import { dumpDatabase, namesHolding } from '@/e2e/database-text';
import { demoFolder } from '@/e2e/demo-folder';
import { waitUntilHeard } from '@/e2e/desk';
import { freePort, startInstance, tidyUp, whenOver } from '@/e2e/instance';
import { type Newsroom, paragraph, publishNew, readNewsroom, writeDraft } from '@/e2e/newsroom';
import { faultsOn, invalidIn, overflow } from '@/e2e/page-faults';
import { cookieFor, openProduct, type Product, type Settings } from '@/e2e/product';
import { faultsOfRecord } from '@/e2e/record-hashes';
import { runToEnd, runVerifier, whyNoVerifier } from '@/e2e/verifier';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { saveArticle } from '@/lib/articles/commands/save-article';
import { newId } from '@/lib/body/ids';
import { addPicture } from '@/lib/media/commands';
import { sha256Of } from '@/lib/media/store';
import { noise } from '@/lib/media/testing';

test.afterEach(tidyUp);

// Words that are found by nothing but themselves.
const name = 'Zarqovint Umbrelayo';
const word = 'zarqovint';
const reason = 'The district court ordered it.';
const silent = { note: '', heading: null, refersTo: null };

type Setting = { product: Product; newsroom: Newsroom; media: string; settings: Settings };

/** A demo newsroom of its own. */
async function newNewsroom(): Promise<Setting> {
  const data = await demoFolder();
  const settings = { PORT: String(await freePort()), STET_DATA: data, STET_DEMO: '1' };
  const instance = await startInstance(settings);
  const product = await openProduct(instance.url, settings);
  whenOver(() => product.close());
  return { product, newsroom: await readNewsroom(product.db), media: join(data, 'media'), settings };
}

async function signedIn(browser: Browser, { product, newsroom }: Setting, who: UserKey | null): Promise<Page> {
  const context = await browser.newContext({ baseURL: product.url });
  whenOver(() => context.close());
  if (who) {
    const cookie = await cookieFor(product, newsroom.people[who].id);
    await context.addCookies([{ ...cookie, url: product.url, httpOnly: true, sameSite: 'Lax' }]);
  }
  const page = await context.newPage();
  await waitUntilHeard(page);
  return page;
}

/** Everything that anybody can read here, search included. */
async function readEverything({ product }: Setting): Promise<Map<string, string>> {
  const pages = await crawl(product.url, ['/', '/sitemap.xml', '/feed.xml', '/rss.xml', '/feed.json', '/corrections']);
  const found = await fetch(`${product.url}/search?q=${word}`);
  // The page repeats what was asked for.
  return pages.set('/search', (await found.text()).replaceAll(word, ''));
}

async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file)] as const)));
}

/** A correction, a working draft, another article, a caption of the library and a reader's report that all hold it. */
async function writeItEverywhere({ product: { db, owner }, newsroom, media }: Setting) {
  const editor = newsroom.people.editor;
  const file = await noise(900, 600);
  const words = { caption: `${name} on the quay.`, credit: 'A. Nobody', alt: 'A quay.' };
  const picture = await addPicture(db, { actor: editor, file, fileName: 'quay.png', words, root: media });
  const { id, sha256, width, height, focalX, focalY } = picture;
  const leadImage = { media: id, sha256, width, height, focalX, focalY, ...words };
  const first = await publishNew(db, newsroom, {
    standfirst: `The case of ${name}.`,
    leadImage,
    body: { type: 'doc', content: [paragraph('High water.'), paragraph(`They met ${name} there.`), paragraph('Low.')] },
  });
  const bold = [
    { type: 'text' as const, text: 'They saw Zarqo' },
    { type: 'text' as const, text: 'vint', marks: [{ type: 'bold' as const }] },
    { type: 'text' as const, text: ' Umbrelayo there.' },
  ];
  const document = {
    ...first.document,
    standfirst: 'A case, and what came of it.',
    body: {
      type: 'doc' as const,
      content: [paragraph('High water.'), { type: 'paragraph' as const, content: bold }, paragraph('Low.')],
    },
  };
  const given = { actor: editor, articleId: first.id };
  const note = `We misspelt ${name}.`;
  const second = await publishArticle(db, {
    ...given,
    ...silent,
    version: first.version,
    document,
    kind: 'correction',
    note,
  });
  const draft = { ...document, headline: `${name} answers` };
  await saveArticle(db, { ...given, version: second.version, document: draft, reason: 'save' });
  const other = await publishNew(db, newsroom, { kicker: name });
  const unpublished = await writeDraft(db, newsroom, { standfirst: `${name}, at length.` });
  await owner.query('insert into reports (id, article_id, number, message, token_hash) values ($1, $2, 1, $3, $4)', [
    ...[newId(), first.id, `I know ${name}, and that is wrong.`, 'a'.repeat(64)],
  ]);
  return { first, other, unpublished, sha256, path: first.path };
}

test('what two people redact is found nowhere, readers are told when and why, and everything else verifies', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const setting = await newNewsroom();
  const { product, media } = setting;
  const { first, other, unpublished, sha256, path } = await writeItEverywhere(setting);
  const before = namesHolding(await readEverything(setting), word);
  expect(before).toEqual(
    expect.arrayContaining([path, `${path}/history`, `${path}/history/1/2`, '/feed.xml', '/search']),
  );
  expect(namesHolding(await dumpDatabase(product.owner), word).sort()).toEqual(
    ['articles', 'desk_lines', 'media', 'publication_parts', 'reports', 'revisions'].map((table) => `public.${table}`),
  );

  const admin = await signedIn(browser, setting, 'admin');
  await admin.goto(`/desk/articles/${first.id}/history`);
  await admin.getByRole('link', { name: 'Redact…' }).click();
  await admin.getByRole('textbox', { name: 'The words, exactly as they stand' }).fill(name);
  await admin.getByRole('textbox', { name: 'Reason' }).fill(reason);
  await admin.getByRole('button', { name: 'Show what would go' }).click();
  const going = admin.getByRole('region', { name: /^From/ });
  await expect(going).toHaveCount(3);
  await expect(going.first()).toContainText('Version 1 loses');
  await expect(going.first().locator('mark').first()).toHaveText(name);
  await expect(admin.getByText('Also taken from 1 picture of the library and 1 report by a reader.')).toBeVisible();
  expect(await faultsOn(admin)).toEqual([]);
  await admin.getByRole('button', { name: 'Ask for redaction' }).click();
  await expect(admin).toHaveURL(/\/desk\/redactions\/[0-9a-f-]{36}$/);
  const request = new URL(admin.url()).pathname;
  await expect(admin.getByText('somebody else has to confirm it')).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Confirm redaction' })).toHaveCount(0);

  await test.step('is nobody else’s to see or ask for', async () => {
    for (const who of ['reporter', 'reporter2'] as const) {
      const page = await signedIn(browser, setting, who);
      for (const address of [request, '/desk/redactions', `/desk/articles/${first.id}/redact`]) {
        expect((await page.goto(address))?.status(), `${who} ${address}`).toBe(404);
      }
      await expect(page.getByRole('link', { name: 'Redactions' })).toHaveCount(0);
    }
    const stranger = await signedIn(browser, setting, null);
    for (const address of [request, '/desk/redactions', `/desk/articles/${first.id}/redact`]) {
      await stranger.goto(address);
      await expect(stranger).toHaveURL(/\/desk\/sign-in/);
    }
  });

  const editor = await signedIn(browser, setting, 'editor');
  expect((await editor.goto(`/desk/articles/${first.id}/redact`))?.status()).toBe(404);
  await editor.goto('/desk');
  await editor.getByRole('link', { name: 'Redactions 1 waiting' }).click();
  await editor.getByRole('list', { name: 'Waiting for a second person' }).getByRole('link').click();
  await expect(editor).toHaveURL(product.url + request);
  expect(await faultsOn(editor)).toEqual([]);
  await editor.setViewportSize({ width: 390, height: 844 });
  expect(await overflow(editor)).toBe(0);
  await editor.getByRole('button', { name: 'Confirm redaction' }).click();
  await expect(editor.getByRole('dialog')).toContainText('This cannot be undone');
  expect(await faultsOn(editor)).toEqual([]);
  await editor.getByRole('button', { name: 'Redact for good' }).click();
  await expect(editor).toHaveURL(/\/desk\/redactions$/);
  await expect(editor.getByRole('list', { name: 'Decided' })).toContainText('Redacted by');

  await test.step('found nowhere', async () => {
    // One look at everything takes a busy machine longer than a poll is usually given.
    await expect.poll(async () => namesHolding(await readEverything(setting), word), { timeout: 120_000 }).toEqual([]);
    expect(namesHolding(await dumpDatabase(product.owner), word)).toEqual([]);
    const files = await filesIn(media);
    expect([...files].filter(([, bytes]) => bytes.includes('Zarqovint')).map(([file]) => file)).toEqual([]);
    expect(await faultsOfRecord(product.owner)).toEqual([]);
  });

  await test.step('readers are told', async () => {
    const reader = await signedIn(browser, setting, null);
    await reader.goto(path);
    const body = reader.locator('.body');
    await expect(body).toContainText('High water.');
    await expect(body.getByText(`: ${reason}`)).toHaveText(
      /^Redacted on \w+ \d+, \d{4}: The district court ordered it\.$/,
    );
    expect(await faultsOn(reader)).toEqual([]);
    await reader.goto(`${path}/history/1`);
    await expect(reader.getByText(`: ${reason}`)).toHaveCount(3);
    await reader.goto(`${path}/history/1/2`);
    await expect(reader.locator('.comparison').getByText(`: ${reason}`).first()).toBeVisible();
    await expect(reader.locator('.comparison del')).toHaveCount(0);
    expect(await faultsOn(reader)).toEqual([]);
    await reader.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(reader)).toBe(0);
    await reader.goto(`${path}/history`);
    const entry = reader.getByRole('listitem').filter({ hasText: 'Redaction' }).first();
    await expect(entry).toContainText(reason);
    for (const address of [path, `${path}/history/1`, `${path}/history/1/2`, `${path}/history`]) {
      expect(await invalidIn(await (await fetch(product.url + address)).text()), address).toEqual([]);
    }
    await reader.goto(`${other.path}/history`);
    await expect(reader.getByText(reason).first()).toBeVisible();
  });

  await test.step('the record still verifies, from inside and from outside, and says what was redacted', async () => {
    const stet = (...words: string[]) =>
      runToEnd(process.execPath, ['server/stet.mjs', 'verify', ...words], { ...setting.settings, STET_URL: '' });
    const article = product.url + path;
    const looks = [stet(), stet(product.url), stet(article), runVerifier(product.url), runVerifier(article)];
    for (const { code, said } of await Promise.all(whyNoVerifier() ? looks.slice(0, 3) : looks)) {
      expect(code, said).toBe(0);
      expect(said).toMatch(/redacted on \d{4}-\d\d-\d\d/);
      expect(said).toContain(reason);
    }
  });

  await test.step('the desk writes on', async () => {
    await editor.setViewportSize({ width: 1280, height: 900 });
    await editor.goto(`/desk/articles/${unpublished.id}`);
    await expect(editor.getByRole('textbox', { name: 'Standfirst' })).toHaveText('█████, at length.');
    await editor.goto(`/desk/articles/${first.id}`);
    await editor.getByRole('textbox', { name: 'Headline' }).fill('Somebody answers');
    await editor.getByRole('button', { name: 'Publish', exact: true }).click();
    await editor.getByRole('dialog').getByRole('radio', { name: 'Update' }).check();
    await editor.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
    await expect(editor.getByRole('status').filter({ hasText: /Published \d\d:\d\d/ })).toBeVisible();
    expect(await faultsOfRecord(product.owner)).toEqual([]);
  });

  await test.step('a picture goes with its file and every size of it', async () => {
    const shown = [`/media/${sha256}`, `/media/${sha256}/800.jpg`];
    for (const address of shown) expect((await fetch(product.url + address)).status, address).toBe(200);
    const ofPicture = async () => [...(await filesIn(media))].filter(([file]) => file.includes(sha256));
    expect((await ofPicture()).length).toBeGreaterThan(1);

    await admin.goto(`/desk/articles/${first.id}/redact`);
    await admin.getByRole('radio', { name: /^A picture/ }).check();
    await admin.getByRole('radio', { name: /█████ on the quay/ }).check();
    await admin.getByRole('textbox', { name: 'Reason' }).fill('For her safety.');
    await admin.getByRole('button', { name: 'Show what would go' }).click();
    await admin.getByRole('button', { name: 'Ask for redaction' }).click();
    await expect(admin).toHaveURL(/\/desk\/redactions\/[0-9a-f-]{36}$/);
    await editor.goto(new URL(admin.url()).pathname);
    await editor.getByRole('button', { name: 'Confirm redaction' }).click();
    await editor.getByRole('button', { name: 'Redact for good' }).click();
    await expect(editor).toHaveURL(/\/desk\/redactions$/);

    for (const address of shown) {
      await expect.poll(async () => (await fetch(product.url + address)).status, address).toBeGreaterThanOrEqual(404);
    }
    expect(await ofPicture()).toEqual([]);
    expect([...(await filesIn(media)).values()].map(sha256Of)).not.toContain(sha256);
    await expect.poll(async () => namesHolding(await readEverything(setting), sha256)).toEqual([]);
    expect(await faultsOfRecord(product.owner)).toEqual([]);
  });
});
