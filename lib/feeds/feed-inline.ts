import { isAllowedHref } from '@/lib/body/links';
import { isOfNote, type Notes } from '@/lib/body/note-numbers';
import type { Inline, Mark } from '@/lib/body/schema';
import { escapeHtml } from '@/lib/feeds/escape-html';
import { siteAddress } from '@/lib/newsroom/site-address';

/** Running text as HTML, a footnote as its number. */
export function inlineHtml(nodes: readonly Inline[] = [], notes?: Notes): string {
  return nodes.map((node) => (isOfNote(node) && notes ? noteMark(notes.numberOf(node)) : word(node))).join('');
}

/** A note begins with its number; its other words stand in it. */
const noteMark = (number: number | undefined): string => (number ? `<sup>[${number}]</sup>` : '');

const tags = { bold: 'strong', italic: 'em', superscript: 'sup', subscript: 'sub' } as const;

function word(node: Inline): string {
  if (node.type === 'hardBreak') return '<br>';
  return (node.marks ?? []).reduceRight(wrap, escapeHtml(node.text));
}

function wrap(inner: string, mark: Mark): string {
  if (mark.type === 'footnote') return inner;
  // No published text holds a suggestion; should one ever, nobody has decided for it.
  if (mark.type === 'insertion') return '';
  if (mark.type === 'deletion') return inner;
  if (mark.type !== 'link') return `<${tags[mark.type]}>${inner}</${tags[mark.type]}>`;
  const { href } = mark.attrs;
  return isAllowedHref(href)
    ? `<a href="${escapeHtml(href.startsWith('/') ? siteAddress(href) : href)}">${inner}</a>`
    : inner;
}
