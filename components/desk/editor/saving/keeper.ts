import { forgetText, type KeptText, keepLastWords, keepText } from '@/components/desk/editor/saving/browser-store';
import { isUnsaved } from '@/components/desk/editor/saving/save-state';
import type { Saver } from '@/components/desk/editor/saving/saver';
import type { ArticleDocument } from '@/lib/articles/document';

/** From a keystroke until the browser's store is asked to keep it, in milliseconds. */
const shortly = 200;
/** How long, in milliseconds, a text waits for a store that does not answer before it goes to the server all the same. */
const patience = 5_000;

/**
 * Mirrors what the server has not acknowledged into the browser's store, and empties that when it has. Typing without a
 * pause puts nothing off.
 */
export class Keeper {
  readonly #saver: Saver;
  readonly #read: () => ArticleDocument;
  readonly #owner: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Up to which edit the browser's store holds the text. */
  #keptEdits = 0;
  /** Whether the store may hold something of this editor. */
  #holds = false;
  #writing: Promise<unknown> = Promise.resolve();
  /** Not once the store took too long, until it answers again. */
  #isAnswering = true;

  constructor(saver: Saver, read: () => ArticleDocument, owner: string) {
    this.#saver = saver;
    this.#read = read;
    this.#owner = owner;
  }

  /** Begins to follow the saver; returns how to stop. */
  follow = (): (() => void) => {
    const stop = this.#saver.subscribe(this.#look);
    return () => {
      stop();
      clearTimeout(this.#timer);
      this.keepNow();
    };
  };

  /** Keeps at once what is not kept yet. False: there is no room for it. */
  keepNow = (): boolean => {
    if (!this.#isNeeded() || this.#keptEdits === this.#saver.state.edits) return true;
    return keepLastWords(this.#text(this.#read()));
  };

  /**
   * Keeps what is about to be sent: were the store behind the server, the older text would come back after a crash and
   * take the newer words out again. Null: the store holds it, or does not answer and is not waited for.
   */
  keepFirst = (document: ArticleDocument): Promise<unknown> | null => {
    if (!this.#isAnswering || this.#keptEdits === this.#saver.state.edits) return null;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#holds = true;
    return this.#inTime(this.#write(this.#text(document)));
  };

  #isNeeded = (): boolean => isUnsaved(this.#saver.state) || this.#saver.state.trouble?.kind === 'conflict';

  #look = (): void => {
    if (!this.#isNeeded()) this.#forget();
    else {
      this.#holds = true;
      if (this.#keptEdits < this.#saver.state.edits) this.#timer ??= setTimeout(this.#keep, shortly);
    }
  };

  #keep = (): void => {
    this.#timer = undefined;
    if (this.#isNeeded() && this.#keptEdits < this.#saver.state.edits) void this.#write(this.#text(this.#read()));
  };

  #write(text: KeptText): Promise<void> {
    const { edits } = this.#saver.state;
    const writing = this.#writing
      .then(() => keepText(text))
      .then(() => {
        this.#keptEdits = edits;
        this.#isAnswering = true;
      })
      .catch(() => {});
    this.#writing = writing;
    return writing;
  }

  #inTime(writing: Promise<void>): Promise<void> {
    return new Promise((resolve) => {
      const late = setTimeout(() => {
        this.#isAnswering = false;
        resolve();
      }, patience);
      void writing.then(() => {
        clearTimeout(late);
        resolve();
      });
    });
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#holds) return;
    this.#holds = false;
    const { id: articleId, position } = this.#saver;
    this.#writing = this.#writing.then(() => forgetText({ owner: this.#owner, articleId, position })).catch(() => {});
  }

  #text(document: ArticleDocument): KeptText {
    const { id, position, state } = this.#saver;
    const at = new Date().toISOString();
    return { owner: this.#owner, articleId: id, isNew: !state.article, position, document, at };
  }
}
