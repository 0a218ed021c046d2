import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { runVerifier, whyNoVerifier } from '@/e2e/verifier';

const missing = whyNoVerifier();
test.skip(missing !== null, missing ?? '');

const page = 'docs/record-format.md';

test('the independent verifier agrees with every vector of the format', async () => {
  expect(await runVerifier('--vectors', page)).toEqual({ code: 0, said: '9 vectors of the page hold.' });
});

test('a vector that is off by one character is found out', async () => {
  const text = await readFile(page, 'utf8');
  const cases: [from: string, to: string, vector: string][] = [
    ['“limana”', '“Limana”', 'the part headline'],
    ['b27f180c', 'b27f180d', 'the publication'],
    ['0202508e', '0202508f', 'the publication in stet/2'],
    ['`40414243`', '`40414244`', 'the tree'],
    ['rI5G+tyHHf4I', 'rI5G+tyHHf4J', 'the checkpoint'],
  ];
  for (const [from, to, vector] of cases) {
    const file = test.info().outputPath('page.md');
    await writeFile(file, text.replace(from, to));
    const { code, said } = await runVerifier('--vectors', file);
    expect(code, said).toBe(1);
    expect(said).toContain(`the vector of ${vector} does not hold.`);
  }
});

test('a site that is not there, or serves no record, is a sentence', async ({ baseURL }) => {
  const nowhere = await runVerifier('http://127.0.0.1:1');
  expect(nowhere).toMatchObject({ code: 2, said: expect.stringMatching(/cannot be read: .+\.$/) });
  const unknown = await runVerifier(`${baseURL}/politics/nothing-was-ever-here`);
  expect(unknown).toMatchObject({ code: 2, said: expect.stringContaining('is no article that can be read') });
});
