import { describe, expect, it } from 'vitest';
import { isNear } from '@/server/nearness';

const here = { url: 'http://localhost:3000', trustProxy: 0 };
const asked = (headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') => ({
  headers: { host: 'localhost:3000', ...headers },
  socket: { remoteAddress },
});

describe('a visitor is near', () => {
  it('from this machine, by any of its own names', () => {
    expect(isNear(asked(), here)).toBe(true);
    expect(isNear(asked({ host: '127.0.0.1:3000' }, '::ffff:127.0.0.1'), here)).toBe(true);
    expect(isNear(asked({ host: '[::1]:3000' }, '::1'), here)).toBe(true);
  });

  it('not from another machine', () => {
    expect(isNear(asked({}, '10.0.0.7'), here)).toBe(false);
    expect(isNear({ ...asked(), socket: { remoteAddress: undefined } }, here)).toBe(false);
  });

  it.each(['forwarded', 'via', 'x-forwarded-for', 'x-real-ip'])('not through a proxy that says %s', (name) => {
    expect(isNear(asked({ [name]: '127.0.0.1' }), here)).toBe(false);
  });

  it('not where a proxy or a public address is configured, whatever the request says', () => {
    expect(isNear(asked(), { ...here, trustProxy: 1 })).toBe(false);
    expect(isNear(asked(), { ...here, url: 'https://news.example' })).toBe(false);
  });

  it('not under a stranger’s name that leads to this machine', () => {
    expect(isNear(asked({ host: 'attacker.example:3000' }), here)).toBe(false);
    expect(isNear(asked({ host: 'localhost.attacker.example' }), here)).toBe(false);
    expect(isNear(asked({ host: '' }), here)).toBe(false);
  });
});
