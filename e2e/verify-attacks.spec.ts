import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { asc, eq } from 'drizzle-orm';
import { articles } from '@/db/schema/articles';
import { publications } from '@/db/schema/record';
import { demoFolder } from '@/e2e/demo-folder';
import { freePort, startInstance, tidyUp, whenOver } from '@/e2e/instance';
import { publishNew, readNewsroom } from '@/e2e/newsroom';
import { openProduct, type Product, type Settings } from '@/e2e/product';
import { send } from '@/e2e/raw-request';
import { paths } from '@/e2e/reader-pages';
import { type Attack, attacks, type Marks, rebuildEverything } from '@/e2e/record-attacks';
import { attackRecord, rememberRecord, restoreRecord } from '@/e2e/record-owner';
import { keyIn } from '@/e2e/sign';
import { runToEnd, runVerifier, type Verdict, whyNoVerifier } from '@/e2e/verifier';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { signDue } from '@/lib/record/signing';

const missing = whyNoVerifier();
test.skip(missing !== null, missing ?? '');
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let product: Product;
let settings: Settings;
let data: string;
let marks: Marks;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  data = await demoFolder();
  settings = { PORT: String(await freePort()), STET_DATA: data, STET_DEMO: '1' };
  const { url } = await startInstance(settings);
  product = await openProduct(url, settings);
  whenOver(product.close);
  const { db } = product;
  const key = await keyIn(data);
  await signDue(db, key, { between: 0 });

  // A second checkpoint, over two entries more.
  const newsroom = await readNewsroom(db);
  const { id, version, document } = await publishNew(db, newsroom);
  const again = { ...document, standfirst: 'Three pilots noticed.' };
  const said = { kind: 'update' as const, note: '', heading: null, refersTo: null };
  await publishArticle(db, { actor: newsroom.people.editor, articleId: id, version, document: again, ...said });
  await signDue(db, key, { between: 0 });

  const entries = await db
    .select({ position: publications.position, path: articles.path })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .orderBy(asc(publications.position));
  const five = entries.filter(({ path }) => path === paths.fiveVersions).map(({ position }) => position);
  marks = { five, quiet: 1, last: entries.length - 1, size: entries.length, key };
  await rememberRecord(product);
});
test.afterAll(tidyUp);

const stet = (...words: string[]): Promise<Verdict> =>
  runToEnd(process.execPath, ['server/stet.mjs', 'verify', ...words], { ...settings, STET_URL: '', DATABASE_URL: '' });

/** What the three ways to check the whole record say: the product on its database, and both from outside. */
async function verdicts(keep: (name: string) => string[] = () => []): Promise<[name: string, verdict: Verdict][]> {
  const ways: [string, Promise<Verdict>][] = [
    ['stet verify', stet(...keep('database'))],
    ['stet verify URL', stet(product.url, ...keep('outside'))],
    ['verify.py URL', runVerifier(product.url, ...keep('independent'))],
  ];
  return Promise.all(ways.map(async ([name, verdict]) => [name, await verdict] as [string, Verdict]));
}

/** What the site serves of the record, in one string. */
async function served(): Promise<string> {
  const addresses = [
    '/.well-known/stet/leaves/1',
    '/.well-known/stet/checkpoints/1',
    `${paths.fiveVersions}/history.json`,
  ];
  const answers = await Promise.all(addresses.map((address) => send(product.url + address)));
  return answers.map(({ body }) => String(body)).join('\n');
}

/** Attacks, looks when the site shows it, and puts the record back. */
async function during(attack: Attack['make'], look: () => Promise<void>): Promise<void> {
  const before = await served();
  await attackRecord(product, (tx) => attack(tx, marks));
  try {
    await expect.poll(served).not.toBe(before);
    await look();
  } finally {
    await restoreRecord(product);
    await expect.poll(served).toBe(before);
  }
}

/** Positions as a verdict names them, in its order. */
const named = ({ said }: Verdict): number[] => [...said.matchAll(/^no\. (\d+)\b/gim)].map(([, place]) => Number(place));

test('both verifiers agree that the untouched record holds, and that an article’s page shows it', async () => {
  for (const [name, { code, said }] of await verdicts()) {
    expect(code, `${name}: ${said}`).toBe(0);
    expect(said, name).toMatch(new RegExp(`${marks.size} entries .*\\b35 articles.*${marks.size} entries`, 's'));
  }
  const address = product.url + paths.fiveVersions;
  for (const { code, said } of await Promise.all([stet(address), runVerifier(address)])) {
    expect(code, said).toBe(0);
    expect(said).toMatch(/\b5 entries .* signed .*/);
  }
});

for (const { name, make, at } of attacks) {
  test(`${name}: all verifiers name it`, async () => {
    await during(make, async () => {
      for (const [way, verdict] of await verdicts()) {
        expect(verdict.code, `${way}: ${verdict.said}`).toBe(1);
        const places = at(marks);
        if (places.length === 0)
          expect(verdict.said, way).toMatch(new RegExp(`checkpoint of ${marks.size} entries`, 'i'));
        expect(named(verdict).slice(0, 1), `${way}: ${verdict.said}`).toEqual(places.slice(0, 1));
        expect(named(verdict), `${way}: ${verdict.said}`).toEqual(expect.arrayContaining(places));
      }
    });
  });
}

test('checking the one article finds what was changed in it, and what its page shows instead', async () => {
  const address = product.url + paths.fiveVersions;
  const [body, resealed] = attacks;
  for (const { make } of [body!, resealed!]) {
    await during(make, async () => {
      for (const verdict of await Promise.all([stet(address), runVerifier(address)])) {
        expect(verdict.code, verdict.said).toBe(1);
        expect(named(verdict)[0], verdict.said).toBe(marks.five[2]);
      }
    });
  }
});

test('a record rebuilt from an entry on, signed with the newsroom’s own key, is found out by what was kept', async () => {
  const keep = (name: string) => ['--keep', join(data, `kept-${name}.json`)];
  for (const [name, { code, said }] of await verdicts(keep)) expect(code, `${name}: ${said}`).toBe(0);
  await during(rebuildEverything, async () => {
    for (const [name, verdict] of await verdicts(keep)) {
      expect(verdict.code, `${name}: ${verdict.said}`).toBe(1);
      expect(named(verdict)[0], `${name}: ${verdict.said}`).toBe(marks.five[2]);
    }
    // Nothing else could tell: this is why people keep checkpoints.
    const stranger = await runVerifier(product.url);
    expect(stranger.code, stranger.said).toBe(0);
  });
});
