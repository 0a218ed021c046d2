import type { Page } from '@playwright/test';

/** How many unsaved texts the browser of a desk page holds, in its store and in the place for last words. */
export function countKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const answerTo = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const lastWords = Object.keys(localStorage).filter((key) => key.startsWith('stet last words ')).length;
    // Opened before the desk did, it would be made without what the desk keeps in it.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'stet')) return lastWords;
    const database = await answerTo(indexedDB.open('stet'));
    const texts = await answerTo(database.transaction('texts').objectStore('texts').count());
    database.close();
    return texts + lastWords;
  });
}
