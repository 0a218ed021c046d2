import { askForFacts } from '@/components/desk/editor/checklist/facts';
import type { Draft } from '@/components/desk/editor/saving/draft';
import type { Saver } from '@/components/desk/editor/saving/saver';
import { type ChecklistFacts, type ChecklistItem, checkArticle, noFacts } from '@/lib/checklist/check';
import type { Checklist } from '@/lib/checklist/rules';
import { usesOf } from '@/lib/checklist/uses';

/** After the last letter: reading a long body takes time that typing needs. */
const pause = 600;
/** Between looks at links that a job is still looking at; then they stay as they are. */
const patience = [1_500, 3_000, 6_000, 12_000];

type WatchOptions = { draft: Draft; saver: Saver; checklist: Checklist; ask?: typeof askForFacts };

/** Holds the text on screen against the checklist while it is written. Knows nothing of React. */
export class ChecklistWatch {
  items: readonly ChecklistItem[] = [];
  readonly #options: WatchOptions;
  readonly #listeners = new Set<() => void>();
  #facts: ChecklistFacts = noFacts;
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.items = this.#check();
  }

  getItems = (): readonly ChecklistItem[] => this.items;
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins to watch; call what is returned to stop. */
  start = (): (() => void) => {
    let { edits, article } = this.#options.saver.state;
    const follow = () => {
      const { state } = this.#options.saver;
      if (state.edits === edits && state.article === article) return;
      ({ edits, article } = state);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.check, pause);
    };
    const stop = this.#options.saver.subscribe(follow);
    this.check();
    return () => {
      stop();
      clearTimeout(this.#timer);
      clearTimeout(this.#later);
    };
  };

  /** What there is to look at in the text as it stands on screen now. */
  check = (): readonly ChecklistItem[] => {
    const next = this.#check();
    if (JSON.stringify(next) !== JSON.stringify(this.items)) {
      this.items = next;
      for (const listener of [...this.#listeners]) listener();
    }
    void this.#askAgain();
    return next;
  };

  #check(): ChecklistItem[] {
    return checkArticle(this.#options.draft.read(), this.#facts, this.#options.checklist);
  }

  /** Asks what is known where the links, the pictures or the saved article are others than last time. */
  async #askAgain(tries = 0): Promise<void> {
    const { draft, saver, ask = askForFacts } = this.#options;
    const uses = usesOf(draft.read());
    const { article } = saver.state;
    const wanted = JSON.stringify([uses, article?.id, article?.version]);
    if (tries === 0 && wanted === this.#asked) return;
    this.#asked = wanted;
    clearTimeout(this.#later);
    const facts = await ask(article?.id ?? null, uses);
    if (!facts || this.#asked !== wanted) return;
    this.#facts = facts;
    this.check();
    const wait = patience[tries];
    if (wait && facts.links.some(({ verdict }) => verdict === null))
      this.#later = setTimeout(() => void this.#askAgain(tries + 1), wait);
  }
}
