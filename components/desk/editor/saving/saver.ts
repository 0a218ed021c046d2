import type { Position } from '@/components/desk/editor/saving/browser-store';
import type { CommandAnswer, CommandError, OpenArticle } from '@/components/desk/editor/saving/open-article';
import { isSameDocument } from '@/components/desk/editor/saving/same-document';
import {
  isDirty,
  looksAlike,
  opened,
  type Reason,
  retryDelay,
  type SaveEvent,
  type SaveState,
  saveReducer,
  type Trouble,
} from '@/components/desk/editor/saving/save-state';
import type { ArticleDocument } from '@/lib/articles/document';
import { mergeDocuments } from '@/lib/merge/merge-documents';

/** From the last keystroke until the text goes to the server, in milliseconds. */
export const autosavePause = 1000;
/** The longest that typing without a pause puts it off. */
export const longestWait = 4000;

/** After so long without an answer, in milliseconds, the status says that it is slow. */
export const lateAfter = 5000;

export type Send = (path: string, body: unknown, options?: { keepalive?: boolean }) => Promise<CommandAnswer>;

type SaverOptions = {
  article: OpenArticle | null;
  /** The id of an article not yet made: repeated after a lost answer, it makes no second one. */
  newId: string;
  /** Names this open editor to the server. */
  client: string;
  read: () => ArticleDocument;
  /** Puts what others saved on screen, as no edit of this person's. */
  put: (document: ArticleDocument) => void;
  /** Puts what is about to be sent into the browser's store; null where there is nothing to wait for. */
  keep: (document: ArticleDocument) => Promise<unknown> | null;
  send: Send;
};

/** Sends an open article's text to the server, one request at a time. Knows nothing of React. */
export class Saver {
  state: SaveState;
  #shown: SaveState;
  readonly #options: SaverOptions;
  readonly #listeners = new Set<() => void>();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;
  /** When the first edit was made that no request carries yet. */
  #waitingSince: number | null = null;
  #position: Position;
  #newId: string;

  constructor(options: SaverOptions) {
    const { article, client, newId } = options;
    this.#options = options;
    this.#newId = newId;
    this.state = opened(article);
    this.#shown = this.state;
    this.#position = { client, sequence: 0, heard: 0, version: article?.version ?? 0, base: baseIn(article) };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  getState = (): SaveState => this.state;
  /** The state as it is shown: the same object while edits are only added to unsaved ones, so `edits` may be behind. */
  getShown = (): SaveState => this.#shown;
  /** The text from which what is on screen was made; null before the first save. */
  get base(): ArticleDocument | null {
    return this.#position.base?.document ?? null;
  }
  get position(): Position {
    return this.#position;
  }
  get id(): string {
    return this.state.article?.id ?? this.#newId;
  }

  /** Something on screen changed: it is saved after a pause. */
  edited = (): void => {
    this.#dispatch({ type: 'edited' });
    clearTimeout(this.#pause);
    this.#waitingSince ??= Date.now();
    const left = this.#waitingSince + longestWait - Date.now();
    this.#pause = setTimeout(this.#ask, Math.max(0, Math.min(autosavePause, left)));
  };

  #ask = (): void => {
    this.#waitingSince = null;
    this.#dispatch({ type: 'asked', reason: 'autosave' });
  };

  /** Goes on where an earlier page of this browser stopped: its text is on screen by now. */
  resume = (articleId: string, position: Position): void => {
    this.#newId = articleId;
    this.#position = position;
    this.#dispatch({ type: 'resumed' });
  };

  /** Saves what is on screen. True once the server has all of it. */
  save = async (): Promise<boolean> => {
    clearTimeout(this.#pause);
    this.#dispatch({ type: 'asked', reason: 'save' });
    await this.#until(
      ({ sending, next, trouble, command }) =>
        (trouble !== null && trouble.kind !== 'conflict') || (!sending && !next && !command),
    );
    return !this.state.trouble && !isDirty(this.state) && this.state.article !== null;
  };

  /** Tries again at once, e.g. when the network is back or somebody has signed in. */
  retry = (): void => {
    clearTimeout(this.#retry);
    this.#dispatch({ type: 'retried' });
  };

  /** Saves, then gives a command. Null: the text could not be saved, and the state says why. */
  command = async (name: string, input: object = {}): Promise<CommandAnswer | null> => {
    const open = this.state.article;
    if (open && !open.canEdit && isDirty(this.state) && reopening.includes(name)) return this.#reopen(name, open);
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
        this.#rest(answer.article);
        this.#dispatch({ type: 'command done', article: answer.article, ...(publishedAt && { publishedAt }) });
      } else this.#dispatch({ type: 'command done', article });
    } else if (this.#isOthersMove(answer.error)) {
      // The text is as it was, only the article's standing is not: look again, then decide again.
      this.#rest(answer.error.latest!);
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
      const shown = trouble.kind === 'refused' || trouble.kind === 'shut' ? null : trouble;
      const { code, message: refusal, latest } = answer.error;
      // A question is no refusal: the dialog that asked for the command puts it.
      const isRefused = !shown && code !== 'unconfirmed';
      this.#dispatch({ type: 'command failed', trouble: shown, latest, ...(isRefused && { refusal }) });
    }
    return answer;
  };

