import type { z } from 'zod';
import type { PublishedText } from '@/lib/articles/published';
import { notesOf } from '@/lib/body/note-numbers';
import { runningText } from '@/lib/body/plain-text';
import type { Block, Picture } from '@/lib/body/schema';
import { captionLine } from '@/lib/media/caption';
import { plainOf } from '@/lib/record/compare/flow';
import { publicationKinds } from '@/lib/record/kinds';
import { type Fault, faultOf } from '@/lib/record/verify/faults';
import { type ArticleOnPage, bare, type FigureOnPage, readArticlePage } from '@/lib/record/verify/page-text';
import type { historyShape, ServedEntry } from '@/lib/record/verify/shapes';
import type { Site } from '@/lib/record/verify/site';

type History = z.infer<typeof historyShape>;

/** Compares what an article's page shows with what its newest entry with text recorded. */
export async function checkPage(site: Site, history: History): Promise<Fault[]> {
  const newest = history.publications.filter(({ kind }) => publicationKinds[kind].hasText).at(-1);
  if (!newest) return [];
  const page = readArticlePage((await site.text(history.path)) ?? '');
  const at = (entry: ServedEntry, what: string) => faultOf({ ...entry, path: history.path }, what);
  if (!page) return [at(newest, 'is not shown at the article’s address.')];
  const differ = (entry: ServedEntry, what: string) => at(entry, `is not what the page shows: ${what} differs.`);
  if (history.live !== 'retracted') return textDiffers(page, newest).map((what) => differ(newest, what));
  const retraction = history.publications.findLast(({ kind }) => kind === 'retraction');
  const isAnother = retraction && differs(page.retraction, recordedNote(retraction));
  return [
    ...headDiffers(page, newest).map((what) => differ(newest, what)),
    ...(isAnother ? [differ(retraction, 'its note')] : []),
  ];
}

/** What a field's part recorded; undefined where it was redacted. */
function recorded<Field extends keyof PublishedText>(
  entry: ServedEntry,
  field: Field,
): PublishedText[Field] | undefined {
  const value = entry.parts.find(({ name }) => name === field)?.value;
  return value === undefined ? undefined : (JSON.parse(value) as PublishedText[Field]);
}

/** What an entry told readers; undefined where it was redacted. */
function recordedNote(entry: ServedEntry): string | undefined {
  const value = entry.parts.find(({ name }) => name === 'note')?.value;
  return value === undefined ? undefined : (JSON.parse(value) as string);
}

/** What a retracted article still shows of its text. */
function headDiffers(page: ArticleOnPage, entry: ServedEntry): string[] {
  const names = [...page.names].sort();
  const printed = recorded(entry, 'bylines')
    ?.map(({ name }) => name)
    .sort();
  return [
    ...(differs(page.headline, recorded(entry, 'headline')) ? ['the headline'] : []),
    ...(printed && JSON.stringify(names) !== JSON.stringify(printed) ? ['the byline'] : []),
  ];
}

function textDiffers(page: ArticleOnPage, entry: ServedEntry): string[] {
  return [
    ...headDiffers(page, entry),
    ...(differs(page.standfirst, recorded(entry, 'standfirst')) ? ['the standfirst'] : []),
    ...(leadDiffers(page.leadFigure, recorded(entry, 'leadImage')) ? ['the lead picture'] : []),
    ...bodyDiffers(page, entry),
  ];
}

const differs = (shown: string, written: string | undefined) => written !== undefined && bare(shown) !== bare(written);

function leadDiffers(shown: ArticleOnPage['leadFigure'], written: PublishedText['leadImage'] | undefined): boolean {
  if (written === undefined) return false;
  if (!written || !shown) return Boolean(written) !== Boolean(shown);
  return !showsPicture(shown, written);
}

function showsPicture(shown: FigureOnPage, written: Omit<Picture, 'media'>): boolean {
  const isSamePicture = shown.pictures.includes(written.sha256) && bare(shown.alt) === bare(written.alt);
  return isSamePicture && bare(shown.words) === bare(captionLine(written));
}

function bodyDiffers({ blocks: shown, notes }: ArticleOnPage, entry: ServedEntry): string[] {
  const written = entry.parts.filter(({ name }) => name === 'body').map(({ value }) => value);
  if (written.length !== shown.length) return ['the number of its paragraphs'];
  const blocks = written.map((value) => (value === undefined ? null : (JSON.parse(value) as Block)));
  const opened = blocks.findIndex((block) => block?.type === 'paragraph');
  const dateline = recorded(entry, 'dateline')?.trim();
  const different = blocks.flatMap((block, at) => {
    const one = shown[at]!;
    if (!block) return one.isPlaceholder ? [] : [`block ${at + 1} of the text`];
    const opening = at === opened && dateline ? `${dateline}—` : '';
    const isSame =
      block.type === 'picture'
        ? showsPicture(one, block.attrs)
        : bare(one.words) === bare(opening) + bare(runningText([block]));
    return isSame ? [] : [`block ${at + 1} of the text`];
  });
  const recordedNotes = notesOf(blocks.filter((block) => block !== null)).all.map(plainOf);
  const areSame = JSON.stringify(notes.map(bare)) === JSON.stringify(recordedNotes.map(bare));
  return areSame ? different : [...different, 'its footnotes'];
}
