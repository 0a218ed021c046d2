import { buildIfNeeded } from '@/server/build';
import { tellingProblems } from '@/server/main';
import type { Step } from '@/server/progress.mjs';
import { Shutdown } from '@/server/shutdown';
import { onStopRequest } from '@/server/signals';

/** The production build by itself: it needs no database, and a start finds it done. */
export async function buildAlone(step: Step): Promise<void> {
  const shutdown = new Shutdown();
  onStopRequest(
    () => void shutdown.close().then(() => process.exit(130)),
    () => process.exit(130),
  );
  await tellingProblems(() => buildIfNeeded({ step, shutdown }));
}
