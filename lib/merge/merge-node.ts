import { mergeAttrs } from '@/lib/merge/merge-attrs';
import { mergeChildren } from '@/lib/merge/merge-children';
import { mergeInline } from '@/lib/merge/merge-inline';
import { agreed, contested, eachOf, mergeValue, type Readings, settled, type Three } from '@/lib/merge/readings';
import type { BodyNode } from '@/lib/record/compare/comparison';
import type { Cut } from '@/lib/record/compare/flow';
import { familyOf, inlineOf } from '@/lib/record/compare/nodes';

type Contents = readonly unknown[];

/**
 * Merges one block, or a part of one: its kind and attributes, and its contents, each by itself. Where the two do not
 * fit together, e.g. because one side made a list of what the other made a table, the block is contested as a whole.
 */
export function mergeNode(three: Three<BodyNode>, cut: Cut): Readings<BodyNode> {
  const easy = settled(three);
  if (easy) return easy;
  const contents = mergeContents(three, cut);
  if (!contents) return contested(three);
  const shell = mergeShell(three, cut);
  const refill = (whose: 'mine' | 'theirs') => filled(shell[whose], contents[whose]);
  return { mine: refill('mine'), theirs: refill('theirs'), contested: shell.contested || contents.contested };
}

/** Null where the three do not hold the same sort of thing. */
function mergeContents(three: Three<BodyNode>, cut: Cut): Readings<Contents> | null {
  const inline = eachOf(three, inlineOf);
  if (inline.base && inline.mine && inline.theirs) {
    return mergeInline({ base: inline.base, mine: inline.mine, theirs: inline.theirs }, cut);
  }
  const families = new Set([three.base, three.mine, three.theirs].map(familyOf));
  if (families.size > 1) return null;
  return 'content' in three.base ? mergeChildren(three, cut, mergeNode) : agreed([]);
}

/** Kind and attributes; the attributes one by one where all three are of one kind. */
function mergeShell(three: Three<BodyNode>, cut: Cut): Readings<BodyNode> {
  const shell = ({ type, ...node }: BodyNode) =>
    'attrs' in node && node.attrs ? { type, attrs: node.attrs } : { type };
  const isOneKind = three.base.type === three.mine.type && three.base.type === three.theirs.type;
  if (!isOneKind) return mergeValue(eachOf(three, shell)) as Readings<BodyNode>;
  const attrs = mergeAttrs(
    eachOf(three, (node): object => ('attrs' in node && node.attrs ? node.attrs : {})),
    cut,
  );
  const withAttrs = (own: object) => ({ type: three.base.type, ...(Object.keys(own).length > 0 && { attrs: own }) });
  return {
    mine: withAttrs(attrs.mine),
    theirs: withAttrs(attrs.theirs),
    contested: attrs.contested,
  } as Readings<BodyNode>;
}

const filled = (shell: BodyNode, content: Contents): BodyNode =>
  (content.length > 0 ? { ...shell, content } : shell) as BodyNode;
