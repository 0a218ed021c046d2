import { describe, expect, it } from 'vitest';
import {
  missingWords,
  noticeOptions,
  noWords,
  type PublicationWords,
  versionOptions,
  wordsInput,
} from '@/components/desk/editor/commands/publication-words';
import { sampleArticle } from '@/components/desk/editor/saving/sample-article';

const saying = (given: Partial<PublicationWords>): PublicationWords => ({ ...noWords, ...given });
const fields = (words: PublicationWords, unchanged = false) => missingWords(words, unchanged).map(({ field }) => field);

describe('what an editor must say', () => {
  it('is what changed: nothing is chosen beforehand', () => expect(fields(noWords)).toEqual(['kind']));

  it.each(['update', 'minor'] as const)('needs no note for an %s', (kind) =>
    expect(fields(saying({ kind }))).toEqual([]),
  );

  it.each(['correction', 'clarification'] as const)('is a note for a %s', (kind) => {
    expect(fields(saying({ kind, note: '  ' }))).toEqual(['note']);
    expect(fields(saying({ kind, note: 'The year was wrong.' }))).toEqual([]);
  });
});

describe('with the text unchanged', () => {
  it('an update or a minor edit is refused with a sentence', () => {
    expect(missingWords(saying({ kind: 'update' }), true)[0]?.message).toContain('Nothing has changed');
    expect(fields(saying({ kind: 'minor' }), true)).toEqual(['kind']);
  });

  it('a correction names the version that mended it', () => {
    const words = saying({ kind: 'correction', note: 'The year was wrong.' });
    expect(fields(words, true)).toEqual(['refersTo']);
    expect(fields({ ...words, refersTo: 2 }, true)).toEqual([]);
    expect(wordsInput({ ...words, refersTo: 2 }, true)).toMatchObject({ refersTo: 2 });
    expect(wordsInput({ ...words, refersTo: 2 }, false)).toMatchObject({ refersTo: null });
  });
});

it('an update’s note stands on the article only under a heading that was asked for', () => {
  const words = saying({ kind: 'update', note: 'New figures.', heading: 'right of reply' });
  expect(wordsInput(words, false)).toMatchObject({ heading: null });
  expect(wordsInput({ ...words, showsNote: true }, false)).toMatchObject({ heading: 'right of reply' });
});

it('a correction can refer to versions that changed a text', () => {
  const publishedAt = '2024-07-20T10:02:00.000Z';
  const liveVersions = (['first', 'update', 'retraction'] as const).map((kind, at) => ({
    number: at + 1,
    kind,
    publishedAt,
  }));
  expect(versionOptions(sampleArticle({ liveVersions }), 'Asia/Baku').map(({ name }) => name)).toEqual([
    'Version 2, July 20, 2024 14:02',
  ]);
});

describe('a notice that replaces another', () => {
  const note = 'The lamp can be seen for twenty-two miles, not for twelve, on a clear night.';
  const notices = [2, 3].map((number) => ({
    ...{ number, kind: 'correction' as const, note },
    publishedAt: '2024-07-20T10:02:00.000Z',
  }));

  it('names it by its version, its time and its first words, the newest first', () => {
    expect(noticeOptions(sampleArticle({ notices }), 'Asia/Baku').map(({ value, name }) => [value, name])[0]).toEqual([
      '3',
      'Version 3, July 20, 2024 14:02: The lamp can be seen for twenty-two miles, not for twelve,…',
    ]);
  });

  it('need not say where the fault was fixed: the one replaced does', () => {
    const words = saying({ kind: 'correction', note, supersedes: 3 });
    expect(fields(words, true)).toEqual([]);
    expect(wordsInput(words, true)).toMatchObject({ supersedes: 3, refersTo: null });
    expect(wordsInput({ ...words, kind: 'update' }, false)).toMatchObject({ supersedes: null });
  });
});
