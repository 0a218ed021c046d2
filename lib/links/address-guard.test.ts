import { describe, expect, it } from 'vitest';
import { isPublicAddress, mayConnect } from '@/lib/links/address-guard';

describe('the address guard', () => {
  it.each([
    ...['127.0.0.1', '127.255.255.254', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254'],
    ...['100.64.0.1', '0.0.0.0', '198.18.0.1', '192.0.2.1', '224.0.0.1', '255.255.255.255', '240.0.0.1'],
    ...[
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      'fe80::1',
      'fe80::1%eth0',
      'fc00::1',
      'fd12:3456::1',
      'ff02::1',
    ],
    ...[
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001::1',
      '2001:db8::1',
      '3fff::1',
      '',
      'localhost',
      '127.1',
      '0x7f.0.0.1',
    ],
  ])('refuses %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '198.20.0.1', '2606:4700::1111', '2a00:1450:4001::1'])(
    'lets %s be asked',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it('lets no port be asked where something else than the web listens', () => {
    expect(mayConnect('8.8.8.8', 443)).toBe(true);
    expect(mayConnect('8.8.8.8', 22)).toBe(false);
    expect(mayConnect('8.8.8.8', 5432)).toBe(false);
  });
});
