import { describe, expect, it } from 'vitest';
import {
  missingWords,
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

it('a correction can refer to versions that hold text, the newest first', () => {
  const publishedAt = '2024-07-20T10:02:00.000Z';
  const liveVersions = (['first', 'update', 'retraction'] as const).map((kind, at) => ({
    number: at + 1,
    kind,
    publishedAt,
  }));
  expect(versionOptions(sampleArticle({ liveVersions }), 'Asia/Baku').map(({ name }) => name)).toEqual([
    'Version 2, July 20, 2024 14:02',
    'Version 1, July 20, 2024 14:02',
  ]);
});
