/** Two signals closer than this are one: a terminal and npm both pass on the same Ctrl-C. */
const sameAsk = 500;

/** Calls `stop` when the person, the supervisor or npm asks this process to stop, and `insist` when they ask again. */
export function onStopRequest(stop: (signal: NodeJS.Signals) => void, insist: () => void): void {
  let askedAt = 0;
  const ask = (signal: NodeJS.Signals) => {
    const again = askedAt > 0;
    if (again && Date.now() - askedAt < sameAsk) return;
    askedAt = Date.now();
    if (again) insist();
    else stop(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ask(signal));
  whenNpmEnds(() => askedAt > 0 || ask('SIGTERM'));
}

/** npm passes SIGTERM on to the shell between us, which dies of it without a word; so the shell is watched. */
function whenNpmEnds(tell: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    tell();
  }, 250);
  watch.unref();
}
