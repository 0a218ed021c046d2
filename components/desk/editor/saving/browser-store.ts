import type { ArticleDocument } from '@/lib/articles/document';
import { resumeJump } from '@/lib/articles/resume';

/** Where an open editor stands with the server: what its next request says of itself. */
export type Position = {
  client: string;
  sequence: number;
  heard: number;
  version: number;
  /** The text that the one on screen was made from, and the revision that holds it. */
  base: { id: string; document: ArticleDocument } | null;
};

/**
 * Where a text that was kept goes on: past every request that can have left after it was kept, and past those of a page
 * that took up the same text before. A killed browser brings that back, forgotten or not, since what it stores reaches
 * the disk late; counted on from the text alone, what is typed now would pass for what that page had sent. A page sends
 * less than four times a second, so a clock of quarter seconds is ahead of it.
 */
export const resumed = (position: Position): Position => ({
  ...position,
  sequence: Math.max(position.sequence + resumeJump, Math.floor((Date.now() - clockBegan) / 250)),
});
/** Late enough for the server's whole numbers to last for years. */
const clockBegan = Date.UTC(2026, 0, 1);

/** Of each of a person's editors, by its name, the number of the newest save that the server has. */
export type LastSaves = Readonly<Record<string, number>>;

/**
 * Whether a page of this browser took a text up and handed it to the server: it is there, and what that page saved since
 * is newer. A killed browser brings such texts back.
 */
export const isHandedOn = ({ position }: KeptText, lastSaves: LastSaves): boolean =>
  (lastSaves[position.client] ?? 0) >= position.sequence + resumeJump;

/** A text that the server has not acknowledged, kept by this browser for the person who wrote it. */
export type KeptText = {
  /** Newsroom and user. */
  owner: string;
  articleId: string;
  /** Of an article that no save has made yet, as far as this browser knows. */
  isNew: boolean;
  position: Position;
  document: ArticleDocument;
  /** When it was written, ISO 8601. */
  at: string;
};

/** Whose texts: those of one person in one newsroom, and never of another who signs in here. */
export const ownerOf = (site: string, userId: string): string => `${site} ${userId}`;
/** Which of them: each open editor keeps its own. */
type Named = Pick<KeptText, 'owner' | 'articleId'> & { position: Pick<Position, 'client'> };
const keyOf = ({ owner, articleId, position }: Named): string => `${owner} ${articleId} ${position.client}`;
const lastWords = 'stet last words ';

/** Keeps a text, in the place of what the same editor kept before. Rejects where the browser has no room. */
export const keepText = (text: KeptText): Promise<unknown> => inStore('readwrite', (all) => all.put(text, keyOf(text)));

/** Keeps a text at once, for a page that is going away and waits for nothing. False: there is no room. */
export function keepLastWords(text: KeptText): boolean {
  // What the browser itself holds by then outlives the page, but is written to disk seconds later: a browser that is
  // killed before has it from here.
  putAtOnce(text);
  try {
    localStorage.setItem(lastWords + keyOf(text), JSON.stringify(text));
    return true;
  } catch {
    return false;
  }
}

export async function forgetText(text: Named): Promise<void> {
  try {
    localStorage.removeItem(lastWords + keyOf(text));
  } catch {}
  await inStore('readwrite', (all) => all.delete(keyOf(text)));
}

/** What one person's editors left behind, the newest first: of each editor the last it wrote. */
export async function listTexts(owner: string): Promise<KeptText[]> {
  const stored = await inStore<KeptText[]>('readonly', (all) => all.getAll()).catch(() => []);
  const newest = new Map<string, KeptText>();
  for (const text of [...stored, ...listLastWords()]) {
    const known = newest.get(keyOf(text));
    if (text.owner === owner && (!known || isOlder(known, text))) newest.set(keyOf(text), text);
  }
  return [...newest.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Of two texts of one editor. Clocks are set back, its sequence never. */
const isOlder = (a: KeptText, b: KeptText): boolean =>
  a.position.sequence === b.position.sequence ? a.at < b.at : a.position.sequence < b.position.sequence;

function listLastWords(): KeptText[] {
  try {
    return Object.entries(localStorage)
      .filter(([key]) => key.startsWith(lastWords))
      .map(([, text]) => JSON.parse(text) as KeptText);
  } catch {
    return [];
  }
}

async function inStore<T>(mode: IDBTransactionMode, work: (all: IDBObjectStore) => IDBRequest): Promise<T> {
  const transaction = (await open()).transaction('texts', mode);
  const request = work(transaction.objectStore('texts'));
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  return request.result as T;
}

/** Hands a text to the browser without waiting for it; does nothing where the store is not open. */
function putAtOnce(text: KeptText): void {
  try {
    const transaction = database?.transaction('texts', 'readwrite');
    transaction?.objectStore('texts').put(text, keyOf(text));
    // By itself it would begin to commit once the page has heard of the text, and by then there is no page.
    transaction?.commit();
  } catch {}
}

/** Open from its first use on, so that whoever is in a hurry finds it so. */
let database: IDBDatabase | null = null;
let opening: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('stet', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('texts');
    request.onsuccess = () => {
      database = request.result;
      // By the browser, when somebody clears what sites have stored.
      database.onclose = forgetDatabase;
      // Another version of the desk wants to change it.
      database.onversionchange = () => {
        request.result.close();
        forgetDatabase();
      };
      resolve(request.result);
    };
    request.onerror = () => {
      forgetDatabase();
      reject(request.error);
    };
  });
  return opening;
}

function forgetDatabase(): void {
  database = null;
  opening = null;
}
