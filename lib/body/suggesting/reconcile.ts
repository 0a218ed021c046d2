import { Fragment, type Mark, type Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import {
  markDeleted,
  markedInserted,
  notSuggestable,
  type Signature,
  withWordsInserted,
} from '@/lib/body/suggesting/marking';

/**
 * Writes into `tr`, which still holds the text as it was, the difference to another text as suggestions. It works from
 * the end to the beginning, so that positions before the one in hand stay true.
 */
export type Reconciling = {
  tr: Transaction;
  sign: Signature;
  /** Where the cursor stands in the other text, and where that place turned out to be here. */
  head: number;
  caret: { at: number; steps: number } | null;
};

/** Suggests that `was` becomes `now`; the first stands at `at` here, the second at `there` in the other text. */
export function reconcile(work: Reconciling, was: Node, now: Node, at: number, there: number): void {
  if (was.eq(now)) keepCaret(work, at, there, was.nodeSize);
  else if (!was.sameMarkup(now) || was.isLeaf) throw notSuggestable(was);
  else if (was.isTextblock) reconcileWords(work, was, now, at + 1, there + 1);
  else reconcileChildren(work, was, now, at + 1, there + 1);
}

/** The same of what stands inside two nodes; positions are those of their contents. */
export function reconcileChildren(work: Reconciling, was: Node, now: Node, at: number, there: number): void {
  const pairs = pairsOf(was, now);
  let [end, thereEnd] = [at + was.content.size, there + now.content.size];
  for (const { old, fresh } of pairs.reverse()) {
    end -= old?.nodeSize ?? 0;
    thereEnd -= fresh?.nodeSize ?? 0;
    if (old && fresh) reconcile(work, old, fresh, end, thereEnd);
    else if (old) markDeleted(work.tr, old, end, work.sign);
    else if (fresh) insertNode(work, fresh, end, thereEnd);
  }
}

type Pair = { old?: Node; fresh?: Node };

const isSameNode = (a: Node, b: Node): boolean => (a.attrs.id ? a.attrs.id === b.attrs.id : a.eq(b));

/** Children that are the same one before and after, those that went and those that came, in their order. */
function pairsOf(was: Node, now: Node): Pair[] {
  const [olds, news] = [was.children, now.children];
  let start = 0;
  while (start < olds.length && start < news.length && isSameNode(olds[start]!, news[start]!)) start++;
  let end = 0;
  const most = Math.min(olds.length, news.length) - start;
  while (end < most && isSameNode(olds.at(-1 - end)!, news.at(-1 - end)!)) end++;
  return [
    ...olds.slice(0, start).map((old, place) => ({ old, fresh: news[place]! })),
    ...between(olds.slice(start, olds.length - end), news.slice(start, news.length - end)),
    ...olds.slice(olds.length - end).map((old, place) => ({ old, fresh: news[news.length - end + place]! })),
  ];
}

function between(olds: readonly Node[], news: readonly Node[]): Pair[] {
  if (!olds[0]?.attrs.id && !news[0]?.attrs.id) {
    return Array.from({ length: Math.max(olds.length, news.length) }, (_, place) => pair(olds[place], news[place]));
  }
  const pairs: Pair[] = [];
  let rest = olds;
  for (const fresh of news) {
    const place = rest.findIndex((old) => isSameNode(old, fresh));
    if (place < 0) pairs.push({ fresh });
    else {
      pairs.push(...rest.slice(0, place).map((old) => ({ old })), { old: rest[place]!, fresh });
      rest = rest.slice(place + 1);
    }
  }
  return [...pairs, ...rest.map((old) => ({ old }))];
}

const pair = (old: Node | undefined, fresh: Node | undefined): Pair => ({
  ...(old && { old }),
  ...(fresh && { fresh }),
});

function insertNode(work: Reconciling, node: Node, at: number, there: number): void {
  work.tr.insert(at, markedInserted(node, work.sign(at)));
  keepCaret(work, at, there, node.nodeSize);
}

/** One stretch that differs, as words that go followed by words that come. */
function reconcileWords(work: Reconciling, was: Node, now: Node, at: number, there: number): void {
  const differing = atCursor(work, at, was, now, stretch(was.content, now.content));
  const { start, wasEnd, nowEnd } = asSelected(work, at, was.content.size, differing);
  const mark = work.sign(at + wasEnd, at + start);
  const fresh = now.content.cut(start, nowEnd);
  keepCaretInWords(work, { at, there, start, wasEnd, nowEnd, size: now.content.size });
  if (fresh.size > 0) requireNoBreak(was, start, wasEnd);
  if (fresh.size > 0) work.tr.insert(at + wasEnd, insertedWords(was, fresh, mark('insertion')));
  markDeleted(work.tr, was, at - 1, () => mark, { from: start, to: wasEnd });
}

/** Where words come in the place of others, a break between those would stay. */
function requireNoBreak(line: Node, from: number, to: number): void {
  line.nodesBetween(from, to, (child) => {
    if (!child.isText) throw notSuggestable(child);
  });
}

function insertedWords(parent: Node, fresh: Fragment, insertion: Mark): Fragment {
  if (!parent.type.allowsMarkType(insertion.type)) throw notSuggestable(parent);
  return Fragment.from(fresh.content.map((node) => withWordsInserted(node, insertion)));
}

type Stretch = { start: number; wasEnd: number; nowEnd: number };

function stretch(was: Fragment, now: Fragment): Stretch {
  const start = was.findDiffStart(now) ?? was.size;
  const end = was.findDiffEnd(now) ?? { a: was.size, b: now.size };
  // The same letter twice over: what counts from both ends must not be counted twice.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  return { start, wasEnd: end.a + overlap, nowEnd: end.b + overlap };
}

/** What was typed came where the cursor stood, also where the same letters stand beside it. */
function atCursor({ tr }: Reconciling, at: number, was: Node, now: Node, found: Stretch): Stretch {
  const cursor = tr.selection.head - at;
  const isTyped = tr.selection.empty && found.start === found.wasEnd && cursor >= 0 && cursor <= was.content.size;
  if (!isTyped) return found;
  const nowEnd = cursor + now.content.size - was.content.size;
  const isSame =
    now.content.cut(0, cursor).eq(was.content.cut(0, cursor)) && now.content.cut(nowEnd).eq(was.content.cut(cursor));
  return isSame ? { start: cursor, wasEnd: cursor, nowEnd } : found;
}

/** What was selected goes whole, also where what is written over it begins or ends with the same letters. */
function asSelected({ tr }: Reconciling, at: number, size: number, found: Stretch): Stretch {
  // A selection that goes on into other blocks takes the rest of this one.
  const [from, to] = [tr.selection.from - at, Math.min(tr.selection.to - at, size)];
  const isThis = from >= 0 && from <= found.start && to > found.start && to >= found.wasEnd;
  return isThis ? { start: from, wasEnd: to, nowEnd: found.nowEnd + to - found.wasEnd } : found;
}

type Place = Stretch & { at: number; there: number; size: number };

/** Before the words that go where nothing comes in their place and the cursor went back; after them otherwise. */
function keepCaretInWords(work: Reconciling, { at, there, start, wasEnd, nowEnd, size }: Place): void {
  const offset = work.head - there;
  if (offset < 0 || offset > size) return;
  const wentOn = work.tr.selection.empty && work.tr.selection.head <= at + start;
  if (offset < start || (offset === start && nowEnd === start && !wentOn)) rememberCaret(work, at + offset);
  else if (offset > nowEnd) rememberCaret(work, at + offset - nowEnd + wasEnd);
  else rememberCaret(work, at + wasEnd, offset - start);
}

function keepCaret(work: Reconciling, at: number, there: number, size: number): void {
  const offset = work.head - there;
  if (offset >= 0 && offset < size) rememberCaret(work, at + offset);
}

/** `further` counts letters of what is inserted there next. */
function rememberCaret(work: Reconciling, at: number, further = 0): void {
  const steps = work.tr.steps.length + (further > 0 ? 1 : 0);
  work.caret = { at: at + further, steps };
}
