'use client';

import { MessageSquarePlus, PencilLine, X } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { useTalk } from '@/components/desk/editor/talk/use-talk';
import { Button, IconButton } from '@/components/desk/ui/button';

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

/** In a corner: why nothing happened just now, and the way out of *Suggesting*. */
export function Refusal() {
  const [talk, { refusal }] = useTalk();
  return (
    <div role="alert" className="paste-notice suggesting-refusal" hidden={refusal === null}>
      <p>{refusal}</p>
      <IconButton label="Close notice" onClick={() => talk.set({ refusal: null })}>
        <X aria-hidden size={16} />
      </IconButton>
      <div>
        <Button onClick={talk.toggleSuggesting}>Stop suggesting</Button>
      </div>
    </div>
  );
}
