import type { Editor } from '@tiptap/core';
import { Fragment, Mark, type Node, Slice } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { toEditor } from '@/components/desk/editor/body/body-json';
import type { Body } from '@/lib/body/schema';
import { align, type Match } from '@/lib/record/compare/align';

/**
 * Makes the editor show a body, by changing no more than differs: the cursor stays where it is, undo goes on to take
 * back what this person wrote, and never what another did.
 */
export function putOnScreen(editor: Editor, body: Body): void {
  const wanted = wantedFor(editor.state.doc, body);
  const change = asOthers(editor.state.tr);
  replaceDifferences(change, wanted);
  // What cuts through lists or tables may fit in another way than it was meant.
  const isExact = change.doc.eq(wanted);
  const whole = () => asOthers(editor.state.tr).replaceWith(0, editor.state.doc.content.size, wanted.content);
  if (change.docChanged || !isExact) editor.view.dispatch(keepSelection(isExact ? change : whole(), editor.state));
}

/** What others wrote right beside the cursor comes after it, so that no word falls apart while it is typed. */
function keepSelection(change: Transaction, { selection, storedMarks }: EditorState): Transaction {
  if (!(selection instanceof TextSelection)) return change;
  const { anchor, head, from, empty } = selection;
  // What was selected stays that, and no more.
  const placeOf = (at: number) => change.doc.resolve(change.mapping.map(at, at === from && !empty ? 1 : -1));
  return change.setSelection(TextSelection.between(placeOf(anchor), placeOf(head))).setStoredMarks(storedMarks);
}

const asOthers = (change: Transaction) => change.setMeta('addToHistory', false).setMeta('preventUpdate', true);

/** The body as a document. Empty paragraphs at the end, which are on screen alone, stay: somebody may be about to write there. */
function wantedFor(shown: Node, body: Body): Node {
  const given = shown.type.schema.nodeFromJSON(toEditor(body));
  const ids = new Set(body.content.map(({ attrs }) => attrs?.id));
  const waiting: Node[] = [];
  for (let place = shown.childCount - 1; place >= 0; place -= 1) {
    const block = shown.child(place);
    if (block.type.name !== 'paragraph' || block.content.size > 0 || ids.has(block.attrs.id)) break;
    waiting.unshift(block);
  }
  if (waiting.length === 0) return given;
  const written = given.children.slice(0, body.content.length);
  return shown.type.create(null, [...written, ...waiting]);
}

type Shown = { id: unknown; start: number; end: number; node: Node };

function blocksOf(doc: Node): Shown[] {
  const blocks: Shown[] = [];
  doc.forEach((node, start) => {
    blocks.push({ id: node.attrs.id, start, end: start + node.nodeSize, node });
  });
  return blocks;
}

/** Block by block, known again by their ids, from the end, so that places before stay true. */
function replaceDifferences(change: Transaction, wanted: Node): void {
  const [shown, next] = [blocksOf(change.doc), blocksOf(wanted)];
  const stays = (among: Shown[]) => {
    const ids = new Set(among.map(({ id }) => id));
    return ({ id }: Shown) => ids.has(id);
  };
  const [before, after] = [shown.filter(stays(next)), next.filter(stays(shown))];
  const isInOrder = before.length === after.length && before.every(({ id }, place) => id === after[place]!.id);
  if (isInOrder && before.length > 0) replaceBlocks(change, shown, next, stays(next));
  else replaceStretch(change, 0, change.doc.content, wanted.content);
}

function replaceBlocks(change: Transaction, shown: Shown[], next: Shown[], isKept: (block: Shown) => boolean): void {
  let at = shown.length - 1;
  const dropGone = () => {
    for (; at >= 0 && !isKept(shown[at]!); at -= 1) change.delete(shown[at]!.start, shown[at]!.end);
  };
  for (const block of next.toReversed()) {
    dropGone();
    const standing = shown[at];
    if (standing && standing.id === block.id) {
      replaceNode(change, standing.start, standing.node, block.node);
      at -= 1;
    } else change.insert(standing?.end ?? 0, block.node);
  }
  dropGone();
}

/** Changes what differs in a node and no more: what is written in a paragraph stays around every word that stays. */
function replaceNode(change: Transaction, at: number, shown: Node, wanted: Node): void {
  if (shown.eq(wanted)) return;
  const isSameKind = shown.type === wanted.type && !shown.isLeaf && Mark.sameSet(shown.marks, wanted.marks);
  if (isSameKind && !shown.sameMarkup(wanted)) change.setNodeMarkup(at, null, wanted.attrs);
  if (!isSameKind) replaceStretch(change, at, Fragment.from(shown), Fragment.from(wanted));
  else if (shown.isTextblock) replaceLetters(change, at + 1, shown.content, wanted.content);
  else if (shown.childCount === wanted.childCount) replaceChildren(change, at + 1, shown, wanted);
  else replaceStretch(change, at + 1, shown.content, wanted.content);
}

function replaceChildren(change: Transaction, start: number, shown: Node, wanted: Node): void {
  let at = start + shown.content.size;
  for (let place = shown.childCount - 1; place >= 0; place -= 1) {
    at -= shown.child(place).nodeSize;
    replaceNode(change, at, shown.child(place), wanted.child(place));
  }
}

function replaceLetters(change: Transaction, at: number, shown: Fragment, wanted: Fragment): void {
  let [till, to] = [shown.size, wanted.size];
  const matches: Match[] = [[-1, -1], ...align(lettersOf(shown), lettersOf(wanted))];
  for (const [place, other] of matches.reverse()) {
    const isSame = place + 1 === till && other + 1 === to;
    if (!isSame) change.replace(at + place + 1, at + till, new Slice(wanted.cut(other + 1, to), 0, 0));
    [till, to] = [place, other];
  }
}

/** One string for each place: a character, or what stands for one, with its marks. */
function lettersOf(content: Fragment): string[] {
  const letters: string[] = [];
  content.forEach((node) => {
    const look = JSON.stringify(node.isText ? node.marks : node);
    for (let place = 0; place < node.nodeSize; place += 1) letters.push(`${node.text?.[place] ?? ''}${look}`);
  });
  return letters;
}

/** Replaces the one stretch between the first difference and the last. */
function replaceStretch(change: Transaction, at: number, shown: Fragment, wanted: Fragment): void {
  const start = shown.findDiffStart(wanted);
  if (start === null) return;
  const end = shown.findDiffEnd(wanted)!;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const [till, to] = [end.a + overlap, end.b + overlap];
  const holder = change.doc.type.create(null, wanted);
  change.replace(at + start, at + till, start === to ? Slice.empty : holder.slice(start, to));
}
