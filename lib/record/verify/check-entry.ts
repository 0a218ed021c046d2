import { canonicalText, formatOf, hashPart, hashPublication, type PublicationHeader } from '@/lib/record/canonical';
import type { RedactedPart } from '@/lib/record/entry';

/** A part as it is kept: text and salt are gone where it was redacted. */
export type KeptPart = { name: string; hash: string; salt?: string; value?: string };
export type KeptEntry = PublicationHeader & { format: string; hash: string };

/** Whether the entry's hash is that of its header; what is wrong, if not. */
export function checkHeader(entry: KeptEntry): string | null {
  const { article, number, position, kind, heading, refersTo, supersedes, redacts, time, previous } = entry;
  const parts = entry.parts.map(({ name, hash }) => ({ name, hash }));
  const header = { article, number, position, kind, heading, refersTo, supersedes, redacts, time, previous, parts };
  if (entry.format !== formatOf(header)) return `says that its form is ${entry.format}, which it is not.`;
  return hashPublication(header) === entry.hash
    ? null
    : 'is not what was recorded: its hash is not that of its header.';
}

/**
 * Compares an entry's parts with the hashes in its header. `missing` are those whose text is gone; whether that was
 * a redaction, later entries of the article say.
 */
export function checkParts(entry: KeptEntry, parts: readonly KeptPart[]): { wrong: string[]; missing: RedactedPart[] } {
  const wrong: string[] = [];
  const missing: RedactedPart[] = [];
  if (parts.length > entry.parts.length) wrong.push('holds more parts than were recorded.');
  entry.parts.forEach(({ name, hash }, part) => {
    const kept = parts[part];
    if (!kept || kept.value === undefined || kept.salt === undefined) {
      missing.push({ number: entry.number, part, hash });
    } else if (kept.name !== name || !isHashed({ name, salt: kept.salt, value: kept.value }, hash)) {
      wrong.push(`does not say what was recorded: ${placeOf(entry, part)} was changed.`);
    }
  });
  return { wrong, missing };
}

function isHashed(part: { name: string; salt: string; value: string }, hash: string): boolean {
  return hashPart(part) === hash && isCanonical(part.value);
}

function isCanonical(value: string): boolean {
  try {
    return canonicalText(JSON.parse(value)) === value;
  } catch {
    return false;
  }
}

/** `the headline`, `block 3 of the text`: how a part is named to people. */
export function placeOf({ parts }: Pick<KeptEntry, 'parts'>, part: number): string {
  const name = parts[part]?.name ?? '';
  if (name !== 'body') return `its ${words[name] ?? name}`;
  return `block ${parts.slice(0, part + 1).filter((one) => one.name === 'body').length} of its text`;
}

const words: Record<string, string> = { leadImage: 'lead picture', description: 'search description' };
