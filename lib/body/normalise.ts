import { z } from 'zod';
import { isAllowedHref } from '@/lib/body/links';
import { type Block, type Body, emptyBody, type Inline, type Mark } from '@/lib/body/schema';
import { readSuggestions } from '@/lib/body/suggestion-marks';

/**
 * The one gate for bodies: what comes from outside is read against the document schema and written anew, known nodes
 * and attributes only, so that equal texts are equal JSON and nothing unknown reaches a page.
 */

/** Text as it can be stored: well-formed Unicode. NUL is refused by `refuseNul`, since Postgres cannot hold it. */
export const wellFormed = (text: string): string => text.toWellFormed();

const text = z.string().transform(wellFormed);
const shortText = z.string().max(20_000).transform(wellFormed);

const markOrder: Mark['type'][] = ['link', 'bold', 'italic'];
const anyMark = z.looseObject({
  type: z.string(),
  attrs: z.looseObject({ href: z.string().max(4000).optional() }).nullish(),
});

function readMarks(marks: z.infer<typeof anyMark>[]): Mark[] {
  const found = new Map<Mark['type'], Mark>();
  for (const mark of marks) {
    if (mark.type === 'bold' || mark.type === 'italic') found.set(mark.type, { type: mark.type });
    const href = mark.attrs?.href?.trim();
    if (mark.type === 'link' && href && isAllowedHref(href)) found.set('link', { type: 'link', attrs: { href } });
  }
  return [...readSuggestions(marks), ...markOrder.flatMap((type) => found.get(type) ?? [])];
}

const textNode = z
  .looseObject({ type: z.literal('text'), text, marks: z.array(anyMark).nullish() })
  .transform(({ text, marks }): Inline => {
    const kept = readMarks(marks ?? []);
    return kept.length ? { type: 'text', text, marks: kept } : { type: 'text', text };
  });
const hardBreak = z.looseObject({ type: z.literal('hardBreak') }).transform((): Inline => ({ type: 'hardBreak' }));

/** Neighbouring text with the same marks is one node, and there is no empty text: one way to write each line. */
export function joinInline(nodes: Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && !node.text) continue;
    if (node.type === 'text' && last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    } else joined.push(node);
  }
  return joined;
}

const inline = z
  .array(z.union([textNode, hardBreak]))
  .nullish()
  .transform((nodes) => joinInline(nodes ?? []));
const withContent = <T extends object>(node: T, content: Inline[]): T => (content.length ? { ...node, content } : node);

const uuid = z.uuid();
/** An unreadable id is dropped rather than refused: the block then counts as new. */
const blockAttrs = z
  .looseObject({ id: z.unknown().optional() })
  .nullish()
  .transform((attrs) => {
    const id = uuid.safeParse(attrs?.id);
    return id.success ? { id: id.data } : {};
  });
const identified = <T extends object>(attrs: T): { attrs?: T } => (Object.keys(attrs).length ? { attrs } : {});

const paragraph = z
  .looseObject({ type: z.literal('paragraph'), attrs: blockAttrs, content: inline })
  .transform(({ attrs, content }) => withContent({ type: 'paragraph' as const, ...identified(attrs) }, content));
/** Inside lists, quotations and cells, paragraphs have no id of their own. */
const plainParagraph = paragraph.transform(({ attrs: _, ...rest }) => rest);

const heading = z
  .looseObject({
    type: z.literal('heading'),
    attrs: z.looseObject({ id: z.unknown().optional(), level: z.unknown().optional() }),
    content: inline,
  })
  .transform(({ attrs, content }) =>
    withContent(
      {
        type: 'heading' as const,
        attrs: { ...blockAttrs.parse(attrs), level: attrs.level === 3 ? (3 as const) : (2 as const) },
      },
      content,
    ),
  );

type Item = { type: 'listItem'; content: unknown[] };
const listItem: z.ZodType<Item> = z.lazy(() =>
  z
    .looseObject({
      type: z.literal('listItem'),
      content: z.array(z.union([plainParagraph, bulletList, orderedList])).min(1),
    })
    .transform(({ content }) => ({ type: 'listItem' as const, content: content.map(dropAttrsId) })),
);
function dropAttrsId(node: object): object {
  if (!('attrs' in node) || !node.attrs) return node;
  const { id: _, ...attrs } = node.attrs as Record<string, unknown>;
  const { attrs: __, ...rest } = node as Record<string, unknown>;
  return Object.keys(attrs).length ? { ...rest, attrs } : rest;
}
const bulletList = z
  .looseObject({ type: z.literal('bulletList'), attrs: blockAttrs, content: z.array(listItem).min(1) })
  .transform(({ attrs, content }) => ({ type: 'bulletList' as const, ...identified(attrs), content }));
