import type { ArticleDocument } from '@/lib/articles/document';

/** A text that never reached the server, kept by this browser for the person who wrote it. */
export type LocalDraft = { document: ArticleDocument; version: number | null; at: string };

const key = (userId: string, articleId: string | null) => `stet ${userId} ${articleId ?? 'new'}`;

/** Keeps the text on screen in the browser, in case the page dies. Where there is no room, the server alone has it. */
export function keepLocally(userId: string, articleId: string | null, draft: LocalDraft): void {
  try {
    localStorage.setItem(key(userId, articleId), JSON.stringify(draft));
  } catch {}
}

export function forgetLocally(userId: string, articleId: string | null): void {
  try {
    localStorage.removeItem(key(userId, articleId));
  } catch {}
}

/** What this browser kept of the article, or null. */
export function getLocally(userId: string, articleId: string | null): LocalDraft | null {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(key(userId, articleId)) ?? 'null');
    return isDraft(draft) ? draft : null;
  } catch {
    return null;
  }
}

const isDraft = (draft: unknown): draft is LocalDraft =>
  typeof draft === 'object' && draft !== null && 'document' in draft && 'at' in draft && !!draft.document;
