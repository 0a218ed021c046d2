import type { OpenArticle } from '@/components/desk/editor/saving/open-article';
import type { Saver } from '@/components/desk/editor/saving/saver';
import type { ArticleDocument } from '@/lib/articles/document';
import type { Conflict } from '@/lib/merge/conflict';
import { mergeDocuments } from '@/lib/merge/merge-documents';
import { type Choice, resolveConflicts } from '@/lib/merge/resolve-conflicts';

/** The text that was on screen, merged with theirs as far as the two go together. */
export type Merge = { mine: ArticleDocument; document: ArticleDocument; conflicts: Conflict[] };

type Screen = { read: () => ArticleDocument; adopt: (document: ArticleDocument) => void };
type Settling = { saver: Saver; draft: Screen; latest: OpenArticle; merge: Merge };

/**
 * Saves what a person chose where their text and `latest` touched. Null: done, or there is nothing left to choose. A
 * merge: what was typed meanwhile touches what was chosen, and asks anew.
 */
export async function settleConflict(
  { saver, draft, latest, merge }: Settling,
  chosen: readonly Choice[],
): Promise<Merge | null> {
  // What was on screen goes first, beside the newest, so that the history holds both texts and the chosen one.
  await saver.save();
  if (saver.state.trouble?.kind !== 'conflict') return null;
  const resolved = resolveConflicts(merge.document, merge.conflicts, chosen);
  const again = takeUp({ saver, draft, latest, merge: { ...merge, document: resolved } });
  if (!again) await saver.save();
  return again;
}

/**
 * Puts a merge in which nothing is contested on screen, together with what was typed since it was made. Null: it goes to
 * the server. A merge: the two touch, and nothing was put on screen.
 */
export function takeUp({ saver, draft, latest, merge }: Settling): Merge | null {
  const mine = draft.read();
  const again = mergeDocuments(merge.mine, mine, merge.document);
  if (again.conflicts.length > 0) return { mine, ...again };
  draft.adopt(again.document);
  saver.keepMine(latest);
  return null;
}
