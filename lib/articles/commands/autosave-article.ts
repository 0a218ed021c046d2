import { and, eq } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { articles, revisions } from '@/db/schema/articles';
import { editorSaves } from '@/db/schema/saves';
import { requireEver, requireNow } from '@/lib/articles/command';
import { insertArticle } from '@/lib/articles/commands/create-article';
import { rememberSection, saveDraft } from '@/lib/articles/commands/save-article';
import { type AtHand, type DeskArticle, getDeskArticle, requireDeskArticle } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';
import { isRedactedSince } from '@/lib/articles/editor-saves';
import { withTrueSuggestions } from '@/lib/articles/known-suggestions';
import { type ArticleRow, lockArticle, type Sighted } from '@/lib/articles/lookup';
import { asStored, keepBeside, requireRevision, sameJson, workingDocument } from '@/lib/articles/revise';
import { mergeDocuments } from '@/lib/merge/merge-documents';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

/** What an open editor sends. */
export type EditorSave = {
  actor: Actor;
  articleId: string;
  /** The open editor: each tab has its own. */
  client: string;
  /** Rises with every request of this editor, however often one is sent again. */
  sequence: number;
  /** The newest sequence whose answer the text on screen rests on; 0 before the first. */
  heard: number;
  /** The article's version when it last answered this editor; 0 before. */
  version: number;
  /** The revision that the text was made from; null for an article that is not made yet. */
  base: string | null;
  document: ArticleDocument;
  reason: 'autosave' | 'save';
};

/** `base` is the text that a conflict was found against. */
export type EditorSaved = { article: DeskArticle } & (
  | { outcome: 'saved' }
  | { outcome: 'conflict'; base: ArticleDocument }
);

type LastSave = typeof editorSaves.$inferSelect;
/** What the sent text was made from: a revision, or what the same editor sent before and heard nothing of. */
type Base = { document: ArticleDocument; revisionId: string; sent: ArticleDocument | null };

/**
 * Saves what is on the screen of an open editor, whatever happened on the way: a request that comes late or again
 * changes nothing; one made from an older revision is merged with the newest; where both changed the same words, the
 * newest stays and the text sent is kept beside it in the history. The first save makes the article.
 * Throws `not found`, `not allowed`, `wrong state`, `conflict` once words were redacted from what the editor shows, or
 * `invalid` for a base that is no revision of the article.
 */
export function autosaveArticle(db: Database, sent: EditorSave): Promise<EditorSaved> {
  return db.transaction(async (tx) => {
    if (sent.base === null && !(await isMade(tx, sent.articleId))) return begin(tx, await signed(tx, null, sent));
    const found = await lockArticle(tx, sent.actor, sent.articleId);
    const { article, standing } = found;
    requireEver('save', standing);
    // A redaction raises the version: where it is what the editor knows, there was none.
    if (article.version !== sent.version && (await isRedactedSince(tx, article.id, sent.version))) {
      // Not even beside the newest: the history must not get back what was taken out of it.
      throw new StetError('conflict', 'Words of this article were redacted while you had it open.');
    }
    const save = await signed(tx, article, sent);
    const before = await readBefore(tx, save);
    const { last } = before;
    const base = await baseOf(tx, save, before);
    if (last && save.sequence <= last.sequence) return answer(tx, save, last.outcome, base);
    requireNow('save', standing, article);
    const { outcome, known } = await carryOut(tx, found, save, { ...base, isFirst: !last });
    return answer(tx, save, outcome, base, known);
  });
}

/** What was sent, each suggestion under the name of whoever made it. */
const signed = async (tx: Transaction, article: ArticleRow | null, { document, ...save }: EditorSave) => ({
  ...save,
  document: await withTrueSuggestions(tx, { article, document, actor: save.actor }),
});

const isMade = async (tx: Transaction, articleId: string) =>
  (await tx.select({ id: articles.id }).from(articles).where(eq(articles.id, articleId))).length > 0;

