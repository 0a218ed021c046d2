import { describe, expect, test } from 'vitest';
import type { Publication } from '@/lib/articles/published';
import { changeShown, lastChange, lastVersion, listChanges, textAt, type Version } from '@/lib/record/changes';
import { bodyOf } from '@/lib/record/compare/texts.fixture';
import { publicationKinds } from '@/lib/record/kinds';

type Entry = [kind: Publication['kind'], text: string, refersTo?: number];

/** A record told oldest first, as it happened. */
function recordOf(...entries: Entry[]): Version[] {
  const versions = entries.map(([kind, text, refersTo = null], index) => ({
    publication: {
      ...{
        id: `p${index}`,
        articleId: 'a',
        number: index + 1,
        kind,
        note: '',
        heading: null,
        refersTo,
        supersedes: null,
      },
      ...{ publishedAt: new Date(index), position: index + 1, hash: '', previousHash: null },
    },
    text: publicationKinds[kind].hasText ? bodyOf(text) : null,
  }));
  return versions.reverse();
}

const numberOf = (version: Version | null) => version?.publication.number ?? null;

describe('the history of an article', () => {
  test('compares each entry with the text that readers had before it', () => {
    const changes = listChanges(
      recordOf(['first', 'One.'], ['removal', ''], ['republication', ''], ['update', 'Two.']),
    );
    expect(changes.map(({ change }) => change?.from ?? null)).toEqual([1, null, null, null]);
  });

  test('what changed last is the newest entry that was not minor', () => {
    const changes = listChanges(recordOf(['first', 'One.'], ['update', 'One two.'], ['minor', 'One two!']));
    expect(numberOf(lastChange(changes))).toBe(2);
  });

  test('what changed last is a minor edit where there was no other', () => {
    expect(numberOf(lastChange(listChanges(recordOf(['first', 'One.'], ['minor', 'One!']))))).toBe(2);
    expect(lastChange(listChanges(recordOf(['first', 'One.'])))).toBeNull();
  });

  test('a retraction is what changed last', () => {
    expect(numberOf(lastChange(listChanges(recordOf(['first', 'One.'], ['retraction', '']))))).toBe(2);
    expect(numberOf(lastChange(listChanges(recordOf(['first', 'One.'], ['redaction', '']))))).toBe(2);
  });

  test('a late correction shows the words of the version in which the fault was fixed', () => {
    const changes = listChanges(recordOf(['first', 'Ten.'], ['update', 'Twelve.'], ['correction', 'Twelve.', 2]));
    expect(changeShown(changes, changes[0]!)).toBe(changes[1]!.change);
    expect(changeShown(changes, changes[1]!)).toBe(changes[1]!.change);
  });

  test('an entry without text stands for the text before it', () => {
    const versions = recordOf(['first', 'One.'], ['update', 'Two.'], ['retraction', '']);
    expect(numberOf(textAt(versions, 3))).toBe(2);
    expect(numberOf(textAt(versions, 1))).toBe(1);
  });

  test('versions are counted up to the last that has a text', () => {
    const record = recordOf(['first', 'One.'], ['update', 'Two.'], ['removal', ''], ['republication', '']);
    expect(lastVersion(record.map(({ publication }) => publication))).toBe(2);
  });
});
