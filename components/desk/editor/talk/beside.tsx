'use client';

import { X } from 'lucide-react';
import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';
import { useAfterPaint } from '@/components/desk/editor/body/use-after-paint';
import { ChangesPanel } from '@/components/desk/editor/talk/changes-panel';
import { CommentsPanel } from '@/components/desk/editor/talk/comments-panel';
import { HistoryPanel } from '@/components/desk/editor/talk/history-panel';
import type { TalkState, View } from '@/components/desk/editor/talk/talk';
import { useTalk, useTalkInPage } from '@/components/desk/editor/talk/use-talk';
import { IconButton } from '@/components/desk/ui/button';
import { listSuggestions } from '@/lib/body/suggesting/list';

/**
 * What stands beside the text: what it is filed under, what is said of it, what is suggested, how it came to be. On a
 * phone the last three slide over it.
 */
export function Beside({ children }: { children: ReactNode }) {
  const [talk, state] = useTalk();
  useTalkInPage();
  const counts = useCounts(state);
  if (!state.isOpen) return <div className="beside">{children}</div>;
  const close = () => talk.set({ view: 'article', begun: null });
  return (
    <Tabs.Root
      value={state.view}
      onValueChange={(view) => talk.set({ view: view as View })}
      className="beside"
      data-view={state.view}
    >
      <Tabs.List aria-label="Beside the text" className="beside-tabs">
        {views.map(({ view, name }) => (
          <Tabs.Trigger key={view} value={view} className="beside-tab">
            {name}
            {!!counts[view] && <span className="beside-count">{counts[view]}</span>}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value="article" forceMount hidden={state.view !== 'article'} tabIndex={-1}>
        {children}
      </Tabs.Content>
      {views.slice(1).map(({ view, name, Panel }) => (
        <Tabs.Content key={view} value={view} className="beside-panel" tabIndex={-1}>
          <div className="beside-head">
            <h2 className="font-semibold text-base">{name}</h2>
            <IconButton label={`Close ${name.toLowerCase()}`} onClick={close}>
              <X aria-hidden size={18} />
            </IconButton>
          </div>
          {Panel && <Panel />}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}

const views: { view: View; name: string; Panel?: () => ReactNode }[] = [
  { view: 'article', name: 'Article' },
  { view: 'comments', name: 'Comments', Panel: CommentsPanel },
  { view: 'changes', name: 'Changes', Panel: ChangesPanel },
  { view: 'history', name: 'History', Panel: HistoryPanel },
];

function useCounts({ threads, editor }: TalkState): Partial<Record<View, number>> {
  const changes = useAfterPaint(editor, (at) => (at ? listSuggestions(at.state.doc).length : 0));
  return { comments: (threads ?? []).filter(({ resolved }) => !resolved).length, changes };
}
