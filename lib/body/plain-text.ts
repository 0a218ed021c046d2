import type { Body, PublishedBlock } from '@/lib/body/schema';

type Node = { type: string; text?: string; content?: Node[]; attrs?: { caption?: string } };

const paragraphs = new Set(['paragraph', 'heading', 'attribution', 'listItem', 'tableRow', 'picture']);

function write(node: Node): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  if (node.type === 'picture') return `${node.attrs?.caption ?? ''}\n`;
  const inner = (node.content ?? []).map(write).join(node.type === 'tableRow' ? ' ' : '');
  return paragraphs.has(node.type) ? `${inner}\n` : inner;
}

/** The words of blocks, a line a paragraph, captions included. */
export const plainText = (blocks: readonly PublishedBlock[]): string =>
  blocks
    .map((block) => write(block as Node))
    .join('')
    .trim();

/** Whether a body holds at least one paragraph with words. */
export const hasParagraph = (body: Body): boolean =>
  body.content.some((block) => block.type === 'paragraph' && plainText([block]) !== '');

/** Words as a reader would count them, by the language's own rules. */
export function countWords(text: string, language: string): number {
  let words = 0;
  for (const part of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) if (part.isWordLike) words++;
  return words;
}
