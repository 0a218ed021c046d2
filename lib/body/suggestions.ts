import { joinInline } from '@/lib/body/inline';
import type { Block, Body, Inline, SuggestionMark } from '@/lib/body/schema';

/**
 * What becomes of suggested changes. A suggestion is a mark on words of the working text; a block that holds nothing
 * else than what goes, goes with it.
 */

type Kind = SuggestionMark['type'];
type Node = { type: string; content?: Node[]; text?: string; marks?: { type: string }[] };

/** The text as if nobody had suggested anything: what readers get, whatever waits for a decision. */
export const withoutSuggestions = (body: Body): Body => settle(body, 'insertion');

/** The text as if every suggestion had been accepted. */
export const withSuggestions = (body: Body): Body => settle(body, 'deletion');

/** How many suggested changes of a text nobody has accepted or rejected; a replacement is one. */
export function countPendingSuggestions({ body }: { body: Body }): number {
  return new Set(suggestionsIn(body.content as Node[]).map(({ attrs }) => attrs.id)).size;
}

/** Whether a mark is a suggested change. */
export const isSuggestion = (mark: { type: string }): mark is SuggestionMark =>
  mark.type === 'insertion' || mark.type === 'deletion';

function suggestionsIn(nodes: readonly Node[]): SuggestionMark[] {
  return nodes.flatMap((node) => [...(node.marks ?? []).filter(isSuggestion), ...suggestionsIn(node.content ?? [])]);
}

/** Words with the mark `going` go, all others lose their suggestions. The same value where there are none. */
function settle(body: Body, going: Kind): Body {
  if (suggestionsIn(body.content as Node[]).length === 0) return body;
  return { type: 'doc', content: body.content.flatMap((block) => (settleNode(block, going) as Block | null) ?? []) };
}

/** What a table cannot be without. */
const standing = new Set(['tableCell', 'tableHeader', 'tableRow']);
/** What a quotation or a box is labelled with: without its text there is nothing to label. */
const labels = new Set(['attribution', 'boxTitle']);
const isInline = ({ type }: Node): boolean => type === 'text' || type === 'hardBreak';

function settleNode(node: Node, going: Kind): Node | null {
  const { content, ...rest } = node;
  if (!content?.length || suggestionsIn(content).length === 0) return node;
  const left = content.every(isInline) ? settleInline(content, going) : settleChildren(node.type, content, going);
  if (left.some(({ type }) => !labels.has(type))) return { ...rest, content: left };
  // Nobody suggested that who said it should go too.
  if (left.some((label) => label.content?.length)) return { ...rest, content: labelled(left) };
  return standing.has(node.type) ? { ...rest, ...emptied(node.type) } : null;
}

const labelled = (left: Node[]): Node[] => {
  const line = { type: 'paragraph' };
  return left[0]?.type === 'boxTitle' ? [...left, line] : [line, ...left];
};

const emptied = (type: string): { content?: Node[] } =>
  type === 'tableCell' || type === 'tableHeader' ? { content: [{ type: 'paragraph' }] } : {};

function settleChildren(type: string, content: Node[], going: Kind): Node[] {
  const left = content.flatMap((child) => settleNode(child, going) ?? []);
  // An item begins with a line of its own, also where only the list inside it is left.
  const lostLine = type === 'listItem' && left.length > 0 && left[0]?.type !== 'paragraph';
  return lostLine ? [{ type: 'paragraph' }, ...left] : left;
}

function settleInline(content: Node[], going: Kind): Node[] {
  const left = content
    .filter(({ marks = [] }) => !marks.some(({ type }) => type === going))
    .map(({ marks = [], ...node }) => {
      const kept = marks.filter((mark) => !isSuggestion(mark));
      return kept.length ? { ...node, marks: kept } : node;
    });
  // A line all of whose words go takes its breaks along.
  const isEmptied = left.length < content.length && left.every(({ type }) => type === 'hardBreak');
  return isEmptied ? [] : joinInline(left as Inline[]);
}
