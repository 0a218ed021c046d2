import { type Notes, notesOf } from '@/lib/body/note-numbers';
import type {
  BulletList,
  Embed,
  Inline,
  OrderedList,
  Paragraph,
  PublishedBlock,
  Redacted,
  RelatedArticle,
  TableRow,
} from '@/lib/body/schema';
import { escapeHtml } from '@/lib/feeds/escape-html';
import { inlineHtml } from '@/lib/feeds/feed-inline';
import { pictureHtml } from '@/lib/feeds/feed-picture';
import { siteAddress } from '@/lib/newsroom/site-address';
import { tombstoneLine } from '@/lib/record/tombstone-line';
import type { Words } from '@/lib/words/table';

/** What every block is set with: the page's words, and the text's notes. */
type Setting = { words: Words; notes: Notes };

/** Blocks as plain HTML for feed readers, their notes at the end: no classes, whole addresses. */
export function feedHtml(blocks: readonly PublishedBlock[], words: Words): string {
  const notes = notesOf(blocks);
  const set = { words, notes };
  const ended = notes.all.map((note) => `<li>${inlineHtml(note)}</li>`).join('');
  const list = ended && `<p>${escapeHtml(words.blocks.notes)}</p>\n<ol>${ended}</ol>`;
  return [...blocks.map((node) => blockHtml(node, set)), list].filter(Boolean).join('\n');
}

/** Where a redaction took something out: when, and why. */
export function tombstoneHtml(redacted: Redacted, words: Words): string {
  return `<p><em>${escapeHtml(tombstoneLine(redacted, words))}</em></p>`;
}

function blockHtml(node: PublishedBlock, set: Setting): string {
  switch (node.type) {
    case 'paragraph':
      return `<p${dir(node)}>${inlineHtml(node.content, set.notes)}</p>`;
    case 'heading':
      return `<h${node.attrs.level}${dir(node)}>${inlineHtml(node.content, set.notes)}</h${node.attrs.level}>`;
    case 'bulletList':
    case 'orderedList':
      return list(node, set);
    case 'quotation':
    case 'pullQuote':
      return `<blockquote${dir(node)}>${node.content.map((one) => quoted(one, set)).join('')}</blockquote>`;
    case 'table':
      return `<table${dir(node)}>${node.content.map((one) => row(one, set)).join('')}</table>`;
    case 'horizontalRule':
      return '<hr>';
    case 'picture':
      return pictureHtml(node.attrs);
    case 'factBox':
    case 'editorsNote':
      return box(node, set);
    case 'relatedArticle':
      return related(node, set);
    case 'embed':
      return embed(node, set);
    case 'redacted':
      return tombstoneHtml(node.attrs, set.words);
    default:
      return node satisfies never;
  }
}

const dir = ({ attrs }: { attrs?: { dir?: string } }): string => (attrs?.dir ? ` dir="${attrs.dir}"` : '');

function quoted(node: Paragraph | { type: 'attribution'; content?: Inline[] }, { notes }: Setting): string {
  const words = inlineHtml(node.content, notes);
  if (node.type === 'paragraph') return `<p>${words}</p>`;
  return words && `<footer>— ${words}</footer>`;
}

function list(node: BulletList | OrderedList, set: Setting): string {
  const items = node.content.map(({ content }) => {
    const inner = content.map((one) =>
      one.type === 'paragraph' ? `<p>${inlineHtml(one.content, set.notes)}</p>` : list(one, set),
    );
    return `<li>${inner.join('')}</li>`;
  });
  const start = node.type === 'orderedList' && node.attrs?.start ? ` start="${Number(node.attrs.start)}"` : '';
  return node.type === 'bulletList'
    ? `<ul${dir(node)}>${items.join('')}</ul>`
    : `<ol${start}${dir(node)}>${items.join('')}</ol>`;
}

function row(node: TableRow, { notes }: Setting): string {
  const cells = node.content.map((cell) => {
    const name = cell.type === 'tableHeader' ? 'th' : 'td';
    const { colspan = 1, rowspan = 1 } = cell.attrs ?? {};
    const spans = `${colspan > 1 ? ` colspan="${Number(colspan)}"` : ''}${rowspan > 1 ? ` rowspan="${Number(rowspan)}"` : ''}`;
    return `<${name}${spans}>${cell.content.map((one) => inlineHtml(one.content, notes)).join('<br>')}</${name}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function box(node: Extract<PublishedBlock, { type: 'factBox' | 'editorsNote' }>, set: Setting): string {
  const kind =
    node.type === 'editorsNote' ? `<p><strong>${escapeHtml(set.words.notice["editor's note"])}</strong></p>` : '';
  const inside = node.content.map((one) => {
    if (one.type !== 'boxTitle') return blockHtml(one, set);
    return one.content ? `<h3>${inlineHtml(one.content)}</h3>` : '';
  });
  return `<aside${dir(node)}>${kind}${inside.join('')}</aside>`;
}

function related({ attrs: { path, headline } }: RelatedArticle, { words }: Setting): string {
  const told = escapeHtml(headline);
  const link = path ? `<a href="${escapeHtml(siteAddress(path))}">${told}</a>` : told;
  return `<p>${escapeHtml(words.blocks.readAlso)}: ${link}</p>`;
}

function embed({ attrs: { href, title, author, provider } }: Embed, { words }: Setting): string {
  const told = [title, author].filter(Boolean).join(', ');
  const on = `<a href="${escapeHtml(href)}">${escapeHtml(words.blocks.seeOn(provider))}</a>`;
  return `<p>${told ? `${escapeHtml(told)}: ` : ''}${on}</p>`;
}
