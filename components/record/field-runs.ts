import type { PrintedByline, PrintedName } from '@/lib/articles/published';
import type { Comparison, ListChange, Run, ValueField } from '@/lib/record/compare/comparison';
import { flowOf } from '@/lib/record/compare/flow';
import type { Words } from '@/lib/words/table';

/** A list of names as one line of text, with what came and went in it. */
export function nameRuns(changes: readonly ListChange<PrintedName>[], words: Words): Run[] {
  return listRuns(changes, ({ name }) => name, words);
}

/** Bylines as one line; what somebody did is said of all but writers, and where it changed. */
export function bylineRuns(changes: readonly ListChange<PrintedByline>[], words: Words): Run[] {
  const hasNewRole = changes.some((change) => change.kind === 'changed' && change.was.role !== change.item.role);
  const isTold = (role: PrintedByline['role']) => role !== 'by' || hasNewRole;
  return listRuns(changes, ({ name, role }) => (isTold(role) ? `${words.byline[role](1)} ${name}` : name), words);
}

/** One value and the one that took its place. */
export function valueRuns(field: ValueField, { values }: Comparison, words: Words): Run[] {
  const { from, to } = valueTexts(field, values, words);
  return [run('removed', from || words.record.none), run('same', ' '), run('inserted', to || words.record.none)];
}

function valueTexts(field: ValueField, values: Comparison['values'], words: Words): { from: string; to: string } {
  if (field === 'section') return mapBoth(values.section, ({ name }) => name);
  if (field === 'genre') return mapBoth(values.genre, (genre) => words.genre[genre] ?? '');
  return mapBoth(values[field], (value) => value);
}

function mapBoth<T>(change: { from: T; to: T } | undefined, text: (value: T) => string): { from: string; to: string } {
  return { from: change ? text(change.from) : '', to: change ? text(change.to) : '' };
}

function listRuns<T>(changes: readonly ListChange<T>[], text: (item: T) => string, words: Words): Run[] {
  return changes.flatMap((change, index): Run[] => {
    const separator = index > 0 ? [run('same', words.comma)] : [];
    return [...separator, ...itemRuns(change, text)];
  });
}

function itemRuns<T>(change: ListChange<T>, text: (item: T) => string): Run[] {
  switch (change.kind) {
    case 'added':
      return [run('inserted', text(change.item))];
    case 'removed':
      return [run('removed', text(change.item))];
    case 'changed':
      return [run('removed', text(change.was)), run('same', ' '), run('inserted', text(change.item))];
    default:
      return [run('same', text(change.item))];
  }
}

function run(kind: 'same' | 'inserted' | 'removed', text: string): Run {
  return { kind, nodes: flowOf(text) };
}
