import type {
  BlockChange,
  Comparison,
  NodeChange,
  PictureChange,
  Run,
  ShownPicture,
  ValueField,
  WordField,
} from '@/lib/record/compare/comparison';
import { wordFields } from '@/lib/record/compare/comparison';

export type BlockPart =
  | 'paragraph'
  | 'subhead'
  | 'list'
  | 'quotation'
  | 'pull quote'
  | 'table'
  | 'divider'
  | 'picture'
  | 'fact box'
  | 'note'
  | 'related article'
  | 'embed';
/** A part of a text that there is one of. */
export type FieldPart = WordField | ValueField | 'topics' | 'bylines' | 'leadImage' | 'caption' | 'credit' | 'alt';

export type Act = 'changed' | 'added' | 'removed' | 'moved' | 'reformatted';

/** A kind of block with how many of them, or a field, of which there is one. */
export type ChangedPart = { block: BlockPart; count: number } | { field: FieldPart };

/** What a sentence about a change has to say, in the order in which it says it. */
export type ChangeFacts = {
  presence: Comparison['presence'];
  acts: { act: Act; parts: ChangedPart[] }[];
  wordsAdded: number;
  wordsRemoved: number;
  /** Whether a redaction took out of either text what cannot be compared now. */
  redacted: boolean;
};

/** What changed, gathered by what was done to it. */
export function factsOf(comparison: Comparison): ChangeFacts {
  const { presence, wordsAdded, wordsRemoved } = comparison;
  const told = presence === 'both' ? [...toldOfBlocks(comparison.blocks), ...toldOfFields(comparison)] : [];
  const order: Act[] = ['changed', 'added', 'removed', 'moved', 'reformatted'];
  const acts = order
    .map((act) => ({ act, parts: gather(told.filter((one) => one.act === act)) }))
    .filter(({ parts }) => parts.length > 0);
  return { presence, acts, wordsAdded, wordsRemoved, redacted: isToldRedacted(comparison, acts.length === 0) };
}

/** Whether a redaction took something out of either text: of that nobody can say any more whether it changed. */
export function hasRedacted({ blocks, redacted }: Pick<Comparison, 'blocks' | 'redacted'>): boolean {
  return blocks.some(isRedacted) || Object.keys({ ...redacted.from, ...redacted.to }).length > 0;
}

/** What stands redacted in both texts alike is told only where nothing else is. */
function isToldRedacted(comparison: Comparison, isElseUnchanged: boolean): boolean {
  const { blocks, redacted } = comparison;
  if (isElseUnchanged) return hasRedacted(comparison);
  const isUneven = JSON.stringify(redacted.from) !== JSON.stringify(redacted.to);
  return isUneven || blocks.some((change) => isRedacted(change) && change.kind !== 'same');
}

const isRedacted = (change: BlockChange): boolean => 'node' in change && change.node.type === 'redacted';

type Told = { act: Act; part: BlockPart | { field: FieldPart } };

function gather(told: Told[]): ChangedPart[] {
  const blocks = new Map<BlockPart, number>();
  const fields = new Set<FieldPart>();
  for (const { part } of told) {
    if (typeof part === 'string') blocks.set(part, (blocks.get(part) ?? 0) + 1);
    else fields.add(part.field);
  }
  return [...[...blocks].map(([block, count]) => ({ block, count })), ...[...fields].map((field) => ({ field }))];
}

function toldOfFields(comparison: Comparison): Told[] {
  const gone = new Set<string>(Object.keys({ ...comparison.redacted.from, ...comparison.redacted.to }));
  const words = wordFields.flatMap((field) => {
    const runs = comparison.words[field];
    return runs && !gone.has(field) ? [{ act: actOfField(runs), part: { field } }] : [];
  });
  const values = (Object.keys(comparison.values) as (keyof Comparison['values'])[]).map(changedField);
  const lists = (['bylines', 'topics'] as const)
    .filter((field) => comparison[field] && !gone.has(field))
    .map(changedField);
  const leadImage = gone.has('leadImage') ? [] : toldOfPicture(comparison.leadImage, { field: 'leadImage' });
  return [...words, ...lists, ...leadImage, ...values];
}

function changedField(field: FieldPart): Told {
  return { act: 'changed', part: { field } };
}

function actOfField(runs: Run[]): Act {
  if (runs.every((run) => run.kind === 'inserted')) return 'added';
  return runs.every((run) => run.kind === 'removed') ? 'removed' : 'changed';
}

/** New words under a picture are told by name; anything else about it is the picture changed. */
function toldOfPicture(change: PictureChange<ShownPicture> | null, part: Told['part']): Told[] {
  if (!change) return [];
  if (change.kind !== 'changed') return [{ act: change.kind, part }];
  const fields = (['caption', 'credit', 'alt'] as const).filter((field) => change[field]);
  if (change.replaced || fields.length === 0) return [{ act: 'changed', part }];
  return fields.map(changedField);
}

function toldOfBlocks(blocks: BlockChange[]): Told[] {
  return blocks.flatMap((change): Told[] => {
    if (change.kind === 'moved away' || isRedacted(change)) return [];
    const part = partOf(change);
    const moved: Told[] = 'moved' in change && change.moved ? [{ act: 'moved', part }] : [];
    if (change.kind === 'same') return moved;
    if (change.kind === 'changed' && change.inside.as === 'picture') {
      return [...moved, ...toldOfPicture(change.inside.picture, part)];
    }
    return [...moved, { act: actOf(change), part }];
  });
}

function actOf(change: NodeChange): Act {
  if (change.kind !== 'changed') return change.kind === 'same' ? 'reformatted' : change.kind;
  return hasOtherWords(change) ? 'changed' : 'reformatted';
}

function hasOtherWords(change: NodeChange): boolean {
  if (change.kind === 'added' || change.kind === 'removed') return true;
  if (change.kind !== 'changed') return false;
  const { inside } = change;
  if (inside.as === 'nodes') return inside.children.some(hasOtherWords);
  if (inside.as === 'picture') return true;
  const isOther = (run: Run) => run.kind === 'inserted' || run.kind === 'removed';
  return inside.runs.some((run) => isOther(run) && !isBlank(run));
}

/** Space alone is layout: two where there was one, or a paragraph's break in its place. */
function isBlank(run: Run): boolean {
  return run.nodes.every((node) => node.type === 'text' && node.text.trim() === '');
}

/** What sort of block a change is about. */
export function partOf(change: NodeChange): BlockPart {
  const node = change.kind === 'changed' ? change.shell : change.node;
  switch (node.type) {
    case 'heading':
      return 'subhead';
    case 'bulletList':
    case 'orderedList':
      return 'list';
    case 'quotation':
    case 'table':
    case 'picture':
    case 'embed':
      return node.type;
    case 'pullQuote':
      return 'pull quote';
    case 'horizontalRule':
      return 'divider';
    case 'factBox':
      return 'fact box';
    case 'editorsNote':
      return 'note';
    case 'relatedArticle':
      return 'related article';
    default:
      return 'paragraph';
  }
}