async function begin(tx: Transaction, save: EditorSave): Promise<EditorSaved> {
  const { actor, articleId, document, reason } = save;
  await insertArticle(tx, { id: articleId, document, reason, createdBy: actor.id });
  await rememberSection(tx, actor, document);
  const article = await requireDeskArticle(tx, { actor, articleId });
  await remember(tx, save, { outcome: 'saved', revisionId: article.revision.id, sent: null });
  return { outcome: 'saved', article };
}

async function carryOut(
  tx: Transaction,
  { article, standing, sight }: Sighted,
  save: EditorSave,
  base: Base & { isFirst: boolean },
): Promise<{ outcome: LastSave['outcome']; known?: AtHand }> {
  const { actor, document, reason } = save;
  const isNewest = base.revisionId === article.latestRevisionId && !base.sent;
  const newest = isNewest ? base.document : await workingDocument(tx, article);
  const merged = isNewest ? { document, conflicts: [] } : mergeDocuments(base.document, document, newest);
  if (merged.conflicts.length > 0) {
    await keepBeside(tx, article, { document, parentId: base.revisionId, actorId: actor.id });
    await remember(tx, save, { outcome: 'conflict', revisionId: base.revisionId, sent: base.sent });
    return { outcome: 'conflict' };
  }
  const change = { document: asStored(merged.document), over: newest, reason, actorId: actor.id };
  const saved = await saveDraft(tx, article, change);
  if (base.isFirst || document.section !== newest.section) await rememberSection(tx, actor, document);
  const rests = { revisionId: saved.latestRevisionId, sent: isNewest ? null : document };
  await remember(tx, save, { outcome: 'saved', ...rests });
  // A reporter's standing may hang on the bylines.
  const isAsBefore = sameJson(change.document.bylines, newest.bylines);
  const found = isAsBefore ? { article: saved, standing, sight } : undefined;
  return { outcome: 'saved', known: { working: change.document, found } };
}

async function answer(
  tx: Transaction,
  { actor, articleId }: EditorSave,
  outcome: LastSave['outcome'],
  base: Base,
  known?: AtHand,
): Promise<EditorSaved> {
  const article = await getDeskArticle(tx, { actor, articleId, ...known });
  if (!article) {
    throw new StetError(
      'not allowed',
      'Without your byline this article would not be yours any more. Put it back, or ask an editor to take it out.',
    );
  }
  return outcome === 'saved' ? { outcome, article } : { outcome, article, base: base.document };
}

/** What this editor saved last, and the revision that its text names, or the article's first where it names none. */
async function readBefore(tx: Transaction, { actor, articleId, client, base }: EditorSave) {
  const ofEditor = [eq(editorSaves.articleId, articleId), eq(editorSaves.userId, actor.id)];
  const [row] = await tx
    .select({ last: editorSaves, named: { id: revisions.id, document: revisions.document } })
    .from(articles)
    .leftJoin(editorSaves, and(...ofEditor, eq(editorSaves.clientId, client)))
    .leftJoin(
      revisions,
      and(eq(revisions.articleId, articles.id), base ? eq(revisions.id, base) : eq(revisions.number, 1)),
    )
    .where(eq(articles.id, articleId));
  return row!;
}

/** An editor that never heard of its last save still rests on what it sent then, and would say that a second time. */
async function baseOf(
  tx: Transaction,
  { heard }: EditorSave,
  { last, named }: Awaited<ReturnType<typeof readBefore>>,
): Promise<Base> {
  if (last && last.sequence > heard) {
    const { revisionId, sent } = last;
    return { revisionId, sent, document: sent ?? (await requireRevision(tx, revisionId)).document };
  }
  if (!named) throw new StetError('invalid', 'This text was made from a revision that this article does not have.');
  return { revisionId: named.id, document: named.document, sent: null };
}

async function remember(
  tx: Transaction,
  { actor, articleId, client, sequence }: EditorSave,
  result: Pick<LastSave, 'outcome' | 'revisionId' | 'sent'>,
): Promise<void> {
  const change = { sequence, at: new Date(), ...result };
  await tx
    .insert(editorSaves)
    .values({ articleId, userId: actor.id, clientId: client, ...change })
    .onConflictDoUpdate({
      target: [editorSaves.articleId, editorSaves.userId, editorSaves.clientId],
      set: change,
    });
}
