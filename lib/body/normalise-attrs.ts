import { z } from 'zod';
import type { Direction } from '@/lib/body/schema';

const uuid = z.uuid();
const direction = z.enum(['ltr', 'rtl']);
const anyAttrs = z.looseObject({ id: z.unknown().optional(), dir: z.unknown().optional() }).nullish();

/** An unreadable id is dropped rather than refused: the block then counts as new. */
export const blockAttrs = anyAttrs.transform((attrs): { id?: string } => {
  const id = uuid.safeParse(attrs?.id);
  return id.success ? { id: id.data } : {};
});

/** The same of a block whose text can run the other way. */
export const textAttrs = anyAttrs.transform((attrs): { id?: string; dir?: Direction } => {
  const dir = direction.safeParse(attrs?.dir);
  return { ...blockAttrs.parse(attrs), ...(dir.success && { dir: dir.data }) };
});

/** Attributes are left out where there are none. */
export const identified = <T extends object>(attrs: T): { attrs?: T } => (Object.keys(attrs).length ? { attrs } : {});

/** What stands inside another block has no id and no direction of its own. */
export function nested(node: object): object {
  if (!('attrs' in node) || !node.attrs) return node;
  const { id: _, dir: __, ...attrs } = node.attrs as Record<string, unknown>;
  const { attrs: ___, ...rest } = node as Record<string, unknown>;
  return { ...rest, ...identified(attrs) };
}
