import { expect, test } from 'vitest';
import { placeOf, reachDatabase } from '@/db/reach';
import { useTestDatabase } from '@/db/testing';

const { ownerPool, ownerUrl } = useTestDatabase();

const at = (change: (url: URL) => void): string => {
  const url = new URL(ownerUrl);
  change(url);
  return url.href;
};

test('a database that can be reached is handed over', async () => {
  const client = await reachDatabase(ownerUrl);
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await client.end();
});

for (const [what, change, sentence] of [
  ['no server', (url) => Object.assign(url, { port: '1' }), /nothing answers there\.$/],
  ['a wrong password', (url) => Object.assign(url, { password: 'wrong' }), /it refuses this user or password\.$/],
  ['a missing database', (url) => Object.assign(url, { pathname: '/absent' }), /no database of that name\.$/],
] as [string, (url: URL) => void, RegExp][]) {
  test(`${what} is told in one sentence, without the password`, async () => {
    const url = at(change);
    await expect(reachDatabase(url)).rejects.toMatchObject({
      code: 'stet:problem',
      message: expect.stringMatching(sentence),
    });
    await expect(reachDatabase(url)).rejects.not.toThrow(new RegExp(`:${new URL(url).password}@`));
  });
}

test('a database in another encoding than UTF8 is refused', async () => {
  const name = `${new URL(ownerUrl).pathname.slice(1)}_latin`;
  await ownerPool.query(`create database ${name} encoding 'LATIN1' locale 'C' locale_provider libc template template0`);
  const url = at((address) => Object.assign(address, { pathname: `/${name}` }));
  await expect(reachDatabase(url)).rejects.toThrow(/needs the encoding UTF8; .* has LATIN1\.$/);
  await ownerPool.query(`drop database ${name}`);
});

test('an address is named by its place alone', () => {
  expect(placeOf('postgres://me:hush@db.example/news')).toBe('db.example:5432/news');
  expect(placeOf('nonsense')).toBe('the given address');
});
