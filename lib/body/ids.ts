import { v7, validate } from 'uuid';
import type { Block, Body } from '@/lib/body/schema';

/** A new id: uuid v7, so that newer sorts after older. */
export const newId = (): string => v7();

/** Whether a part of an address can be an id at all; Postgres would throw on anything else. */
export const isId = (text: string): boolean => validate(text);

/** Gives an id to each block that has none, and a new one to each whose id stood before (a pasted copy). */
export function withBlockIds(body: Body): Body {
  const seen = new Set<string>();
  return {
    type: 'doc',
    content: body.content.map((block) => {
      const id = block.attrs?.id;
      if (id && !seen.has(id)) {
        seen.add(id);
        return block;
      }
      return { ...block, attrs: { ...block.attrs, id: newId() } } as Block;
    }),
  };
}

/** A block without its id: what is printed, compared and hashed. */
export function withoutId(block: Block): Block {
  if (!block.attrs) return block;
  const { id: _, ...attrs } = block.attrs;
  const { attrs: __, ...rest } = block;
  return (Object.keys(attrs).length ? { ...rest, attrs } : rest) as Block;
}
