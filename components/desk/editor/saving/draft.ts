import type { ArticleDocument } from '@/lib/articles/document';
import { proposeSlug } from '@/lib/articles/slug';
import type { Body } from '@/lib/body/schema';

export type FieldName = Exclude<keyof ArticleDocument, 'schema' | 'body'>;

type DraftOptions = {
  document: ArticleDocument;
  /** Before the first publication a slug that nobody wrote follows the headline. */
  neverPublished: () => boolean;
  onEdit: () => void;
  /** Carries out what puts another text on screen; whoever has the screen keeps the cursor where it stands. */
  onScreen?: (put: () => void) => void;
};

/** The document on screen. Each field is listened to by itself; the body is asked of its editor only when needed. */
export class Draft {
  #document: ArticleDocument;
  #slugFollows: boolean;
  #readBody: (() => Body) | null = null;
  #putBody: ((body: Body) => void) | null = null;
  readonly #onEdit: () => void;
  readonly #neverPublished: () => boolean;
  readonly #onScreen: (put: () => void) => void;
  readonly #listeners = new Set<() => void>();

  constructor({ document, neverPublished, onEdit, onScreen = (put) => put() }: DraftOptions) {
    this.#document = document;
    this.#onEdit = onEdit;
    this.#neverPublished = neverPublished;
    this.#onScreen = onScreen;
    this.#slugFollows = this.#isProposed(document);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  field = <F extends FieldName>(name: F): ArticleDocument[F] => this.#document[name];

  /** The whole document as it stands on screen now. */
  read = (): ArticleDocument => {
    if (this.#readBody) this.#document = { ...this.#document, body: this.#readBody() };
    // A byline without a name yet is on screen alone: drafts are saved with anything missing.
    return { ...this.#document, bylines: this.#document.bylines.filter(({ author }) => author !== '') };
  };

  set = <F extends FieldName>(name: F, value: ArticleDocument[F]): void => {
    if (this.#document[name] === value) return;
    if (name === 'slug') this.#slugFollows = this.#neverPublished() && value === '';
    this.#document = { ...this.#document, [name]: value };
    if (this.#slugFollows && this.#neverPublished() && (name === 'headline' || name === 'language')) {
      const { headline, language } = this.#document;
      this.#document = { ...this.#document, slug: proposeSlug(headline, language) };
    }
    this.#tell();
    this.#onEdit();
  };

  /** The body's editor says how its text is read and replaced. */
  attachBody = (read: () => Body, put: (body: Body) => void): (() => void) => {
    this.#readBody = read;
    this.#putBody = put;
    return () => {
      this.read();
      this.#readBody = null;
      this.#putBody = null;
    };
  };

  bodyEdited = (): void => this.#onEdit();

  /** Puts another text on screen: the newer one after a conflict, a restored one. No edit of its own. */
  replace = (document: ArticleDocument): void => {
    this.#document = document;
    this.#slugFollows = this.#isProposed(document);
    this.#put();
  };

  /**
   * Takes up what others wrote elsewhere in the text. Only fields that differ change, so that what is on screen alone,
   * such as a byline without a name, stays. No edit of its own.
   */
  adopt = (document: ArticleDocument): void => {
    const shown = this.read();
    const isNew = (name: string) =>
      JSON.stringify(shown[name as FieldName]) !== JSON.stringify(document[name as FieldName]);
    const changed = Object.fromEntries(Object.entries(document).filter(([name]) => name !== 'body' && isNew(name)));
    this.#document = { ...this.#document, ...changed, body: document.body };
    this.#put();
  };

  #put(): void {
    this.#onScreen(() => {
      this.#putBody?.(this.#document.body);
      this.#tell();
    });
  }

  #isProposed({ slug, headline, language }: ArticleDocument): boolean {
    return this.#neverPublished() && (slug === '' || slug === proposeSlug(headline, language));
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
