import type { Page } from '@playwright/test';

/** How many unsaved texts the browser of a desk page holds, in its store and in the place for last words. */
export function countKept(page: Page): Promise<number> {
  // No function in it has a name: the bench's loader would help it to one, and the page knows nothing of that helper.
  return page.evaluate(async () => {
    const lastWords = Object.keys(localStorage).filter((key) => key.startsWith('stet last words ')).length;
    // Opened before the desk did, it would be made without what the desk keeps in it.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'stet')) return lastWords;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('stet');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const texts = await new Promise<number>((resolve, reject) => {
      const request = database.transaction('texts').objectStore('texts').count();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return texts + lastWords;
  });
}
