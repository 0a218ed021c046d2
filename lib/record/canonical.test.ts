import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalText, hashPart, hashPublication } from './canonical';

// The page is the standard: its vectors are read from it, so page and code cannot drift apart.
const page = readFileSync(new URL('../../docs/record-format.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| `(\w+)` \| `(.+)` \| `([0-9a-f]{64})` \|$/gm)].map(([, name, value, hash]) => ({
  name: name!,
  value: value!,
  hash: hash!,
}));

describe('the canonical form stet/1', () => {
  it.each(rows)('hashes the part $name as the published vector says', ({ name, value, hash }) => {
    expect(canonicalText(JSON.parse(value))).toBe(value);
    expect(hashPart({ name, value, salt: '000102030405060708090a0b0c0d0e0f' })).toBe(hash);
  });

  it('hashes a publication as the published vector says', () => {
    expect(rows).toHaveLength(3);
    const hash = hashPublication({
      article: '0190b7a0-0000-7000-8000-000000000001',
      ...{ number: 2, position: 41, kind: 'correction', heading: null, refersTo: null, supersedes: null, redacts: [] },
      ...{ time: '2024-07-20T10:02:00.000Z', previous: 'a'.repeat(64) },
      parts: rows.map(({ name, hash }) => ({ name, hash })),
    });
    expect(page).toContain(`\`${hash}\``);
  });

  it('hashes an entry that supersedes and redacts as the vector of stet/2 says', () => {
    const hash = hashPublication({
      article: '0190b7a0-0000-7000-8000-000000000001',
      ...{ number: 2, position: 41, kind: 'correction', heading: null, refersTo: null },
      ...{ time: '2024-07-20T10:02:00.000Z', previous: 'a'.repeat(64) },
      parts: rows.map(({ name, hash }) => ({ name, hash })),
      ...{ supersedes: 1, redacts: [{ number: 1, part: 7, hash: 'b'.repeat(64) }] },
    });
    expect(page).toContain(`\`${hash}\``);
  });

  it('sorts members and writes numbers as RFC 8785 does', () => {
    expect(canonicalText({ b: [true, null, 10], a: 'é\n"' })).toBe('{"a":"é\\n\\"","b":[true,null,10]}');
  });

  it.each([
    ['a fraction', 0.5],
    ['a lone surrogate', '\ud800'],
    ['an unsafe integer', 2 ** 53],
    ['a date', new Date(0)],
    ['nothing', { a: undefined }],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalText(value)).toThrow(TypeError);
  });
});
