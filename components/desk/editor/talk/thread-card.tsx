'use client';

import { clsx } from 'clsx';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useEditing } from '@/components/desk/editor/editor-context';
import { CommentLine } from '@/components/desk/editor/talk/comment-line';
import { Quote } from '@/components/desk/editor/talk/quote';
import { SayForm } from '@/components/desk/editor/talk/say-form';
import type { Thread } from '@/components/desk/editor/talk/talk-api';
import { useTalk } from '@/components/desk/editor/talk/use-talk';
import { Button } from '@/components/desk/ui/button';
import { formatNear } from '@/lib/time/near';

const fields = { headline: 'On the headline', standfirst: 'On the standfirst', body: null };

/** One thread. With the keyboard on it, R answers and E resolves. */
export function ThreadCard({ thread }: { thread: Thread }) {
  const [talk, { active, takesFocus, lost }] = useTalk();
  const [answering, setAnswering] = useState(false);
  const isActive = active === thread.id;
  const card = useShownWhen(isActive, takesFocus);
  const settle = () => void talk.send(thread.resolved ? 'reopen' : 'resolve', { thread: thread.id });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'r') setAnswering(true);
    else if (event.key === 'e') settle();
    else return;
    event.preventDefault();
  };
  return (
    <article
      ref={card}
      tabIndex={-1}
      aria-label={`Comment by ${thread.comments[0]?.by.name}`}
      onKeyDown={onKeyDown}
      className={clsx('thread', isActive && 'thread-active')}
    >
      <Where thread={thread} isLost={lost.has(thread.id)} onShow={() => talk.open(thread.id)} />
      <ol className="flex flex-col gap-2.5">
        {thread.comments.map((comment) => (
          <CommentLine key={comment.id} comment={comment} />
        ))}
      </ol>
      <Resolved thread={thread} />
      {answering ? (
        <SayForm
          label="Answer"
          action="Answer"
          autoFocus
          onSay={(text, mentions) => talk.send('reply', { thread: thread.id, text, mentions })}
          onCancel={() => setAnswering(false)}
          onSaid={() => setAnswering(false)}
        />
      ) : (
        <div className="mt-2 flex gap-1.5">
          <Button look="quiet" className="thread-button" onClick={() => setAnswering(true)}>
            Answer
          </Button>
          <Button look="quiet" className="thread-button" onClick={settle}>
            {thread.resolved ? 'Reopen' : 'Resolve'}
          </Button>
        </div>
      )}
    </article>
  );
}

/** Brings the card of the thread that was opened into view, and the keyboard to it. */
function useShownWhen(isActive: boolean, takesFocus: boolean) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isActive) return;
    card.current?.scrollIntoView({ block: 'nearest' });
    if (takesFocus) card.current?.focus({ preventScroll: true });
  }, [isActive, takesFocus]);
  return card;
}

type WhereProps = { thread: Thread; isLost: boolean; onShow: () => void };

function Where({ thread: { anchor }, isLost, onShow }: WhereProps) {
  const place = isLost ? 'On text that is no longer there' : fields[anchor.field];
  return (
    <div className="mb-2">
      {place && <p className="text-soft text-xs">{place}</p>}
      {isLost ? (
        <Quote text={anchor.exact} />
      ) : (
        <button type="button" onClick={onShow} className="block w-full text-start" title="Show in the text">
          <Quote text={anchor.exact} />
        </button>
      )}
    </div>
  );
}

function Resolved({ thread: { resolved } }: { thread: Thread }) {
  const { choices } = useEditing();
  if (!resolved) return null;
  return (
    <p className="mt-2 text-soft text-xs">
      Resolved by {resolved.by}, {formatNear(new Date(resolved.at), choices.zone, new Date())}
    </p>
  );
}
