import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/body/ids';
import { network } from '@/lib/reports/floods';
import { makeStamp, nextStamp, stampFault } from '@/lib/reports/stamp';
import { isDecoy, makeDecoy, tokenFor } from '@/lib/reports/token';

beforeAll(() => {
  process.env.AUTH_SECRET ??= 'a secret that only this test knows, long enough';
});

const article = newId();
const served = new Date('2026-03-01T12:00:00.000Z');
const later = (seconds: number) => new Date(served.getTime() + seconds * 1000);
const day = 24 * 60 * 60;

describe('the moment a form was served', () => {
  it('lets through what a person can have written in the time, for a day', () => {
    const stamp = makeStamp(article, served);
    const faults = [2.9, 3, day, day + 1].map((seconds) => stampFault(stamp, article, later(seconds)));
    expect(faults).toEqual(['too soon', null, null, 'too old']);
  });

  it('cannot be written by anybody else, nor taken to another article', () => {
    const stamp = makeStamp(article, served);
    const [moment = '', sealed = ''] = stamp.split('.');
    const earlier = (Number.parseInt(moment, 36) - 60_000).toString(36);
    for (const made of ['', '.', 'now', moment, `${earlier}.${sealed}`, `${stamp}0`, `.${sealed}`])
      expect(stampFault(made, article, later(60)), made).toBe('not ours');
    expect(stampFault(stamp, newId(), later(60))).toBe('not ours');
  });

  it('counts on when the form is shown again, so that nobody waits twice', () => {
    const stamp = makeStamp(article, served);
    expect(nextStamp(stamp, article, later(1))).toBe(stamp);
    expect(stampFault(nextStamp(stamp, article, later(2 * day)), article, later(2 * day))).toBeNull();
    expect(stampFault(nextStamp('made up', article, later(1)), article, later(1))).toBe('too soon');
  });
});

describe('a private address', () => {
  it('is a decoy only where we made it one', () => {
    const decoy = makeDecoy();
    expect(decoy).toMatch(/^[0-9a-f]{32}$/);
    expect(isDecoy(decoy)).toBe(true);
    expect(isDecoy(`${decoy.slice(0, 31)}${decoy.endsWith('0') ? '1' : '0'}`)).toBe(false);
    expect(isDecoy(tokenFor(newId()))).toBe(false);
    expect(isDecoy('')).toBe(false);
  });
});

describe('a connection', () => {
  it('is an IPv4 address, or the network of an IPv6 one', () => {
    expect(network('192.0.2.1')).toBe('192.0.2.1');
    expect(network('::ffff:192.0.2.1')).toBe('192.0.2.1');
    expect(network('2001:db8:0:7::1')).toBe(network('2001:0db8:0000:0007:1:2:3:4'));
    expect(network('2001:db8:0:7::1')).not.toBe(network('2001:db8:0:8::1'));
    expect(network('::1')).toBe('0:0:0:0');
    expect(network('')).toBe('');
  });
});
