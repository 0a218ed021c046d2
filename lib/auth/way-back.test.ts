import { describe, expect, it } from 'vitest';
import { wayBack } from '@/lib/auth/way-back';

describe('the way back after signing in', () => {
  it('leads to the page of the desk that was asked for', () => {
    expect(wayBack('/desk')).toBe('/desk');
    expect(wayBack('/desk/articles?state=in+review&page=2')).toBe('/desk/articles?state=in+review&page=2');
  });

  it.each([
    'https://elsewhere.example/desk',
    '//elsewhere.example/desk',
    '//desk',
    '/\\elsewhere.example',
    '/\t/elsewhere.example/desk',
    '/desk/../..//elsewhere.example',
    '/desk/%2e%2e/politics',
    'javascript:alert(1)',
    'desk/articles',
    '/',
    '/politics/the-vote',
    '/deskundig',
    '',
    `/desk/${'a'.repeat(3000)}`,
    ['/desk', '/desk/media'],
    undefined,
  ])('never leaves the desk: %j', (from) => {
    expect(wayBack(from)).toBeNull();
  });

  it('does not lead to a door or to what only machines read', () => {
    expect(wayBack('/desk/sign-in?from=/desk')).toBeNull();
    expect(wayBack('/desk/setup')).toBeNull();
    expect(wayBack('/desk/media-files/abc/320.webp')).toBeNull();
    expect(wayBack('/desk/./api/articles')).toBeNull();
  });
});
