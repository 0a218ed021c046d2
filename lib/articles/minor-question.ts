import type { PublishedText } from '@/lib/articles/published';
import type { Level } from '@/lib/checklist/rules';
import { StetError } from '@/lib/newsroom/errors';
import { compareTexts } from '@/lib/record/compare/compare';
import { type MinorDoubt, minorDoubts, type Replaced } from '@/lib/record/compare/minor-doubts';

const mostNamed = 4;

/**
 * Asks, by throwing `unconfirmed`, whether a minor edit is one, where what it changes speaks against it: each reason
 * is an issue of its own. Whoever has been asked publishes with `confirmedMinor`; where the newsroom's checklist has
 * it as an error, nobody is asked and `invalid` is thrown.
 */
export function askWhetherMinor(
  { kind, confirmedMinor = false }: { kind?: string; confirmedMinor?: boolean },
  before: PublishedText | null,
  text: PublishedText,
  level: Level,
): void {
  const passes = level === 'error' ? false : level !== 'warning' || confirmedMinor;
  if (kind !== 'minor' || passes || !before) return;
  const reasons = minorDoubts(compareTexts(before, text), text.language).map(reasonOf);
  if (reasons.length === 0) return;
  if (level === 'error') {
    const message = `This is more than a minor edit. ${reasons.join(' ')} Choose what else it is.`;
    throw new StetError('invalid', message, { issues: [{ field: 'kind', message }] });
  }
  const message = `Is this really minor? ${reasons.join(' ')} Say again that it is, or choose what else it is.`;
  throw new StetError('unconfirmed', message, {
    issues: reasons.map((reason) => ({ field: 'confirmedMinor', message: reason })),
  });
}

function reasonOf(doubt: MinorDoubt): string {
  switch (doubt.about) {
    case 'numbers':
      return changed('A number', 'Numbers', doubt.changes);
    case 'names':
      return changed('A name', 'Names', doubt.changes);
    case 'words':
      return `${doubt.count} words changed.`;
    case 'pictures':
      return 'A picture was added, removed or replaced.';
    case 'genre':
      return 'The genre changed.';
    default:
      return doubt satisfies never;
  }
}

function changed(one: string, many: string, changes: Replaced[]): string {
  const told = changes.slice(0, mostNamed).map(({ from, to }) => {
    if (from === null) return `“${to}” was added`;
    return to === null ? `“${from}” was removed` : `“${from}” became “${to}”`;
  });
  const rest = changes.length - told.length;
  return `${changes.length === 1 ? one : many} changed: ${told.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
