import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { newId } from '@/lib/body/ids';
import type { Suggested } from '@/lib/body/schema';
import { NotSuggestable, type Signature, suggestionOf } from '@/lib/body/suggesting/marking';
import { type Reconciling, reconcileChildren } from '@/lib/body/suggesting/reconcile';

export type Suggester = { id: string; name: string };

/** Says of a transaction that it decides suggestions: it is carried out as it is. */
export const decides = 'decidesSuggestions';

/** Whether a transaction is somebody's own change of the text, which in suggesting is suggested instead. */
export const isOwnChange = (tr: Transaction): boolean =>
  tr.docChanged && !tr.getMeta('history$') && tr.getMeta('addToHistory') !== false && !tr.getMeta(decides);

/**
 * What a transaction would change, as suggestions: words that would go are marked, words that come are marked. Whatever
 * made it (a letter, a paste, Enter, a replacement), the text before and after it is compared. Where it changes what
 * marks cannot say (a picture, the shape of a table, what kind of block it is) it is refused whole.
 */
export function suggest(
  state: EditorState,
  change: Transaction,
  by: Suggester,
  now: Date,
): Transaction | NotSuggestable {
  const after = state.applyTransaction(change).state;
  const sign = signer(state, by, now);
  const work: Reconciling = { tr: state.tr, sign, head: after.selection.head, caret: null };
  try {
    reconcileChildren(work, state.doc, after.doc, 0, 0);
  } catch (error) {
    if (error instanceof NotSuggestable) return error;
    throw error;
  }
  return withCaret(work).scrollIntoView();
}

function withCaret({ tr, caret }: Reconciling): Transaction {
  if (!caret) return tr;
  const at = Math.min(tr.mapping.slice(caret.steps).map(caret.at), tr.doc.content.size);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(at)));
}

/** One transaction is one suggestion, and so is what the same person goes on with right beside it. */
function signer({ doc, schema }: EditorState, { id: by, name }: Suggester, now: Date): Signature {
  const fresh: Suggested = { id: newId(), by, name, at: now.toISOString() };
  return (at, from = at) => {
    const beside = [from, at].flatMap((place) => {
      const $place = doc.resolve(Math.min(place, doc.content.size));
      return [$place.nodeBefore, $place.nodeAfter].flatMap((node) => {
        const mark = node && (suggestionOf(node.marks, 'insertion') ?? suggestionOf(node.marks, 'deletion'));
        return mark?.attrs.by === by ? [mark.attrs] : [];
      });
    });
    return (kind) => schema.marks[kind]!.create(beside[0] ?? fresh);
  };
}
