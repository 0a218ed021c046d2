import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

// Starts the product for one run of the browser tests, and leaves nothing of it behind.
const child = spawn(process.execPath, ['server/start.mjs'], { stdio: 'inherit' });
// Playwright signals the whole group, so the product has heard it too: it is only waited for.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
child.on('exit', (code) => {
  const { STET_DATA: data, STET_E2E_FILLED: filled } = process.env;
  for (const folder of [data, filled, `${filled}.begun`, `${filled}.new`])
    rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
