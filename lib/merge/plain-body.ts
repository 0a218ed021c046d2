import type { Block, Body, Inline } from '@/lib/body/schema';
import { cellsOf, nodesOf } from '@/lib/merge/cells';

/** Attributes that mean the same absent as present: the editor writes them down, `lib/body/normalise.ts` does not. */
const defaults: Record<string, unknown> = { start: 1, colspan: 1, rowspan: 1 };

type Loose = { type: string; attrs?: Record<string, unknown>; content?: Loose[]; text?: string };

/** A body as it is stored, whether it comes from there or from an open editor: equal texts are equal JSON. */
export const plainBody = ({ content }: Body): Body => ({
  type: 'doc',
  content: content.map((block) => plainNode(block as Loose, true) as Block),
});

function plainNode(node: Loose, isBlock: boolean): Loose {
  const { attrs, content, ...rest } = node;
  const told = Object.entries(attrs ?? {}).filter(
    ([name, value]) => value != null && value !== defaults[name] && (isBlock || name !== 'id'),
  );
  const inner = content?.length ? plainContent(content) : [];
  return {
    ...rest,
    ...(told.length > 0 && { attrs: Object.fromEntries(told) }),
    ...(inner.length > 0 && { content: inner }),
  };
}

const isInline = ({ type }: Loose): boolean => type === 'text' || type === 'hardBreak';

const plainContent = (content: Loose[]): Loose[] =>
  content.every(isInline)
    ? (nodesOf(cellsOf(content.map(bare) as Inline[])) as Loose[])
    : content.map((child) => plainNode(child, false));

/** A text's empty list of marks says as little as none. */
function bare(node: Loose & { marks?: unknown[] }): Loose {
  const { marks, ...rest } = node;
  return marks?.length ? node : rest;
}
