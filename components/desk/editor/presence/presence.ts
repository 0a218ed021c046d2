import type { ArticlePresence, Unseen } from '@/lib/presence/article-presence';

export type PresenceState = {
  /** Null until the server has told. */
  news: ArticlePresence | null;
  /** Whether the server knows of no such article any more that this person may see. */
  isUnseen: boolean;
  /** The server's clock less this browser's, in milliseconds. */
  ahead: number;
  /** Why the last request to the other was refused. */
  refusal: string | null;
};

type Step = { step: 'ask'; of: string } | { step: 'answer'; answer: 'handed over' | 'not now' } | { step: 'take back' };

type PresenceOptions = {
  userId: string;
  /** This open editor's name, its own each time. */
  editor: string;
  /** Posts to the desk; answers with a refusal's sentence, or null. Rejects where nobody answers. */
  post: (path: string, body: object, options?: { keepalive?: boolean }) => Promise<string | null>;
  watch: (article: string, editor: string, onNews: (news: ArticlePresence | Unseen) => void) => () => void;
};

/** Who else is in the open article, and where in it this editor is. Knows nothing of React. */
export class Presence {
  state: PresenceState = { news: null, isUnseen: false, ahead: 0, refusal: null };
  readonly #options: PresenceOptions;
  readonly #listeners = new Set<() => void>();
  #article: string | null = null;
  #block: string | null = null;
  #stop = () => {};
  #entering = false;

  constructor(options: PresenceOptions) {
    this.#options = options;
  }

  get userId(): string {
    return this.#options.userId;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  getState = (): PresenceState => this.state;

  /** The article is open from now on. */
  open(article: string): void {
    if (this.#article === article) return;
    this.close();
    this.#article = article;
    this.#stop = this.#options.watch(article, this.#options.editor, this.#heard);
    void this.#enter();
  }

  /** The caret went to another block, or out of the body. */
  moveTo(block: string | null): void {
    if (block === this.#block) return;
    this.#block = block;
    void this.#enter();
  }

  close(): void {
    this.#stop();
    this.#stop = () => {};
    if (this.#article) {
      const { editor } = this.#options;
      void this.#post('presence', { editor, leaves: true }, { keepalive: true });
    }
    this.#article = null;
  }

  /** Asks somebody for the article, answers who asks, or takes it back. True once the server has understood. */
  step = async (step: Step): Promise<boolean> => {
    const refusal = await this.#post('hand-over', step);
    this.#set({ refusal });
    return refusal === null;
  };

  #heard = (news: ArticlePresence | Unseen): void => {
    if ('isUnseen' in news) this.#set({ news: null, isUnseen: true });
    else this.#set({ news, isUnseen: false, ahead: Date.parse(news.at) - Date.now() });
    // After a night's sleep, or a database that came back without us.
    if ('present' in news && !news.present.some(({ editor }) => editor === this.#options.editor)) void this.#enter();
  };

  /** One request at a time; what moved meanwhile goes after it. */
  async #enter(): Promise<void> {
    if (this.#entering || !this.#article) return;
    this.#entering = true;
    const block = this.#block;
    await this.#post('presence', { editor: this.#options.editor, block });
    this.#entering = false;
    if (block !== this.#block) void this.#enter();
  }

  #post(path: string, body: object, options?: { keepalive?: boolean }): Promise<string | null> {
    return this.#options
      .post(`/${this.#article}/${path}`, body, options)
      .catch(() => 'The server cannot be reached just now. Try again in a moment.');
  }

  #set(change: Partial<PresenceState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}