const orderedList = z
  .looseObject({
    type: z.literal('orderedList'),
    attrs: z.looseObject({ id: z.unknown().optional(), start: z.unknown().optional() }).nullish(),
    content: z.array(listItem).min(1),
  })
  .transform(({ attrs, content }) => {
    const start = attrs?.start;
    const from = typeof start === 'number' && Number.isSafeInteger(start) && start > 1 ? { start } : {};
    return { type: 'orderedList' as const, ...identified({ ...blockAttrs.parse(attrs), ...from }), content };
  });

const attribution = z.looseObject({ type: z.literal('attribution'), content: inline }).transform(({ content }) => {
  const words = content.map((node) => (node.type === 'text' ? node.text : ' ')).join('');
  return words
    ? { type: 'attribution' as const, content: [{ type: 'text' as const, text: words }] }
    : { type: 'attribution' as const };
});
const quoted = <T extends 'quotation' | 'pullQuote'>(type: T) =>
  z
    .looseObject({
      type: z.literal(type),
      attrs: blockAttrs,
      content: z.array(z.union([plainParagraph, attribution])).min(1),
    })
    .transform(({ attrs, content }) => ({ type, ...identified(attrs), content }));

const span = z.number().int().min(1).max(100).catch(1);
const cell = z
  .looseObject({
    type: z.enum(['tableCell', 'tableHeader']),
    attrs: z.looseObject({ colspan: span.optional(), rowspan: span.optional() }).nullish(),
    content: z.array(plainParagraph).min(1),
  })
  .transform(({ type, attrs, content }) => {
    const spans = {
      ...((attrs?.colspan ?? 1) > 1 && { colspan: attrs?.colspan }),
      ...((attrs?.rowspan ?? 1) > 1 && { rowspan: attrs?.rowspan }),
    };
    return { type, ...identified(spans), content };
  });
const row = z
  .looseObject({ type: z.literal('tableRow'), content: z.array(cell).min(1) })
  .transform(({ content }) => ({ type: 'tableRow' as const, content }));
const table = z
  .looseObject({ type: z.literal('table'), attrs: blockAttrs, content: z.array(row).min(1) })
  .transform(({ attrs, content }) => ({ type: 'table' as const, ...identified(attrs), content }));

const divider = z
  .looseObject({ type: z.literal('horizontalRule'), attrs: blockAttrs })
  .transform(({ attrs }) => ({ type: 'horizontalRule' as const, ...identified(attrs) }));

const thousandth = z.number().int().min(0).max(1000).catch(500);
/** A picture as a document quotes it. */
export const pictureInput = z
  .looseObject({
    media: z.uuid(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    width: z.number().int().positive().max(100_000),
    height: z.number().int().positive().max(100_000),
    focalX: thousandth,
    focalY: thousandth,
    caption: shortText.default(''),
    credit: shortText.default(''),
    alt: shortText.default(''),
  })
  .transform(({ media, sha256, width, height, focalX, focalY, caption, credit, alt }) => ({
    media,
    sha256,
    width,
    height,
    focalX,
    focalY,
    caption,
    credit,
    alt,
  }));
const picture = z
  .looseObject({
    type: z.literal('picture'),
    attrs: z.looseObject({ id: z.unknown().optional(), size: z.unknown().optional() }),
  })
  .transform(({ attrs }, context) => {
    const read = pictureInput.safeParse(attrs);
    if (!read.success) {
      context.addIssue({
        code: 'custom',
        message: 'A picture in the text has lost its file. Remove it and add it again.',
      });
      return z.NEVER;
    }
    const size = attrs.size === 'wide' ? ('wide' as const) : ('inline' as const);
    return { type: 'picture' as const, attrs: { ...blockAttrs.parse(attrs), ...read.data, size } };
  });

const blocks: Record<string, z.ZodType<unknown>> = {
  paragraph,
  heading,
  bulletList,
  orderedList,
  quotation: quoted('quotation'),
  pullQuote: quoted('pullQuote'),
  table,
  horizontalRule: divider,
  picture,
};

/** Chooses the schema by the node's own name: a union would try them all, and explain nothing. */
const block = z.looseObject({ type: z.string() }).transform((node, context) => {
  const schema = Object.hasOwn(blocks, node.type) ? blocks[node.type]! : null;
  const read = schema?.safeParse(node);
  if (read?.success) return read.data as Block;
  const message = schema
    ? read?.error?.issues.find((issue) => issue.code === 'custom')?.message
    : 'The text holds something that cannot be stored here. Remove it, or paste it again as plain text.';
  context.addIssue({
    code: 'custom',
    message: message ?? 'A part of the text is damaged. Remove it and write it again.',
  });
  return z.NEVER;
});

/** Reads a body from outside; the result is canonical: the same text is always the same JSON. */
export const bodyInput: z.ZodType<Body> = z
  .looseObject({ type: z.literal('doc'), content: z.array(block).max(5000).nullish() })
  .transform(({ content }) => (content?.length ? { type: 'doc', content } : emptyBody));
