'use client';

import { useState } from 'react';
import { useEditing } from '@/components/desk/editor/editor-context';
import { SayForm } from '@/components/desk/editor/talk/say-form';
import type { Comment } from '@/components/desk/editor/talk/talk-api';
import { useTalk } from '@/components/desk/editor/talk/use-talk';
import { formatNear } from '@/lib/time/near';

const small = 'py-0.5 text-accent underline underline-offset-2';

/** One thing that somebody said; its writer may change it or take it back. */
export function CommentLine({ comment }: { comment: Comment }) {
  const [talk] = useTalk();
  const [doing, setDoing] = useState<'edit' | 'delete' | null>(null);
  const { id, text, by, deletedAt } = comment;
  const stop = () => setDoing(null);
  if (deletedAt) return <li className="text-soft italic">{by.name} deleted what stood here.</li>;
  if (doing === 'edit') {
    const onSay = (words: string, mentions: string[]) => talk.send('edit', { comment: id, text: words, mentions });
    return (
      <li>
        <SayForm
          label="Comment"
          action="Save comment"
          start={text}
          autoFocus
          {...{ onSay }}
          onCancel={stop}
          onSaid={stop}
        />
      </li>
    );
  }
  return (
    <li className="min-w-0">
      <Said comment={comment} />
      <p dir="auto" className="whitespace-pre-line [overflow-wrap:anywhere]">
        <Words comment={comment} />
      </p>
      {by.id === talk.me.id && doing === null && (
        <p className="flex gap-3 text-xs">
          <button type="button" className={small} onClick={() => setDoing('edit')}>
            Edit
          </button>
          <button type="button" className={small} onClick={() => setDoing('delete')}>
            Delete
          </button>
        </p>
      )}
      {doing === 'delete' && (
        <p className="flex flex-wrap gap-3 text-xs">
          Delete what you said?
          <button type="button" className={small} onClick={() => void talk.send('delete', { comment: id })}>
            Delete for good
          </button>
          <button type="button" className={small} onClick={stop}>
            Keep
          </button>
        </p>
      )}
    </li>
  );
}

function Said({ comment: { by, at, editedAt } }: { comment: Comment }) {
  const { choices } = useEditing();
  return (
    <p className="flex flex-wrap gap-x-2 text-xs">
      <span className="font-semibold">{by.name}</span>
      <time dateTime={at} className="text-soft tabular-nums">
        {formatNear(new Date(at), choices.zone, new Date())}
        {editedAt && ', edited'}
      </time>
    </p>
  );
}

/** The text, those mentioned standing out. */
function Words({ comment: { text, mentions } }: { comment: Comment }) {
  const names = mentions.map(({ name }) => `@${name}`);
  const parts = names.length > 0 ? text.split(new RegExp(`(${names.map(escaped).join('|')})`, 'u')) : [text];
  let at = 0;
  return parts.map((part) => {
    at += part.length;
    return names.includes(part) ? (
      <strong key={at} className="font-semibold text-accent">
        {part}
      </strong>
    ) : (
      part
    );
  });
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
