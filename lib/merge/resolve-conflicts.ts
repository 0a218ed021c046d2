import type { ArticleDocument } from '@/lib/articles/document';
import { newId } from '@/lib/body/ids';
import type { Block, Inline } from '@/lib/body/schema';
import { cellsOf, nodesOf } from '@/lib/merge/cells';
import type { BlockConflict, Conflict, FieldConflict } from '@/lib/merge/conflict';
import { type Cut, cutterFor, flowOf, plainOf } from '@/lib/record/compare/flow';
import { inlineOf } from '@/lib/record/compare/nodes';
import { compareInline } from '@/lib/record/compare/runs';

/** What a person decides at one place: one side, both one after the other, or words of their own. */
export type Choice = { take: 'mine' | 'theirs' | 'both' } | { take: 'own'; text: string };

/** The words that can be rewritten at this place, as each side has them; null where it holds more than plain text. */
export function wordsIn(conflict: Conflict): { mine: string; theirs: string } | null {
  if (conflict.at === 'block') {
    const [mine, theirs] = [conflict.mine && inlineOf(conflict.mine), conflict.theirs && inlineOf(conflict.theirs)];
    return mine && theirs ? { mine: plainOf(mine), theirs: plainOf(theirs) } : null;
  }
  const { field, mine, theirs } = conflict;
  const isLine = field !== 'slug' && field !== 'language' && field !== 'genre' && field !== 'section';
  return isLine && typeof mine === 'string' && typeof theirs === 'string' ? { mine, theirs } : null;
}

/** Whether both sides can stand one after the other. */
export const canTakeBoth = (conflict: Conflict): boolean =>
  conflict.at === 'block'
    ? conflict.mine !== null && conflict.theirs !== null
    : wordsIn(conflict) !== null || conflict.field === 'bylines' || conflict.field === 'topics';

/** The merged document with a person's choices carried out; `choices[n]` belongs to `conflicts[n]`. Pure but for new ids. */
export function resolveConflicts(
  document: ArticleDocument,
  conflicts: readonly Conflict[],
  choices: readonly Choice[],
): ArticleDocument {
  const cut = cutterFor(document.language);
  let { content } = document.body;
  const fields: Partial<ArticleDocument> = {};
  const gone = new Set<string>();
  // From the end, so that what belongs after one block stands in order.
  for (const [place, conflict] of [...conflicts.entries()].reverse()) {
    const choice = choices[place]!;
    if (conflict.at === 'field') Object.assign(fields, { [conflict.field]: fieldBy(conflict, choice) });
    else if (choice.take === 'mine' && !conflict.mine) gone.add(conflict.id);
    else content = withBlock(content, conflict, choice, cut);
  }
  const body = { type: 'doc' as const, content: content.filter(({ attrs }) => !attrs?.id || !gone.has(attrs.id)) };
  return { ...document, ...fields, body };
}

function fieldBy(conflict: FieldConflict, choice: Choice): unknown {
  const { mine, theirs } = conflict;
  if (choice.take === 'own') return choice.text;
  if (choice.take !== 'both') return choice.take === 'mine' ? mine : theirs;
  if (conflict.field === 'bylines') return [...conflict.theirs, ...conflict.mine];
  if (conflict.field === 'topics') return [...new Set([...conflict.theirs, ...conflict.mine])];
  return [theirs, mine].filter(Boolean).join(' ');
}

function withBlock(content: Block[], conflict: BlockConflict, choice: Choice, cut: Cut): Block[] {
  const { id, after, mine, theirs } = conflict;
  const at = content.findIndex(({ attrs }) => attrs?.id === id);
  if (choice.take === 'theirs') return content;
  if (choice.take === 'own')
    return theirs ? content.with(at, rewritten(mine ?? theirs, id, choice.text, cut)) : content;
  if (!mine) return content;
  if (choice.take === 'both') return content.toSpliced(at + 1, 0, withId(mine, newId()));
  if (theirs) return content.with(at, withId(mine, id));
  const before = content.findIndex(({ attrs }) => attrs?.id === after);
  return content.toSpliced(before + 1, 0, mine);
}

const withId = (block: Block, id: string): Block => ({ ...block, attrs: { ...block.attrs, id } }) as Block;

/** A block with other words; those that stay keep their marks. */
function rewritten(block: Block, id: string, text: string, cut: Cut): Block {
  const runs = compareInline(inlineOf(block) ?? [], flowOf(text), cut);
  const content = runs.flatMap((run): Inline[] => {
    if (run.kind === 'removed') return [];
    return run.kind === 'reformatted' ? run.was : run.nodes;
  });
  return withId({ ...block, content: nodesOf(cellsOf(content)) } as Block, id);
}
