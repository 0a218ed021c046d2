'use client';

import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { Presence, PresenceState } from '@/components/desk/editor/presence/presence';
import type { Reported } from '@/components/desk/editor/reported';
import type { Draft, FieldName } from '@/components/desk/editor/saving/draft';
import type { Keeper } from '@/components/desk/editor/saving/keeper';
import type { OpenArticle } from '@/components/desk/editor/saving/open-article';
import type { SaveState } from '@/components/desk/editor/saving/save-state';
import type { Saver } from '@/components/desk/editor/saving/saver';
import type { Talk } from '@/components/desk/editor/talk/talk';
import type { Option } from '@/components/desk/ui/use-combobox';
import type { ArticleDocument } from '@/lib/articles/document';
import type { Checklist } from '@/lib/checklist/rules';
import { handedTo } from '@/lib/presence/article-presence';

/** What an article's fields are chosen from. */
export type Choices = {
  sections: Option[];
  authors: Option[];
  topics: Option[];
  languages: Option[];
  /** The newsroom's time zone: times are shown and schedules meant in it. */
  zone: string;
  /** When the server drew the page, in ISO 8601; the browser, asked for its own time, would draw another. */
  drawnAt: string;
  /** What this newsroom looks at before an article goes out. */
  checklist: Checklist;
  /** The site's public origin. */
  site: string;
};

type Editing = {
  draft: Draft;
  saver: Saver;
  keeper: Keeper;
  presence: Presence;
  talk: Talk;
  choices: Choices;
  reported: Reported;
};

export const EditorContext = createContext<Editing | null>(null);

/** The open article. Throws outside an editor. */
export function useEditing(): Editing {
  const editing = use(EditorContext);
  if (!editing) throw new Error('This part belongs inside an article editor.');
  return editing;
}

/** One field of the document and how to change it; draws again only when that field changes. */
export function useField<F extends FieldName>(name: F): [ArticleDocument[F], (value: ArticleDocument[F]) => void] {
  const { draft } = useEditing();
  const read = useCallback(() => draft.field(name), [draft, name]);
  const value = useSyncExternalStore(draft.subscribe, read, read);
  const set = useCallback((next: ArticleDocument[F]) => draft.set(name, next), [draft, name]);
  return [value, set];
}

/** Where the article stands between screen and server; draws again where that is shown differently, not with every key. */
export function useSaveState(): SaveState {
  const { saver } = useEditing();
  return useSyncExternalStore(saver.subscribe, saver.getShown, saver.getShown);
}

/** The server's newest answer, null until the first; draws again only when another comes. */
export function useOpenArticle(): OpenArticle | null {
  const { saver } = useEditing();
  const read = () => saver.state.article;
  return useSyncExternalStore(saver.subscribe, read, read);
}

/** The command under way, or null; draws again only when one begins or ends. */
export function useRunningCommand(): string | null {
  const { saver } = useEditing();
  const read = () => saver.state.command;
  return useSyncExternalStore(saver.subscribe, read, read);
}

/** What is known of the others in this article. */
export function usePresence(): PresenceState {
  const { presence } = useEditing();
  return useSyncExternalStore(presence.subscribe, presence.getState, presence.getState);
}

/**
 * Whether this person may change the text now: their role lets them, and they have not handed it over. Draws again only
 * when that changes: every picture in the text asks.
 */
export function useCanEdit(): boolean {
  const { saver, presence } = useEditing();
  const mayEdit = () => saver.state.article?.canEdit ?? true;
  const hasHandedOver = () => presence.state.news !== null && handedTo(presence.state.news, presence.userId) !== null;
  const may = useSyncExternalStore(saver.subscribe, mayEdit, mayEdit);
  return !useSyncExternalStore(presence.subscribe, hasHandedOver, hasHandedOver) && may;
}
