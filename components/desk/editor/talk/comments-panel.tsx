'use client';

import { useOpenArticle } from '@/components/desk/editor/editor-context';
import { Quote } from '@/components/desk/editor/talk/quote';
import { SayForm } from '@/components/desk/editor/talk/say-form';
import type { Thread } from '@/components/desk/editor/talk/talk-api';
import { ThreadCard } from '@/components/desk/editor/talk/thread-card';
import { useTalk } from '@/components/desk/editor/talk/use-talk';
import { Button } from '@/components/desk/ui/button';

/** All that is said of the article: what is open, then what is settled. */
export function CommentsPanel() {
  const [talk, { threads, begun, problem }] = useTalk();
  const article = useOpenArticle();
  if (!threads) return <p className="text-soft">{problem ?? 'Loading…'}</p>;
  const open = threads.filter(({ resolved }) => !resolved);
  const resolved = threads.filter((thread) => thread.resolved);
  return (
    <div className="flex flex-col gap-3">
      {problem && (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      )}
      {begun ? (
        <section aria-label="New comment" className="thread">
          <Quote text={begun.exact} />
          <SayForm
            label="Comment"
            action="Comment"
            autoFocus
            onSay={talk.say}
            onCancel={() => talk.set({ begun: null })}
          />
        </section>
      ) : (
        <Button
          className="self-start"
          title="Ctrl+Alt+M"
          // The text keeps its selection: the comment is about it.
          onMouseDown={(event) => event.preventDefault()}
          onClick={talk.begin}
        >
          Comment on the selection
        </Button>
      )}
      {open.length === 0 && !begun && (
        <p className="text-pretty text-soft">
          {article ? 'Nothing is open.' : 'Nothing is said yet.'} Select words in the text, the headline or the
          standfirst and press Ctrl+Alt+M.
        </p>
      )}
      <Threads threads={open} />
      {resolved.length > 0 && (
        <details>
          <summary className="cursor-pointer py-1 font-semibold text-soft">{resolved.length} resolved</summary>
          <div className="mt-2 flex flex-col gap-3">
            <Threads threads={resolved} />
          </div>
        </details>
      )}
    </div>
  );
}

const Threads = ({ threads }: { threads: Thread[] }) =>
  threads.map((thread) => <ThreadCard key={thread.id} thread={thread} />);
