import { wordsOfCard } from '@/lib/body/plain-text';
import type { Embed, Inline, RelatedArticle, Table } from '@/lib/body/schema';
import type { BodyNode } from '@/lib/record/compare/comparison';
import { plainOf } from '@/lib/record/compare/flow';

/** The inline text of a node that holds text, or null. */
export function inlineOf(node: BodyNode): Inline[] | null {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'attribution':
    case 'boxTitle':
      return node.content ?? [];
    default:
      return null;
  }
}

/** A card that leads elsewhere: it is the same one or another, and nothing inside it is compared. */
export function isLink(node: BodyNode): node is RelatedArticle | Embed {
  return node.type === 'relatedArticle' || node.type === 'embed';
}

/** The nodes that a node is made of, when it does not hold text itself. */
export function childNodes(node: BodyNode): BodyNode[] {
  switch (node.type) {
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
    case 'quotation':
    case 'pullQuote':
    case 'factBox':
    case 'editorsNote':
    case 'table':
    case 'tableRow':
    case 'tableCell':
    case 'tableHeader':
      return node.content;
    default:
      return [];
  }
}

/** Nodes of one family can be compared inside: a numbered list is a list. */
export function familyOf(node: BodyNode): string {
  switch (node.type) {
    case 'bulletList':
    case 'orderedList':
      return 'list';
    case 'quotation':
    case 'pullQuote':
      return 'quotation';
    case 'tableCell':
    case 'tableHeader':
      return 'cell';
    default:
      return node.type;
  }
}

/** A node without its contents: what is left to say of it once those are told apart. */
export function emptied<N extends BodyNode>(node: N): N {
  return 'content' in node ? { ...node, content: [] } : node;
}

/** A node with other contents; one that had no place for any stays without. */
export function refilled<N extends BodyNode>(shell: N, content: unknown[]): N {
  return 'content' in shell ? ({ ...shell, content } as N) : shell;
}

/** Equal for tables whose rows can be set among each other: of one width, or cell for cell the same. */
export function tableShape(table: Table): string {
  const spans = table.content.map((row) => row.content.map((cell) => [width(cell), cell.attrs?.rowspan ?? 1]));
  if (spans.flat().some(([, rows]) => rows !== 1)) return JSON.stringify(spans);
  return String(Math.max(0, ...spans.map((row) => row.reduce((sum, [columns]) => sum + columns!, 0))));
}

function width(cell: Table['content'][number]['content'][number]): number {
  return cell.attrs?.colspan ?? 1;
}

/** All words of a node in one line. */
export function plainOfNode(node: BodyNode): string {
  const card = wordsOfCard(node);
  if (card !== null) return card;
  const inline = inlineOf(node);
  return inline ? plainOf(inline) : childNodes(node).map(plainOfNode).join(' ');
}
