import type { CommandAnswer, CommandError, OpenArticle } from '@/components/desk/editor/saving/open-article';
import { isSameDocument } from '@/components/desk/editor/saving/same-document';
import {
  isDirty,
  opened,
  type Reason,
  retryDelay,
  type SaveEvent,
  type SaveState,
  saveReducer,
  type Trouble,
} from '@/components/desk/editor/saving/save-state';
import type { ArticleDocument } from '@/lib/articles/document';

export const autosavePause = 2000;

export type Send = (path: string, body: unknown, options?: { keepalive?: boolean }) => Promise<CommandAnswer>;

type SaverOptions = {
  article: OpenArticle | null;
  /** The id of an article not yet made: repeated after a lost answer, it makes no second one. */
  newId: string;
  read: () => ArticleDocument;
  send: Send;
};

/** Sends an open article's text to the server, one request at a time. Knows nothing of React. */
export class Saver {
  state: SaveState;
  readonly #options: SaverOptions;
  readonly #listeners = new Set<() => void>();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  /** The text as the server's newest answer had it: whether others changed it is told by this. */
  #base: ArticleDocument | null;

  constructor(options: SaverOptions) {
    this.#options = options;
    this.state = opened(options.article);
    this.#base = options.article?.document ?? null;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  getState = (): SaveState => this.state;
  /** The text from which what is on screen was made; null before the first save. */
  get base(): ArticleDocument | null {
    return this.#base;
  }
  get id(): string {
    return this.state.article?.id ?? this.#options.newId;
  }

  /** Something on screen changed: it is saved after a pause. */
  edited = (): void => {
    this.#dispatch({ type: 'edited' });
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#dispatch({ type: 'asked', reason: 'autosave' }), autosavePause);
  };

  /** Saves what is on screen. True once the server has all of it. */
  save = async (): Promise<boolean> => {
    clearTimeout(this.#pause);
    this.#dispatch({ type: 'asked', reason: 'save' });
    await this.#until(({ sending, next, trouble, command }) => !!trouble || (!sending && !next && !command));
    return !this.state.trouble && !isDirty(this.state) && this.state.article !== null;
  };

  /** Tries again at once, e.g. when the network is back or somebody has signed in. */
  retry = (): void => {
    clearTimeout(this.#retry);
    this.#dispatch({ type: 'retried' });
  };

  /** Saves, then gives a command. Null: the text could not be saved, and the state says why. */
  command = async (name: string, input: object = {}): Promise<CommandAnswer | null> => {
    if (isDirty(this.state) || !this.state.article || this.state.sending) {
      if (!(await this.save())) return null;
    }
    const { article } = this.state;
    if (!article || this.state.command) return null;
    this.#dispatch({ type: 'command began', command: name });
    const answer = await this.#send(`/${article.id}/${name}`, { version: article.version, ...input });
    if (!('error' in answer)) {
      const publishedAt = name.startsWith('publish') ? answer.article?.liveVersions.at(-1)?.publishedAt : undefined;
      if (answer.article?.id === article.id) {
        this.#base = answer.article.document;
        this.#dispatch({ type: 'command done', article: answer.article, ...(publishedAt && { publishedAt }) });
      } else this.#dispatch({ type: 'command done', article });
    } else if (this.#isOthersMove(answer.error)) {
      // The text is as it was, only the article's standing is not: look again, then decide again.
      this.#dispatch({ type: 'command done', article: answer.error.latest! });
      const { by } = answer.error.latest!.revision;
      return {
        error: {
          code: 'wrong state',
          message: `Somebody moved this article on meanwhile (last saved by ${by}). Its text is unchanged: look at its state and go on.`,
        },
      };
    } else {
      const trouble = troubleOf(answer.error);
      const shown = trouble.kind === 'refused' ? null : trouble;
      const { code, message: refusal, latest } = answer.error;
      // A question is no refusal: the dialog that asked for the command puts it.
      const isRefused = !shown && code !== 'unconfirmed';
      this.#dispatch({ type: 'command failed', trouble: shown, latest, ...(isRefused && { refusal }) });
    }
    return answer;
  };

  /** Gives a command that the text has no part in, whether or not it is saved. */
  place = async (place: OpenArticle['place']): Promise<void> => {
    const { article } = this.state;
    if (!article) return;
    const answer = await this.#send(`/${article.id}/place`, { place });
    if ('error' in answer) this.#dispatch({ type: 'command failed', trouble: null, refusal: answer.error.message });
    else this.#dispatch({ type: 'placed', place });
  };

  /** Another such: null lifts the embargo. False: refused, and the state says why. */
  embargo = async (wall: string | null): Promise<boolean> => {
    const { article } = this.state;
    if (!article) return false;
    const answer = await this.#send(`/${article.id}/embargo`, { wall });
    if ('error' in answer) this.#dispatch({ type: 'command failed', trouble: null, refusal: answer.error.message });
    else this.#dispatch({ type: 'embargoed', until: answer.article!.embargoUntil });
    return !('error' in answer);
  };

  /** Of two texts in conflict, saves the one on screen over the newer version. */
  keepMine = (): void => {
    if (this.state.trouble?.kind === 'conflict') this.#base = this.state.trouble.latest.document;
    this.#dispatch({ type: 'kept mine' });
  };

  /** The screen now shows this article's text; nothing of it is unsaved. */
  replaced = (article: OpenArticle): void => {
    clearTimeout(this.#pause);
    this.#base = article.document;
    this.#dispatch({ type: 'replaced', article });
  };

  /** Sends what is unsaved while the page goes away, and waits for no answer. */
  leave = (): void => {
    clearTimeout(this.#pause);
    clearTimeout(this.#retry);
    if (!isDirty(this.state) || this.state.trouble?.kind === 'conflict') return;
    if (this.state.sending) this.#dispatch({ type: 'asked', reason: 'autosave' });
    else void this.#post('autosave', this.#options.read(), true);
  };

  #dispatch(event: SaveEvent): void {
    const before = this.state;
    this.state = saveReducer(before, event);
    if (this.state === before) return;
    if (this.state.sending && this.state.sending !== before.sending) void this.#carry(this.state.sending.reason);
    if (this.state.trouble?.kind === 'away' && this.state.trouble !== before.trouble) this.#retryLater();
    for (const listener of [...this.#listeners]) listener();
  }

  #retryLater(): void {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(this.retry, retryDelay(this.state.failures));
  }

  async #carry(reason: Reason): Promise<void> {
    const document = this.#options.read();
    const answer = await this.#post(reason, document).catch(() => away);
    if (!('error' in answer)) {
      this.#base = answer.article!.document;
      return this.#dispatch({ type: 'saved', article: answer.article! });
    }
    const { latest } = answer.error;
    if (answer.error.code === 'conflict' && latest) {
      // The answer to an earlier try was lost on its way: what stands there is ours.
      if (isSameDocument(latest.document, document)) {
        this.#base = latest.document;
        return this.#dispatch({ type: 'saved', article: latest });
      }
      if (this.#isOthersMove(answer.error) && latest.canEdit) {
        return this.#dispatch({ type: 'rebased', article: latest });
      }
    }
    this.#dispatch({ type: 'failed', trouble: troubleOf(answer.error), latest });
  }

  /** Whether a conflict is about the article's standing alone, its text being the one known here. */
  #isOthersMove({ code, latest }: CommandError): boolean {
    return code === 'conflict' && !!latest && !!this.#base && isSameDocument(latest.document, this.#base);
  }

  #post(reason: Reason, document: ArticleDocument, keepalive = false): Promise<CommandAnswer> {
    const { article } = this.state;
    return article
      ? this.#send(`/${article.id}/save`, { version: article.version, document, reason }, { keepalive })
      : this.#send('', { id: this.#options.newId, document, reason }, { keepalive });
  }

  async #send(...request: Parameters<Send>): Promise<CommandAnswer> {
    return this.#options.send(...request).catch(() => away);
  }

  #until(settled: (state: SaveState) => boolean): Promise<void> {
    if (settled(this.state)) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (!settled(this.state)) return;
        stop();
        resolve();
      });
    });
  }
}

const away: { error: CommandError } = { error: { code: 'away', message: 'The server cannot be reached.' } };

function troubleOf({ code, message, issues = [], latest }: CommandError): Trouble {
  if (code === 'away') return { kind: 'away' };
  if (code === 'signed out') return { kind: 'signed out' };
  if (code === 'conflict' && latest) return { kind: 'conflict', latest };
  return { kind: 'refused', message, issues };
}
