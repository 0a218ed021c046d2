import { describe, expect, it } from 'vitest';
import { noticesOf, whatChanged } from '@/lib/articles/notices';
import { publicationFixture as publication } from '@/lib/articles/published.fixture';
import { wordsFor } from '@/lib/words/words';

const notices = (...publications: Parameters<typeof noticesOf>[1][number][]) =>
  noticesOf('/world/ferry', publications, wordsFor('en'));

describe('notices above a text', () => {
  it('are its corrections and clarifications, in the order of the record', () => {
    const found = notices(
      publication(4, 'minor', { note: 'A comma.' }),
      publication(3, 'clarification', { note: 'He was on the bridge.' }),
      publication(2, 'correction', { note: 'There were 241.' }),
      publication(1, 'first'),
    );
    expect(found.map(({ heading, compare }) => [heading, compare])).toEqual([
      ['Clarification', '/world/ferry/history/2/3'],
      ['Correction', '/world/ferry/history/1/2'],
    ]);
  });

  it('include an update only where its note is to be shown, under the heading that was chosen', () => {
    const found = notices(
      publication(3, 'update', { note: 'The company answered.', heading: 'right of reply' }),
      publication(2, 'update', { note: 'Night report added.' }),
      publication(1, 'first'),
    );
    expect(found.map(({ heading }) => heading)).toEqual(['Right of reply']);
  });
});

describe('what a notice shows as changed', () => {
  const record = [publication(5, 'correction'), publication(4, 'republication'), publication(3, 'removal')].concat(
    publication(2, 'update'),
    publication(1, 'first'),
  );

  it('is measured against the last version that had a text', () => {
    expect(whatChanged('/w/f', record[0]!, record)).toBe('/w/f/history/2/5');
  });

  it('is the version in which the fault was fixed, where the note names one', () => {
    expect(whatChanged('/w/f', { number: 5, refersTo: 2 }, record)).toBe('/w/f/history/1/2');
  });

  it('is nothing for a first version', () => {
    expect(whatChanged('/w/f', record[4]!, record)).toBeNull();
  });
});
