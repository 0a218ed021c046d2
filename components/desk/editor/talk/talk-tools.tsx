'use client';

import { MessageSquarePlus, PencilLine } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { useTalk } from '@/components/desk/editor/talk/use-talk';

/** In the text's toolbar: talking about what is selected, and suggesting instead of changing. */
export function TalkTools() {
  const [talk, { suggesting, isOpen }] = useTalk();
  if (!isOpen) return null;
  const tools = [
    { name: 'Comment', keys: ' (Ctrl+Alt+M)', icon: MessageSquarePlus, run: talk.begin },
    { name: 'Suggesting', keys: '', icon: PencilLine, run: talk.toggleSuggesting, pressed: suggesting },
  ];
  return (
    <div className="tool-group">
      {tools.map(({ name, keys, icon: Icon, run, pressed }) => (
        <Toolbar.Button
          key={name}
          aria-label={name}
          title={`${name}${keys}`}
          aria-pressed={pressed}
          onMouseDown={(event) => event.preventDefault()}
          onClick={run}
          className="tool"
        >
          <Icon aria-hidden size={17} />
        </Toolbar.Button>
      ))}
      {suggesting && <span className="suggesting-now">Suggesting</span>}
    </div>
  );
}
