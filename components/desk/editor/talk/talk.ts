import type { Editor, Extensions } from '@tiptap/core';
import { hearSelection } from '@/components/desk/editor/body/hear-selection';
import type { Draft } from '@/components/desk/editor/saving/draft';
import type { Saver } from '@/components/desk/editor/saving/saver';
import { type Highlight, highlightOf, showHighlights } from '@/components/desk/editor/talk/highlights';
import { anchorOf, placesIn, spanOf } from '@/components/desk/editor/talk/positions';
import { fetchTalk, sendTalk, type TalkAnswer, type Thread } from '@/components/desk/editor/talk/talk-api';
import { talkExtensions } from '@/components/desk/editor/talk/talk-extensions';
import type { Suggester } from '@/lib/body/suggesting/suggest';
import { type Anchor, anchorAt, findAnchor, type Place } from '@/lib/comments/anchor';
import type { Person } from '@/lib/comments/mentions';

/** What stands beside the text. */
export type View = 'article' | 'comments' | 'changes' | 'history';

export type TalkState = {
  view: View;
  /** Null until they have arrived. */
  threads: Thread[] | null;
  /** False for whoever sees the published text alone: nothing is said to them. */
  isOpen: boolean;
  people: Person[];
  /** Threads whose words are no longer in the text. */
  lost: ReadonlySet<string>;
  active: string | null;
  /** Whether the keyboard goes to the active one: not when its words were clicked to be written in. */
  takesFocus: boolean;
  /** The words of a comment being begun. */
  begun: Anchor | null;
  suggesting: boolean;
  /** Why the last change was not made: it could not be suggested. */
  refusal: string | null;
  /** The body's. */
  editor: Editor | null;
  problem: string | null;
};

type TalkOptions = { saver: Saver; draft: Draft; me: Suggester };

const atFirst: Omit<TalkState, 'isOpen'> = {
  ...{ view: 'article', threads: null, people: [], lost: new Set(), active: null, takesFocus: false, begun: null },
  ...{ suggesting: false, refusal: null, editor: null, problem: null },
};

/** What is said of the open article, and where its words stand on screen. Knows nothing of React. */
export class Talk {
  state: TalkState;
  readonly me: Suggester;
  /** For the body's editor: highlights, and suggesting. */
  readonly extensions: Extensions;
  readonly #options: TalkOptions;
  readonly #listeners = new Set<() => void>();

