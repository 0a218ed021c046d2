/** Locks of one browser tell which of its editors are open: the browser lets go when a page is gone, however it went. */
const lockOf = (client: string) => `stet editor ${client}`;

/** Holds an editor's lock until it is let go. */
export function holdClient(client: string): () => void {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  void globalThis.navigator?.locks?.request(lockOf(client), () => held);
  return letGo;
}

/** Holds the lock of an editor that is gone, until it is let go. Null: it is open, or another page was faster. */
export function takeClient(client: string): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    const { locks } = navigator;
    // Where the browser cannot tell who is open, nobody is taken to be.
    if (!locks) return resolve(() => {});
    const hold = (lock: Lock | null) => (lock ? new Promise<void>(resolve) : resolve(null));
    void locks.request(lockOf(client), { ifAvailable: true }, hold);
  });
}

/** Whether an editor of this browser is open now; where the browser cannot tell, it is taken to be gone. */
export async function isClientOpen(client: string): Promise<boolean> {
  const locks = await navigator.locks?.query();
  return locks?.held?.some(({ name }) => name === lockOf(client)) ?? false;
}

/** Calls back once an editor of this browser is gone, however it went; never after `signal` is aborted. */
export function whenClientGone(client: string, signal: AbortSignal, then: () => void): void {
  // Granted when the editor's own lock is let go, and let go itself before anybody asks who is open; aborted, it rejects.
  navigator.locks?.request(lockOf(client), { mode: 'shared', signal }, () => {}).then(then, () => {});
}
