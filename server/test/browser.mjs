// Runs before anything is installed: Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

// Chromium without windows, which Playwright itself takes where it has brought its own: the same pages, but a fifth less
// time for all the browser tests together.
const shells = ['/usr/bin/chromium-headless-shell'];

/** Quiet, and without what a sandboxed machine refuses. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium or Chrome that people use on this machine: `CHROME_PATH`, or where they are usually installed. */
export function installedBrowser() {
  return firstOf([...browsers, ...shells]);
}

/** The quickest Chromium of this machine that needs no window: `CHROME_PATH`, or where they are usually installed. */
export function headlessBrowser() {
  return firstOf([...shells, ...browsers]);
}

function firstOf(places) {
  return [process.env.CHROME_PATH, ...places].find((path) => path && existsSync(path));
}

/** Sees to it that there is a browser. Answers a sentence if there can be none. */
export async function ensureBrowser(step) {
  if (headlessBrowser() || (await playwrightBrowserRuns())) return null;
  await step('Looking for a browser of Playwright’s', async () => run('npx', ['playwright', 'install', 'chromium']));
  if (await playwrightBrowserRuns()) return null;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await step('Installing Debian’s chromium', async () => {
      run('apt-get', ['update']);
      for (const name of ['chromium-headless-shell', 'chromium'])
        if (!headlessBrowser()) run('apt-get', ['install', '-y', '--no-install-recommends', name]);
    });
    if (headlessBrowser()) return null;
  }
  return 'There is no browser to test with: install Chromium or Chrome, or set CHROME_PATH to where one is.';
}

async function playwrightBrowserRuns() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  // There, and with the system libraries that it needs.
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function run(command, flags) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, flags, { stdio: 'ignore', timeout: 300_000, env: environment });
}