  constructor(options: TalkOptions) {
    this.#options = options;
    this.me = options.me;
    this.state = { ...atFirst, isOpen: true };
    this.extensions = talkExtensions({
      isSuggesting: () => this.state.suggesting,
      me: this.me,
      onSuggested: (refusal) => this.state.refusal !== refusal && this.set({ refusal }),
      onOpen: (thread) => this.open(thread, { focus: false }),
    });
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  getState = (): TalkState => this.state;
  set = (change: Partial<TalkState>): void => {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.#listeners]) listener();
  };

  attach = (editor: Editor): (() => void) => {
    this.set({ editor });
    this.draw();
    return () => this.set({ editor: null });
  };

  /** From here on changes of the text are suggested, or made again. */
  toggleSuggesting = (): void => this.set({ suggesting: !this.state.suggesting, refusal: null });

  /** Asks what is said, e.g. when the page comes to the front: a colleague may have answered. */
  load = async (): Promise<void> => {
    if (!this.#options.saver.state.article) return this.set({ threads: [] });
    const answer = await fetchTalk(this.#options.saver.id);
    if (!('error' in answer)) this.#take(answer);
    else if (answer.error.code === 'not found') this.set({ isOpen: false });
    else if (!this.state.threads) this.set({ problem: answer.error.message });
  };

  /** Sends a command about comments. False: refused, and `problem` says why. */
  send = async (verb: string, body: object): Promise<boolean> => {
    const answer = await sendTalk(this.#options.saver.id, verb, body);
    this.#take(answer);
    if (!('error' in answer) && answer.made) this.open(answer.made);
    return !('error' in answer);
  };

  #take(answer: TalkAnswer): void {
    if ('error' in answer) this.set({ problem: answer.error.message });
    else {
      const { threads, people } = answer;
      this.set({ threads, problem: null, ...(people && { people }) });
      this.draw();
    }
  }

  /** Begins a comment on what is selected in the text, the headline or the standfirst. */
  begin = (): void => {
    const begun = this.#selected();
    const problem = begun ? null : 'Put the cursor into the words that the comment is about.';
    this.set({ view: 'comments', begun, problem, active: null });
  };

  /** Saves what is on screen, so that the comment's words are in a revision, then says it. */
  say = async (text: string, mentions: string[]): Promise<boolean> => {
    const { saver } = this.#options;
    const { begun: anchor } = this.state;
    if (!anchor) return false;
    const isSaved = (saver.state.article && !saver.state.article.canEdit) || (await saver.save());
    const revision = saver.state.article?.revision.number;
    if (!isSaved || !revision) {
      this.set({ problem: 'The text could not be saved, so the comment waits here. Try again.' });
      return false;
    }
    const isSaid = await this.send('begin', { anchor, revision, text, mentions });
    if (isSaid) this.set({ begun: null });
    return isSaid;
  };

  #selected(): Anchor | null {
    const focused = document.activeElement;
    if (focused instanceof HTMLTextAreaElement) {
      const place = this.#fields().find(({ field }) => focused.id === `field-${field}`);
      const [start, end] = [focused.selectionStart, focused.selectionEnd];
      if (place?.text) return start === end ? anchorAt(place, 0, place.text.length) : anchorAt(place, start, end);
    }
    const { editor } = this.state;
    return editor && anchorOf(editor.state.doc, editor.state.selection);
  }

  #fields(): Place[] {
    const { draft } = this.#options;
    return (['headline', 'standfirst'] as const).map((field) => ({ field, blockId: null, text: draft.field(field) }));
  }

  /** Finds every thread's words on screen, and marks those still talked about. */
  draw = (): void => {
    const { threads, active, editor } = this.state;
    if (!threads || !editor) return;
    hearSelection(editor.view);
    const { doc } = editor.state;
    const places = [...this.#fields(), ...placesIn(doc)];
    const found = threads.map((thread) => ({ thread, range: findAnchor(thread.anchor, places) }));
    this.set({ lost: new Set(found.flatMap(({ thread, range }) => (range ? [] : thread.id))) });
    const highlights = found.flatMap(({ thread, range }): Highlight[] => {
      const span = range?.field === 'body' && !thread.resolved ? spanOf(doc, range) : null;
      return span ? [{ thread: thread.id, ...span }] : [];
    });
    showHighlights(editor.view, { highlights, active });
  };

  /** Writes down, after a save, where the words stand now that the text has moved. */
  follow = async (revision: number): Promise<void> => {
    const { threads, editor } = this.state;
    if (!threads?.length || !editor) return;
    const moved = threads.flatMap((thread) => {
      const anchor = this.#anchorNow(editor, thread);
      return anchor && !isSame(anchor, thread.anchor) ? [{ thread: thread.id, anchor }] : [];
    });
    if (moved.length > 0 && this.#options.saver.state.article?.canEdit) await this.send('move', { revision, moved });
    else this.draw();
  };

  #anchorNow({ state, view }: Editor, { id, anchor }: Thread): Anchor | null {
    const span = highlightOf(view, id);
    if (span) return anchorOf(state.doc, span);
    const places = [...this.#fields(), ...placesIn(state.doc)];
    const range = findAnchor(anchor, places);
    const place = range && places.find(({ field, blockId }) => field === range.field && blockId === range.blockId);
    return place ? anchorAt(place, range!.start, range!.end) : null;
  }

  /** Opens a thread in the panel, and shows its words. */
  open = (active: string, { focus = true } = {}): void => {
    const thread = this.state.threads?.find(({ id }) => id === active);
    if (!thread) return;
    this.set({ view: 'comments', active, takesFocus: focus, begun: null });
    this.draw();
    if (focus) this.#show(thread);
    const isMeant = thread.comments.some(({ mentions }) =>
      mentions.some(({ id, readAt }) => id === this.me.id && !readAt),
    );
    if (isMeant) void this.send('read', { thread: active });
  };

  #show({ id, anchor }: Thread): void {
    if (anchor.field !== 'body') document.getElementById(`field-${anchor.field}`)?.scrollIntoView({ block: 'center' });
    else document.querySelector(`[data-thread="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });
  }

  /** The next or the previous open thread, round and round. */
  step = (by: 1 | -1): void => {
    const open = (this.state.threads ?? []).filter(({ resolved }) => !resolved);
    const at = open.findIndex(({ id }) => id === this.state.active);
    const next = at < 0 ? (by > 0 ? 0 : open.length - 1) : (at + by + open.length) % open.length;
    if (open[next]) this.open(open[next].id);
    else this.set({ view: 'comments' });
  };
}

const isSame = (a: Anchor, b: Anchor): boolean => JSON.stringify(a) === JSON.stringify({ ...a, ...b });
