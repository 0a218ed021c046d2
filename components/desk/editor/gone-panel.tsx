'use client';

import { DeletedDraft } from '@/components/desk/editor/deleted-draft';
import { useEditing, useSaveState } from '@/components/desk/editor/editor-context';
import { GoneText } from '@/components/desk/editor/gone-text';
import { forgetText } from '@/components/desk/editor/saving/browser-store';

/** What an editor offers whose article somebody deleted under it. */
export function GonePanel({ owner, userId }: { owner: string; userId: string }) {
  const { saver, draft, choices } = useEditing();
  const { trouble, article } = useSaveState();
  if (trouble?.kind !== 'gone') return null;
  const forget = () => {
    const { id: articleId, position } = saver;
    // Nothing more is to be kept of it when this page goes.
    if (article) saver.replaced(article);
    return forgetText({ owner, articleId, position });
  };
  return (
    <>
      <DeletedDraft articleId={saver.id} zone={choices.zone} onBack={saver.retry} />
      <GoneText title="This article is gone." read={draft.read} userId={userId} forget={forget} />
    </>
  );
}
