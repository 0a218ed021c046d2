import { z } from 'zod';
import { joinInline, markOrder } from '@/lib/body/inline';
import { isAllowedHref } from '@/lib/body/links';
import type { Inline, Mark } from '@/lib/body/schema';
import { readSuggestions } from '@/lib/body/suggestion-marks';

/** Running text from outside, written anew: known marks in one order, neighbours with the same marks joined. */

/** Text as it can be stored: well-formed Unicode. NUL is refused by `refuseNul`, since Postgres cannot hold it. */
export const wellFormed = (text: string): string => text.toWellFormed();

const text = z.string().transform(wellFormed);

const anyMark = z.looseObject({
  type: z.string(),
  attrs: z.looseObject({ href: z.string().max(4000).optional() }).nullish(),
});

function readMark({ type, attrs }: z.infer<typeof anyMark>): Mark[] {
  switch (type) {
    case 'footnote':
    case 'bold':
    case 'italic':
    case 'superscript':
    case 'subscript':
      return [{ type }];
    case 'link': {
      const href = attrs?.href?.trim();
      return href && isAllowedHref(href) ? [{ type, attrs: { href } }] : [];
    }
    default:
      return [];
  }
}

function readMarks(marks: z.infer<typeof anyMark>[]): Mark[] {
  const found = new Map([...readSuggestions(marks), ...marks.flatMap(readMark)].map((mark) => [mark.type, mark]));
  // Letters cannot stand above and below the line at once.
  if (found.has('superscript')) found.delete('subscript');
  return markOrder.flatMap((type) => found.get(type) ?? []);
}

const textNode = z
  .looseObject({ type: z.literal('text'), text, marks: z.array(anyMark).nullish() })
  .transform(({ text, marks }): Inline => {
    const kept = readMarks(marks ?? []);
    return kept.length ? { type: 'text', text, marks: kept } : { type: 'text', text };
  });
const hardBreak = z.looseObject({ type: z.literal('hardBreak') }).transform((): Inline => ({ type: 'hardBreak' }));

export const inline = z
  .array(z.union([textNode, hardBreak]))
  .nullish()
  .transform((nodes) => joinInline(nodes ?? []));

/** A node with its content, which is left out where it is empty. */
export const withContent = <T extends object>(node: T, content: Inline[]): T =>
  content.length ? { ...node, content } : node;

/** A line of plain text: who said it, what a box is called. */
export const plainLine = <T extends 'attribution' | 'boxTitle'>(type: T) =>
  z.looseObject({ type: z.literal(type), content: inline }).transform(({ content }) => {
    const words = content.map((node) => (node.type === 'text' ? node.text : ' ')).join('');
    return words ? { type, content: [{ type: 'text' as const, text: words }] } : { type };
  });
