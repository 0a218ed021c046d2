import { describe, expect, it } from 'vitest';
import type { BylineRole } from '@/lib/articles/document';
import { linesOf, writersOf } from '@/lib/authors/byline-lines';
import { wordsFor } from '@/lib/words/words';

const by = (name: string, role: BylineRole = 'by') => ({ id: name, name, role });

describe('a byline', () => {
  it('joins names with commas, and the last with "and" without a comma before it', () => {
    const line = (...names: string[]) =>
      writersOf(
        names.map((name) => by(name)),
        wordsFor('en'),
      );
    expect(line('A')).toBe('A');
    expect(line('A', 'B')).toBe('A and B');
    expect(line('A', 'B', 'C')).toBe('A, B and C');
  });

  it('joins them as each language does', () => {
    const three = ['A', 'B', 'C'].map((name) => by(name));
    expect(writersOf(three, wordsFor('az'))).toBe('A, B və C');
    expect(writersOf(three, wordsFor('ar'))).toBe('A، B وC');
  });

  it('keeps the order of names and puts every other role on a line of its own', () => {
    const [writers, ...others] = linesOf([by('Photo', 'photographs'), by('B'), by('A'), by('Edit', 'editing')]);
    expect(writers.names.map(({ name }) => name)).toEqual(['B', 'A']);
    expect(others.map(({ role }) => role)).toEqual(['photographs', 'editing']);
  });

  it('is empty when nobody signed', () => {
    expect(writersOf([by('Photo', 'photographs')], wordsFor('en'))).toBe('');
    expect(linesOf([])[0].names).toEqual([]);
  });
});
