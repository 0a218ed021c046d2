import type { CommandAnswer } from '@/components/desk/editor/saving/open-article';
import { isSameDocument } from '@/components/desk/editor/saving/same-document';
import { sendToDesk } from '@/components/desk/editor/saving/send';
import type { ArticleDocument } from '@/lib/articles/document';
import { newId } from '@/lib/body/ids';

/**
 * How a text whose article is gone becomes one of its own, in the name of `writer`: asked for again after an answer that
 * was lost, it makes no second one. What is typed meanwhile goes after it, so that an article that is answered holds all.
 */
export function newArticleOf(read: () => ArticleDocument, writer: string): () => Promise<CommandAnswer> {
  const [id, client] = [newId(), newId()];
  let sequence = 0;
  const save = async (): Promise<CommandAnswer> => {
    sequence += 1;
    const document = read();
    const sent = { client, sequence, heard: 0, version: 0, base: null, document, reason: 'save' };
    const answer = await sendToDesk(`/${id}/autosave`, sent, { writer }).catch(() => away);
    return 'error' in answer || isSameDocument(document, read()) ? answer : save();
  };
  return save;
}

const away = {
  error: { code: 'away', message: 'The server cannot be reached. Your text is kept in this browser: try again.' },
};
