import { z } from 'zod';
import { blockAttrs, identified, nested, textAttrs } from '@/lib/body/normalise-attrs';
import { embed, picture, relatedArticle } from '@/lib/body/normalise-cards';
import { inline, plainLine, withContent } from '@/lib/body/normalise-inline';
import { type Block, type Body, emptyBody } from '@/lib/body/schema';

/**
 * The one gate for bodies: what comes from outside is read against the document schema and written anew, known nodes
 * and attributes only, so that equal texts are equal JSON and nothing unknown reaches a page.
 */

const paragraph = z
  .looseObject({ type: z.literal('paragraph'), attrs: textAttrs, content: inline })
  .transform(({ attrs, content }) => withContent({ type: 'paragraph' as const, ...identified(attrs) }, content));
const plainParagraph = paragraph.transform(nested);

const heading = z
  .looseObject({
    type: z.literal('heading'),
    attrs: z.looseObject({ level: z.unknown().optional() }),
    content: inline,
  })
  .transform(({ attrs, content }) =>
    withContent(
      {
        type: 'heading' as const,
        attrs: { ...textAttrs.parse(attrs), level: attrs.level === 3 ? (3 as const) : (2 as const) },
      },
      content,
    ),
  );

type Item = { type: 'listItem'; content: unknown[] };
const listItem: z.ZodType<Item> = z.lazy(() =>
  z
    .looseObject({
      type: z.literal('listItem'),
      content: z.array(z.union([paragraph, bulletList, orderedList])).min(1),
    })
    .transform(({ content }) => ({ type: 'listItem' as const, content: content.map(nested) })),
);
const bulletList = z
  .looseObject({ type: z.literal('bulletList'), attrs: textAttrs, content: z.array(listItem).min(1) })
  .transform(({ attrs, content }) => ({ type: 'bulletList' as const, ...identified(attrs), content }));
const orderedList = z
  .looseObject({
    type: z.literal('orderedList'),
    attrs: z.looseObject({ start: z.unknown().optional() }).nullish(),
    content: z.array(listItem).min(1),
  })
  .transform(({ attrs, content }) => {
    const start = attrs?.start;
    const from = typeof start === 'number' && Number.isSafeInteger(start) && start > 1 ? { start } : {};
    return { type: 'orderedList' as const, ...identified({ ...textAttrs.parse(attrs), ...from }), content };
  });

const quoted = <T extends 'quotation' | 'pullQuote'>(type: T) =>
  z
    .looseObject({
      type: z.literal(type),
      attrs: textAttrs,
      content: z.array(z.union([plainParagraph, plainLine('attribution')])).min(1),
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
  .looseObject({ type: z.literal('table'), attrs: textAttrs, content: z.array(row).min(1) })
  .transform(({ attrs, content }) => ({ type: 'table' as const, ...identified(attrs), content }));

const divider = z
  .looseObject({ type: z.literal('horizontalRule'), attrs: blockAttrs })
  .transform(({ attrs }) => ({ type: 'horizontalRule' as const, ...identified(attrs) }));

const boxed = z.array(z.union([paragraph, bulletList, orderedList, table]).transform(nested));
const factBox = z
  .looseObject({
    type: z.literal('factBox'),
    attrs: textAttrs,
    content: z.tuple([plainLine('boxTitle')], z.unknown()),
  })
  .transform(({ attrs, content: [title, ...rest] }, context) => {
    const read = boxed.min(1).safeParse(rest);
    if (!read.success) {
      context.addIssue({ code: 'custom', message: 'A fact box holds something that cannot stand in one.' });
      return z.NEVER;
    }
    return { type: 'factBox' as const, ...identified(attrs), content: [title, ...read.data] };
  });
const editorsNote = z
  .looseObject({ type: z.literal('editorsNote'), attrs: textAttrs, content: boxed.min(1) })
  .transform(({ attrs, content }) => ({ type: 'editorsNote' as const, ...identified(attrs), content }));

const blocks: Record<Block['type'], z.ZodType<unknown>> = {
  paragraph,
  heading,
  bulletList,
  orderedList,
  quotation: quoted('quotation'),
  pullQuote: quoted('pullQuote'),
  table,
  horizontalRule: divider,
  picture,
  factBox,
  editorsNote,
  relatedArticle,
  embed,
};

/** Chooses the schema by the node's own name: a union would try them all, and explain nothing. */
const block = z.looseObject({ type: z.string() }).transform((node, context) => {
  const schema = Object.hasOwn(blocks, node.type) ? blocks[node.type as Block['type']] : null;
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