  /** Gives a command after which the text can be saved, as it cannot before: it was typed too late. */
  async #reopen(name: string, { id, version }: OpenArticle): Promise<CommandAnswer | null> {
    await this.#until(({ sending }) => !sending);
    if (this.state.command) return null;
    this.#dispatch({ type: 'command began', command: name });
    let answer = await this.#send(`/${id}/${name}`, { version });
    // What others saved before they moved the article on is no reason against it: the text is merged with that.
    const since = 'error' in answer ? answer.error.latest : undefined;
    if (since && since.version !== version) answer = await this.#send(`/${id}/${name}`, { version: since.version });
    if (!('error' in answer)) this.#dispatch({ type: 'reopened', article: answer.article! });
    else {
      const { message: refusal, latest } = answer.error;
      this.#dispatch({ type: 'command failed', trouble: null, latest, refusal });
    }
    return answer;
  }

  /** Somebody told that the article is not there for this person any more. A request under way finds out by itself. */
  gone = (): void => {
    const { sending, command, trouble } = this.state;
    if (!sending && !command && trouble?.kind !== 'gone') this.#dispatch({ type: 'failed', trouble: { kind: 'gone' } });
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

  /**
   * Of two texts in conflict, saves the one on screen over `theirs`, which it was compared with. What they saved since
   * is not in it, and is merged.
   */
  keepMine = (theirs: OpenArticle): void => {
    if (this.state.trouble?.kind === 'conflict') this.#rest(theirs);
    this.#dispatch({ type: 'kept mine' });
  };

  /** The screen now shows this article's text; nothing of it is unsaved. */
  replaced = (article: OpenArticle): void => {
    clearTimeout(this.#pause);
    this.#rest(article);
    this.#dispatch({ type: 'replaced', article });
  };

  /** Sends what is unsaved while the page goes away, and waits for no answer. */
  leave = (): void => {
    clearTimeout(this.#pause);
    clearTimeout(this.#retry);
    // Its sequence lets it overtake whatever is still under way.
    if (isDirty(this.state)) void this.#post('autosave', this.#options.read(), true);
  };

  #dispatch(event: SaveEvent): void {
    const before = this.state;
    this.state = saveReducer(before, event);
    if (this.state === before) return;
    if (!looksAlike(this.#shown, this.state)) this.#shown = this.state;
    if (this.state.sending !== before.sending) {
      clearTimeout(this.#late);
      if (this.state.sending) void this.#carry(this.state.sending);
    }
    if (this.state.trouble?.kind === 'away' && this.state.trouble !== before.trouble) this.#retryLater();
    for (const listener of [...this.#listeners]) listener();
  }

  #retryLater(): void {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(this.retry, retryDelay(this.state.failures));
  }

  async #carry(sending: NonNullable<SaveState['sending']>): Promise<void> {
    this.#waitingSince = null;
    this.#late = setTimeout(() => this.#dispatch({ type: 'late' }), lateAfter);
    // Once another text was put on screen, nothing more is to be said of the one that was there.
    const isOver = () => this.state.sending !== sending;
    const { sequence } = this.#position;
    let document = this.#options.read();
    const keeping = this.#options.keep(document);
    if (keeping) {
      await keeping;
      if (isOver()) return;
      // A page that went away meanwhile, and came back, has sent a newer text than this one.
      if (sequence !== this.#position.sequence) document = this.#options.read();
    }
    const answer = await this.#post(sending.reason, document);
    if (isOver()) return;
    if (!('error' in answer)) return this.#takeUp(document, answer.article!);
    const { code, latest, base } = answer.error;
    if (code !== 'conflict' || !latest) {
      return this.#dispatch({ type: 'failed', trouble: troubleOf(answer.error), latest });
    }
    if (!base) return this.#dispatch({ type: 'failed', trouble: { kind: 'conflict', latest } });
    this.#position = { ...this.#position, base: { id: this.#position.base?.id ?? latest.revision.id, document: base } };
    this.#dispatch({ type: 'kept beside', latest });
  }

  #takeUp(sent: ArticleDocument, article: OpenArticle): void {
    const isTaken = isSameDocument(sent, article.document) || this.#putTogether(sent, article.document);
    // The server still knows what was sent, and merges the next text from there.
    if (isTaken) this.#rest(article);
    this.#dispatch(isTaken ? { type: 'saved', article } : { type: 'overtaken' });
  }

  /** Shows what was typed since together with what others had saved; false, and nothing, where the two touch. */
  #putTogether(sent: ArticleDocument, theirs: ArticleDocument): boolean {
    const { document, conflicts } = mergeDocuments(sent, this.#options.read(), theirs);
    if (conflicts.length === 0) this.#options.put(document);
    return conflicts.length === 0;
  }

  /** From here on the text on screen is made from this one. */
  #rest(article: OpenArticle): void {
    const { client, sequence } = this.#position;
    this.#position = { client, sequence, heard: sequence, version: article.version, base: baseIn(article) };
  }

  /** Whether a conflict is about the article's standing alone, its text being the one known here. */
  #isOthersMove({ code, latest }: CommandError): boolean {
    return code === 'conflict' && !!latest && !!this.base && isSameDocument(latest.document, this.base);
  }

  #post(reason: Reason, document: ArticleDocument, keepalive = false): Promise<CommandAnswer> {
    const { client, heard, version, base } = this.#position;
    const sequence = this.#position.sequence + 1;
    this.#position = { ...this.#position, sequence };
    const save = { client, sequence, heard, version, base: base?.id ?? null, document, reason };
    return this.#send(`/${this.id}/autosave`, save, { keepalive });
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

const baseIn = (article: OpenArticle | null): Position['base'] =>
  article && { id: article.revision.id, document: article.document };

/** Commands that give an article back to whoever may then change it. */
const reopening: readonly string[] = ['take-back', 'cancel-schedule'];

const away: { error: CommandError } = { error: { code: 'away', message: 'The server cannot be reached.' } };

function troubleOf({ code, message, issues = [], latest }: CommandError): Trouble {
  if (code === 'away') return { kind: 'away' };
  if (code === 'signed out') return { kind: 'signed out' };
  if (code === 'not found') return { kind: 'gone' };
  if (code === 'conflict' && latest) return { kind: 'conflict', latest };
  if (code === 'wrong state') return { kind: 'shut', message };
  return { kind: 'refused', message, issues };
}
