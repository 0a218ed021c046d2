'use client';

import { CopyButton } from '@/components/desk/editor/commands/copy-button';
import { useEditing, useSaveState } from '@/components/desk/editor/editor-context';
import { isAway, isDirty } from '@/components/desk/editor/saving/save-state';
import { statusLine } from '@/components/desk/editor/saving/status-line';

/** One word while all is well, a sentence when it is not. */
export function EditorStatus() {
  const { choices } = useEditing();
  const state = useSaveState();
  const { trouble, publishedAt, article, refusal } = state;
  const isBad = trouble !== null || refusal !== null || isAway(state);
  return (
    <>
      {isDirty(state) && !state.sending && !trouble && (
        <span aria-hidden title="Unsaved" className="size-2 shrink-0 rounded-full bg-warn" />
      )}
      <div role="status" data-bad={isBad || undefined} className={isBad ? 'font-semibold text-bad' : 'text-soft'}>
        {statusLine(state, choices.zone)}
        {trouble?.kind === 'conflict' && (
          <>
            {' '}
            <a href="#conflict" className="underline">
              See both texts
            </a>
          </>
        )}
        {publishedAt && article?.path && (
          <span className="ms-2 inline-flex gap-3">
            <a href={article.path} target="_blank" rel="noreferrer" className="text-accent underline">
              View article
            </a>
            <CopyButton text={`${choices.site}${article.path}`} className="text-accent underline">
              Copy link
            </CopyButton>
          </span>
        )}
      </div>
    </>
  );
}
