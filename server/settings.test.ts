import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isLocal } from '@/lib/newsroom/site-address';
import { parseEnv } from '@/server/env-file';
import { readSettings } from '@/server/settings';

const mistakesOf = (environment: Record<string, string>) => {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
};

test('without any setting, the demo newsroom stands at localhost:3000 on its own Postgres', () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    url: 'http://localhost:3000',
    data: resolve('var'),
    demo: true,
    trustProxy: 0,
    logLevel: 'info',
  });
});

test('a database of your own begins empty unless the demo is asked for', () => {
  const databaseUrl = 'postgres://stet:secret@db.example/stet';
  expect(readSettings({ DATABASE_URL: databaseUrl })).toMatchObject({ databaseUrl, demo: false });
  expect(readSettings({ DATABASE_URL: databaseUrl, STET_DEMO: '1' })).toMatchObject({ demo: true });
});

test('the public origin follows the port, and loses a slash at its end', () => {
  expect(readSettings({ PORT: '8080' }).url).toBe('http://localhost:8080');
  expect(readSettings({ STET_URL: 'https://news.example/', STET_DEMO: '0' }).url).toBe('https://news.example');
});

test('an empty value is as good as none', () => {
  expect(readSettings({ PORT: '', HOST: ' ', DATABASE_URL: '' })).toEqual(readSettings({}));
});

describe('each mistake has one sentence', () => {
  for (const [environment, sentence] of [
    [{ PORT: 'http' }, 'PORT must be a port from 1 to 65535, not "http".'],
    [{ PORT: '0' }, 'PORT must be a port from 1 to 65535, not "0".'],
    [{ PORT: '65536' }, 'PORT must be a port from 1 to 65535, not "65536".'],
    [{ STET_URL: 'news.example' }, 'STET_URL must be an origin such as https://news.example, not "news.example".'],
    [
      { STET_URL: 'http://localhost/a' },
      'STET_URL must be an origin such as https://news.example, not "http://localhost/a".',
    ],
    [{ STET_DEMO: 'yes' }, 'STET_DEMO must be 0 or 1, not "yes".'],
    [{ STET_TRUST_PROXY: '-1' }, 'STET_TRUST_PROXY must be the number of your proxies, 0 to 10, not "-1".'],
    [{ STET_SECRET: 'short' }, 'STET_SECRET must have at least 32 characters.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, not "loud".'],
    [{ DATABASE_OWNER_URL: 'postgres://a@b/c' }, 'DATABASE_OWNER_URL needs DATABASE_URL beside it.'],
  ] as [Record<string, string>, string][]) {
    test(sentence, () => expect(mistakesOf(environment)).toEqual([sentence]));
  }

  test('and several mistakes have several', () => {
    expect(mistakesOf({ PORT: 'x', STET_DEMO: 'x' })).toHaveLength(2);
  });

  test('which never repeats a password', () => {
    const [sentence] = mistakesOf({ DATABASE_URL: 'mysql://me:hush@db/stet' });
    expect(sentence).toMatch(/^DATABASE_URL must read postgres:/);
    expect(sentence).not.toContain('hush');
  });
});

test('the demo is refused at a public address', () => {
  expect(mistakesOf({ STET_URL: 'https://news.example' })[0]).toMatch(/^The demo newsroom, .* is refused/);
  expect(mistakesOf({ STET_URL: 'https://news.example', STET_DEMO: '0' })).toEqual([]);
});

test('only names of this machine are local', () => {
  expect(['http://localhost:3000', 'http://a.localhost', 'http://127.0.0.1', 'http://[::1]:80'].every(isLocal)).toBe(
    true,
  );
  expect(['http://localhost.example', 'http://128.0.0.1', 'http://0.0.0.0'].some(isLocal)).toBe(false);
});

test('.env lines are read with comments, quotes and export', () => {
  expect(parseEnv('# a\nPORT=3100 # here\nexport HOST = "::1"\r\nA=\'b # c\'\nEMPTY=\n')).toEqual({
    PORT: '3100',
    HOST: '::1',
    A: 'b # c',
    EMPTY: '',
  });
});
