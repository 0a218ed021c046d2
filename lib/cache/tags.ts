import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What a reader's page depends on. Queries declare tags while a page renders; publishing drops tags.
 * Kept on `globalThis` because Next's bundles and the server's own files are two module graphs.
 */
export type Tag =
  /** Newsroom settings, section names: on every page. */
  | 'site'
  /** Any list of newest articles over the whole site: front, feeds, sitemaps, corrections. */
  | 'articles'
  /** The signed record: its state, its checkpoints, its leaves. */
  | 'record'
  | `article:${string}`
  /** A lookup by address, declared even when it finds nothing. */
  | `path:${string}`
  | `section:${string}`
  | `topic:${string}`
  | `author:${string}`
  /** Whether a picture's bytes are public, by SHA-256. */
  | `media:${string}`;

export type RenderContext = {
  tags: Set<Tag>;
  /** The status the page asks for, where the framework has no way to say it (404, 410, 503 …). */
  status?: number;
  /** Whether the page is true for this moment alone. */
  passing?: true;
  /** Where an address has moved to; answered as a bare 308. */
  location?: string;
  /** A form that a reader sent and that could not be taken: its page is drawn around it once more. */
  again?: FormAgain;
};

/** What was typed, by field, and what to mend: a sentence for each field and one for the whole. */
export type FormAgain = {
  status: 403 | 404 | 415 | 422 | 429;
  values: Record<string, string>;
  problems: Record<string, string>;
  problem?: string;
};

const key = Symbol.for('stet.render');
const holder = globalThis as unknown as { [key]?: AsyncLocalStorage<RenderContext> };
/** Entered by the page cache around each render. */
export const renderContext = holder[key] ?? new AsyncLocalStorage<RenderContext>();
holder[key] = renderContext;

/** Declares that the page being rendered must be drawn again when any of these changes. Outside a render: nothing. */
export function dependsOn(...tags: Tag[]): void {
  const context = renderContext.getStore();
  if (context) for (const tag of tags) context.tags.add(tag);
}

/** Sets the HTTP status of the page being rendered: `notFound()` would leave it empty without script. */
export function answerWith(status: 404 | 410 | 400 | 503): void {
  const context = renderContext.getStore();
  if (context) context.status = status;
}

/** Has the page being rendered kept by nobody: it would be another a moment later, and no tag says when. */
export function keepNothing(): void {
  const context = renderContext.getStore();
  if (context) context.passing = true;
}

/** Answers 308 to `path` instead of the page being rendered. */
export function movedTo(path: string): void {
  const context = renderContext.getStore();
  if (context) context.location = path;
}

/** Answers what a reader sent with the page that its form stands on, which finds this in `formAgain()`. */
export function drawAgain(form: FormAgain): void {
  const context = renderContext.getStore();
  if (context) context.again = form;
}

/** The form that this page is drawn around once more; null when it is drawn for the first time. */
export function formAgain(): FormAgain | null {
  return renderContext.getStore()?.again ?? null;
}
