import type { CommandAnswer } from '@/components/desk/editor/saving/open-article';
import { sendToDesk } from '@/components/desk/editor/saving/send';
import type { ArticleDocument } from '@/lib/articles/document';
import { newId } from '@/lib/body/ids';

/** Makes a new article from a text whose own is gone, in the name of `writer`. */
export function saveAsNew(document: ArticleDocument, writer: string): Promise<CommandAnswer> {
  const first = { client: newId(), sequence: 1, heard: 0, version: 0, base: null, document, reason: 'save' };
  return sendToDesk(`/${newId()}/autosave`, first, { writer }).catch(() => ({
    error: { code: 'away', message: 'The server cannot be reached. Your text is kept in this browser: try again.' },
  }));
}
