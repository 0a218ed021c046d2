import type { BlockChange, Comparison } from '@/lib/record/compare/comparison';

const above = ['kicker', 'headline', 'standfirst', 'dateline', 'bylines', 'leadImage'] as const;
const below = ['path', 'language', 'section', 'genre', 'topics', 'sponsor', 'description'] as const;

/** A part of a text that stands outside its body. */
export type Field = (typeof above)[number] | (typeof below)[number];

/** The changes of a comparison as somebody goes through them from top to bottom. */
export type Steps = {
  /** Fields that changed, by where they stand around the body. */
  above: Field[];
  below: Field[];
  total: number;
  /** From 1; undefined for what did not change. */
  numberOf: (change: Field | BlockChange) => number | undefined;
};

/** Numbers what changed. A block that moved counts where it went; what a redaction took out, nowhere. */
export function stepsOf(comparison: Comparison): Steps {
  const changed = (field: Field) => hasChanged(comparison, field);
  const fields = { above: above.filter(changed), below: below.filter(changed) };
  const all = [...fields.above, ...comparison.blocks.filter(isStep), ...fields.below];
  const numbers = new Map<Field | BlockChange, number>(all.map((change, place) => [change, place + 1]));
  return { ...fields, total: all.length, numberOf: (change) => numbers.get(change) };
}

/** The same comparison with nothing of its fields but what redactions took out of them. */
export function onlyRedacted(comparison: Comparison): Comparison {
  return { ...comparison, words: {}, values: {}, topics: null, bylines: null, leadImage: null };
}

/** The same comparison as if one field alone had changed. */
export function onlyField(comparison: Comparison, field: Field): Comparison {
  const { words, values, topics, bylines, leadImage } = comparison;
  return {
    ...comparison,
    words: only(words, field),
    values: only(values, field),
    topics: field === 'topics' ? topics : null,
    bylines: field === 'bylines' ? bylines : null,
    leadImage: field === 'leadImage' ? leadImage : null,
    redacted: { from: {}, to: {} },
  };
}

function hasChanged({ words, values, topics, bylines, leadImage, redacted }: Comparison, field: Field): boolean {
  const isGone = field in redacted.from || field in redacted.to;
  return !isGone && Boolean({ ...words, ...values, topics, bylines, leadImage }[field]);
}

function isStep(change: BlockChange): boolean {
  if (change.kind === 'moved away' || ('node' in change && change.node.type === 'redacted')) return false;
  return change.kind !== 'same' || change.moved !== undefined;
}

function only<T extends object>(fields: T, wanted: string): T {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field === wanted)) as T;
}
