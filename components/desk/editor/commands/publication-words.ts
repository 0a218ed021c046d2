import type { OpenArticle } from '@/components/desk/editor/saving/open-article';
import type { KindChoice } from '@/lib/articles/input';
import type { NoticeHeading } from '@/lib/articles/published';
import { publicationKinds } from '@/lib/record/kinds';
import { formatDateTime } from '@/lib/time/format';

/** What an editor says about a publication. */
export type PublicationWords = {
  kind: KindChoice | null;
  note: string;
  showsNote: boolean;
  heading: NoticeHeading;
  refersTo: number | null;
  /** The faulty notice whose place this one takes. */
  supersedes: number | null;
};
export const noWords: PublicationWords = {
  kind: null,
  note: '',
  showsNote: false,
  heading: 'update',
  refersTo: null,
  supersedes: null,
};

export const kindChoices: readonly { value: KindChoice; name: string; help: string }[] = [
  { value: 'update', name: 'Update', help: 'new facts or developments' },
  { value: 'correction', name: 'Correction', help: 'something we published was wrong' },
  { value: 'clarification', name: 'Clarification', help: 'not wrong, but could mislead' },
  { value: 'minor', name: 'Minor edit', help: 'spelling, punctuation, layout; Last update stays' },
];

export const headingOptions: readonly { value: NoticeHeading; name: string }[] = [
  { value: 'update', name: 'Update' },
  { value: "editor's note", name: 'Editor’s note' },
  { value: 'right of reply', name: 'Right of reply' },
];

/** What has to be said before these words can go out; empty when nothing is missing. */
export function missingWords(
  words: PublicationWords,
  unchanged: boolean,
): { field: keyof PublicationWords; message: string }[] {
  const { kind, note, refersTo, supersedes } = words;
  if (!kind) return [{ field: 'kind', message: 'Say what changed.' }];
  const explains = kind === 'correction' || kind === 'clarification';
  if (unchanged && !explains) {
    return [
      {
        field: 'kind',
        message:
          'Nothing has changed since the version that readers see, so there is nothing to publish. A correction or a clarification can still say what an earlier version mended.',
      },
    ];
  }
  const missing: { field: keyof PublicationWords; message: string }[] = [];
  if (explains && !note.trim()) {
    const what = kind === 'correction' ? 'what was wrong and what is right' : 'what could have misled them';
    missing.push({ field: 'note', message: `Tell readers ${what}.` });
  }
  if (explains && unchanged && refersTo === null && supersedes === null) {
    missing.push({ field: 'refersTo', message: 'Say in which version it was mended.' });
  }
  return missing;
}

/** The words as the command takes them. */
export function wordsInput(words: PublicationWords, unchanged: boolean): object {
  const { kind, note, showsNote, heading, refersTo, supersedes } = words;
  const explains = kind === 'correction' || kind === 'clarification';
  return {
    ...(kind && { kind }),
    note: note.trim(),
    heading: kind === 'update' && showsNote && note.trim() ? heading : null,
    refersTo: explains && unchanged ? refersTo : null,
    supersedes: explains ? supersedes : null,
  };
}

/** Earlier versions that a correction can refer to, the newest first: each changed a text. */
export const versionOptions = ({ liveVersions }: OpenArticle, zone: string): { value: string; name: string }[] =>
  liveVersions
    .filter(({ kind }) => kind !== 'first' && publicationKinds[kind].hasText)
    .map(({ number, publishedAt }) => ({
      value: String(number),
      name: `Version ${number}, ${formatDateTime(new Date(publishedAt), zone, 'en')}`,
    }))
    .reverse();

const mostOfNote = 60;

/** Notices that a new one can replace, the newest first, each by its first words. */
export const noticeOptions = ({ notices }: OpenArticle, zone: string): { value: string; name: string }[] =>
  notices
    .map(({ number, publishedAt, note }) => ({
      value: String(number),
      name: `Version ${number}, ${formatDateTime(new Date(publishedAt), zone, 'en')}: ${shortened(note)}`,
    }))
    .reverse();

function shortened(note: string): string {
  const line = note.replace(/\s+/gu, ' ').trim();
  return line.length > mostOfNote ? `${line.slice(0, line.lastIndexOf(' ', mostOfNote))}…` : line;
}
