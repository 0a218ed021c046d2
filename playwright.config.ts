import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { freePort } from '@/server/free-port';
import { browserFlags, headlessBrowser } from '@/server/test/browser.mjs';

/**
 * With STET_E2E_URL (and its STET_DATA), the tests use a newsroom that runs already. Without, they start one of their
 * own; Playwright's workers read this file again and find it in the environment.
 */
const startsOwn = !process.env.STET_E2E_URL;
if (startsOwn) {
  const port = await freePort();
  const data = join(tmpdir(), `stet-e2e-${randomUUID()}`);
  const url = `http://localhost:${port}`;
  // What a .env file says is for the newsroom that people use.
  const unset = { DATABASE_URL: '', DATABASE_OWNER_URL: '', STET_SECRET: '', STET_TRUST_PROXY: '', HOST: '' };
  const ours = { PORT: String(port), STET_URL: url, STET_E2E_URL: url, STET_DATA: data, STET_DEMO: '1' };
  // Where the first test that wants a newsroom to itself leaves one for the others: see e2e/demo-folder.ts.
  const shared = { STET_E2E_FILLED: `${data}-filled` };
  Object.assign(process.env, unset, ours, shared, { LOG_LEVEL: 'warn' });
}
const url = process.env.STET_E2E_URL!;
/** Tests that change people, sections and settings. */
const managing = '**/manage-*.spec.ts';
/** Tests that type for as long as they are told to, however fast the machine. */
const typing = '**/torture.spec.ts';
const browserName = 'chromium' as const;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    baseURL: url,
    // A trace notes every request and every step's page, of the tests that pass too, and that takes time; what failed
    // leaves a picture of each page and its words all the same. STET_E2E_TRACE=1 keeps a trace of it besides.
    trace: process.env.STET_E2E_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: headlessBrowser(), args: browserFlags },
  },
  projects: [
    // One worker, so that the other has the rest of the machine; first, so that nothing waits for them at the end.
    { name: 'typing', testMatch: typing, workers: 1, use: { browserName } },
    // One worker, so that the newsroom which these tests have to themselves is started once.
    { name: 'managing', testMatch: managing, workers: 1, use: { browserName } },
    { name: 'chromium', testIgnore: [managing, typing], use: { browserName } },
  ],
  webServer: startsOwn
    ? {
        command: 'node server/test/serve-once.mjs',
        url: `${url}/readyz`,
        timeout: 300_000,
        stdout: 'pipe',
        gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
      }
    : undefined,
});
