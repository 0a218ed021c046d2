import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { NoticeHeading } from '@/lib/articles/published';
import type { RedactedPart } from '@/lib/record/entry';
import type { PublicationKind } from '@/lib/record/kinds';

/**
 * The canonical forms, written down in docs/record-format.md. A form is never changed: another gets another name, and
 * what was recorded under one verifies for ever. `stet/2` adds two members to the header, for the entries that need
 * them; parts are hashed alike in both, under the name of the first.
 */
export const recordFormats = ['stet/1', 'stet/2'] as const;
export type RecordFormat = (typeof recordFormats)[number];
const partFormat: RecordFormat = 'stet/1';

export type PartHash = { name: string; hash: string };

/** RFC 8785 text of a value of strings, booleans, safe integers, nulls, arrays and objects. Throws on anything else. */
export function canonicalText(value: unknown): string {
  refuseForeign(value);
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Nothing to write in canonical form.');
  return text;
}

function refuseForeign(value: unknown): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('The record holds well-formed Unicode only.');
    return;
  }
  if (typeof value === 'number' && Number.isSafeInteger(value)) return;
  if (Array.isArray(value)) {
    value.forEach(refuseForeign);
    return;
  }
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    Object.values(value).forEach(refuseForeign);
    return;
  }
  throw new TypeError(`The record cannot hold ${typeof value === 'number' ? `the number ${value}` : typeof value}.`);
}

/** SHA-256 of UTF-8 text, lower-case hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** 128 random bits, lower-case hex: without it, a redacted short part could be guessed from its hash. */
export const newSalt = (): string => randomBytes(16).toString('hex');

/** The hash of one part, from its name, salt and canonical text. */
export const hashPart = ({ name, salt, value }: { name: string; salt: string; value: string }): string =>
  sha256(canonicalText({ format: partFormat, name, salt, value }));

export type PublicationHeader = {
  article: string;
  number: number;
  position: number;
  kind: PublicationKind;
  heading: NoticeHeading | null;
  refersTo: number | null;
  /** ISO 8601 in UTC with milliseconds, as `Date.toISOString` writes it. */
  time: string;
  previous: string | null;
  parts: PartHash[];
  /** The number of the notice whose place this one takes. */
  supersedes: number | null;
  /** The parts that a redaction took out. */
  redacts: RedactedPart[];
};

/** The form in which an entry is hashed: the first, unless it says what only the second can. */
export const formatOf = ({ supersedes, redacts }: Pick<PublicationHeader, 'supersedes' | 'redacts'>): RecordFormat =>
  supersedes === null && redacts.length === 0 ? 'stet/1' : 'stet/2';

/** The canonical text of a header: what a publication's hash is of. Its members follow from its form. */
function headerText(header: PublicationHeader): string {
  const format = formatOf(header);
  const { supersedes, redacts, ...first } = header;
  return canonicalText(format === 'stet/1' ? { format, ...first } : { format, ...first, supersedes, redacts });
}

/** The hash of a publication: of its header, which lists its parts' hashes and the hash of the one before it. */
export const hashPublication = (header: PublicationHeader): string => sha256(headerText(header));
