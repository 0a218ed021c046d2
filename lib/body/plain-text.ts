import { isOfNote } from '@/lib/body/note-numbers';
import type { Body, Embed, Inline, PictureBlock, PublishedBlock, RelatedArticle } from '@/lib/body/schema';

type Node = { type: string; content?: Node[] };
/** Blocks whose words stand in their attributes. */
type Card = PictureBlock | RelatedArticle | Embed;

const lines = new Set(['paragraph', 'heading', 'attribution', 'boxTitle', 'listItem', 'tableRow']);

/** What a card says, a line each: a picture its caption, a related article its headline, an embed title and author. */
function linesOfCard(card: Card): string[] {
  switch (card.type) {
    case 'picture':
      return [card.attrs.caption];
    case 'relatedArticle':
      return [card.attrs.headline];
    case 'embed':
      return [card.attrs.title, card.attrs.author];
    default:
      return card satisfies never;
  }
}

/** The words of a card in one line; null for a block that holds text of its own. */
export function wordsOfCard(node: { type: string }): string | null {
  const isCard = node.type === 'picture' || node.type === 'relatedArticle' || node.type === 'embed';
  return isCard
    ? linesOfCard(node as Card)
        .filter(Boolean)
        .join('\n')
    : null;
}

function write(node: Node): string {
  const card = wordsOfCard(node);
  if (card !== null) return `${card}\n`;
  const inner = node.content?.some(({ type }) => type === 'text' || type === 'hardBreak')
    ? writeInline(node.content as Inline[])
    : (node.content ?? []).map(write).join(node.type === 'tableRow' ? ' ' : '');
  return lines.has(node.type) ? `${inner}\n` : inner;
}

/** A note stands beside the word that it is about, not in it. */
function writeInline(nodes: readonly Inline[]): string {
  return nodes
    .map((node, place) => {
      if (node.type === 'hardBreak') return '\n';
      const before = nodes[place - 1];
      return isOfNote(node) && before && !isOfNote(before) ? ` ${node.text}` : node.text;
    })
    .join('');
}

/** The words of blocks, a line a paragraph; captions, footnotes and what cards say included. */
export const plainText = (blocks: readonly PublishedBlock[]): string =>
  blocks
    .map((block) => write(block as Node))
    .join('')
    .trim();

/** The same without its footnotes: a page shows them at its end. */
export const runningText = (blocks: readonly PublishedBlock[]): string =>
  plainText(blocks.map((block) => withoutNotes(block as Node) as PublishedBlock));

function withoutNotes(node: Node): Node {
  if (!node.content) return node;
  return { ...node, content: node.content.filter((inner) => !isOfNote(inner as Inline)).map(withoutNotes) };
}

/** Whether a body holds at least one paragraph with words. */
export const hasParagraph = (body: Body): boolean =>
  body.content.some((block) => block.type === 'paragraph' && plainText([block]) !== '');

/** Words as a reader would count them, by the language's own rules. */
export function countWords(text: string, language: string): number {
  let words = 0;
  for (const part of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) if (part.isWordLike) words++;
  return words;
}
