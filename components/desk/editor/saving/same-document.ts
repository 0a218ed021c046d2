import type { ArticleDocument } from '@/lib/articles/document';

/** Attributes that mean the same absent as present. */
const defaults: Record<string, unknown> = { start: 1, colspan: 1, rowspan: 1 };

/** A value with what says nothing left out, keys in order: the editor writes defaults that the server drops. */
function plain(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => plain(one));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([name, inner]) => inner !== null && inner !== undefined && inner !== defaults[name])
    // Ids are given by whoever saves first; two texts without a difference but in ids are one text.
    .filter(([name]) => !(key === 'attrs' && name === 'id'))
    .map(([name, inner]) => [name, plain(inner, name)] as const)
    .filter(([name, inner]) => !((name === 'attrs' || name === 'content') && isEmpty(inner)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept);
}

const isEmpty = (value: unknown): boolean => typeof value === 'object' && !Object.keys(value ?? {}).length;

/** Whether two documents say the same, whatever ids their blocks have and whoever wrote down their defaults. */
export const isSameDocument = (a: ArticleDocument, b: ArticleDocument): boolean =>
  JSON.stringify(plain({ ...a, schema: 0 })) === JSON.stringify(plain({ ...b, schema: 0 }));
