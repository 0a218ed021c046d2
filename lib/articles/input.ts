import { z } from 'zod';
import { type ArticleDocument, type BylineLine, bylineRoles, genres } from '@/lib/articles/document';
import { noticeHeadings } from '@/lib/articles/published';
import { bodyInput } from '@/lib/body/normalise';
import { pictureInput } from '@/lib/body/normalise-cards';
import { wellFormed } from '@/lib/body/normalise-inline';
import { DOCUMENT_SCHEMA } from '@/lib/body/schema';
import { type Issue, StetError } from '@/lib/newsroom/errors';

/** What the desk's forms and the open editor send. Drafts may be unfinished; only what cannot be stored is refused. */

const line = z.string().max(20_000, 'This is longer than a field can hold.').transform(wellFormed);
const uuids = (max: number) =>
  z
    .array(z.uuid())
    .max(max)
    .transform((ids) => [...new Set(ids)]);

/** An override that says nothing is none. */
const bylineInput = z
  .object({ author: z.uuid('Choose an author.'), role: z.enum(bylineRoles), as: line.optional() })
  .transform(({ as, ...byline }): BylineLine => (as?.trim() ? { ...byline, as } : byline));

export const documentInput: z.ZodType<ArticleDocument> = z.object({
  schema: z.number().int().catch(DOCUMENT_SCHEMA),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Choose a language.')
    .default('en'),
  section: z.uuid().nullable().default(null),
  slug: line.default(''),
  kicker: line.default(''),
  headline: line.default(''),
  standfirst: line.default(''),
  genre: z.enum(genres).default('news'),
  sponsor: line.default(''),
  dateline: line.default(''),
  body: bodyInput,
  bylines: z.array(bylineInput).max(50, 'An article can name at most 50 people.').default([]),
  leadImage: pictureInput.nullable().default(null),
  topics: uuids(30).default([]),
  description: line.default(''),
});

const note = z
  .string()
  .max(5000, 'A note can have at most 5,000 characters.')
  .transform((text) => wellFormed(text).trim());
const version = z.number().int().positive();

export const createInput = z.object({ document: documentInput, reason: z.enum(['autosave', 'save']).default('save') });
/** Every command names the version it was given against; what is on screen travels with those that save it first. */
export const commandInput = z.object({ version, document: documentInput.optional() });
export const saveInput = z.object({
  version,
  document: documentInput,
  reason: z.enum(['autosave', 'save']).default('save'),
});

/** One save of an open editor, as `autosaveArticle` understands it. */
export const autosaveInput = z.object({
  client: z.uuid(),
  sequence: z.number().int().positive().max(2_000_000_000),
  heard: z.number().int().nonnegative(),
  version: z.number().int().nonnegative(),
  base: z.uuid().nullable(),
  document: documentInput,
  reason: z.enum(['autosave', 'save']).default('autosave'),
});

export const kindChoices = ['update', 'correction', 'clarification', 'minor'] as const;
export type KindChoice = (typeof kindChoices)[number];
export const publishInput = commandInput.extend({
  kind: z.enum(kindChoices).optional(),
  note: note.default(''),
  /** Where an update's note is shown on the article; null keeps it in the history. */
  heading: z.enum(noticeHeadings).nullable().default(null),
  refersTo: z.number().int().positive().nullable().default(null),
  /** The number of an earlier notice whose place this one takes. */
  supersedes: z.number().int().positive().nullable().default(null),
  /** Said by whoever was asked whether a minor edit is one. */
  confirmedMinor: z.boolean().default(false),
  /** Warnings of the checklist that were put to them and let pass, word for word. */
  confirmed: z.array(z.string().max(1000)).max(500).default([]),
  /** The reader's report that was open beside the text: what puts it right closes it. */
  report: z.uuid().nullable().default(null),
});
/** A wall time in the newsroom's zone. */
const wall = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Give a day and a time.');
export const scheduleInput = publishInput.extend({
  refersTo: z.null('A notice about an earlier version is published at once: it cannot be scheduled.').default(null),
  supersedes: z.null('A notice that replaces another is published at once: it cannot be scheduled.').default(null),
  wall,
  /** Which of two, where the clocks go back: `+04:00`. */
  offset: z
    .string()
    .regex(/^[+-]\d{2}:\d{2}$/)
    .optional(),
});
export const returnInput = commandInput.extend({
  note: note.refine((text) => text !== '', 'Say what the writer should do.'),
});
export const retractInput = commandInput.extend({
  note: note.refine((text) => text !== '', 'A retraction needs a note that tells readers why.'),
});
export const unpublishInput = commandInput.extend({
  reason: note.refine((text) => text !== '', 'Give a reason; only the desk will see it.'),
  publicReason: note.default(''),
});
export const restoreInput = commandInput.extend({ number: z.number().int().positive() });
export const placeInput = z.object({ place: z.enum(['lead', 'top', 'normal', 'off']) });
/** Null lifts the embargo. */
export const embargoInput = z.object({ wall: wall.nullable() });
/** Null: nobody's turn. */
export const assignInput = z.object({ to: z.uuid('Choose a person.').nullable() });
export const archiveInput = z.object({ archived: z.boolean() });
export type Place = z.infer<typeof placeInput>['place'];

/** Whether any string within holds NUL, which Postgres cannot store. */
function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000');
  if (Array.isArray(value)) return value.some(holdsNul);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul);
}

/**
 * Reads input from outside, or throws `invalid` with one issue a field, each a sentence.
 */
export function readInput<T>(schema: z.ZodType<T>, value: unknown): T {
  if (holdsNul(value)) {
    throw new StetError(
      'invalid',
      'The text holds a NUL character (U+0000), which cannot be stored. Remove it and save again.',
    );
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const issues: Issue[] = read.error.issues.map(({ path, message }) => ({
    field: path.filter((step) => step !== 'document').join('.') || 'input',
    message: message.startsWith('Invalid') ? 'This cannot be read.' : message,
  }));
  const first = issues[0]!;
  throw new StetError('invalid', `Nothing was changed: ${first.field}: ${first.message}`, { issues });
}
