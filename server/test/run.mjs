// `node server/test/run.mjs [stage …] [-- options for the last stage]`: without a stage, all of them.
// Runs before anything is installed: Node's own modules only.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, installDependencies, requireNode, root } from '../prepare.mjs';
import { say, step } from '../progress.mjs';
import { ensureBrowser } from './browser.mjs';

requireNode();
process.chdir(root);
process.env.NEXT_TELEMETRY_DISABLED = '1';
const reports = mkdtempSync(join(tmpdir(), 'stet-reports-'));
const inBin = (name, ...flags) => [`node_modules/.bin/${name}`, ...flags];

const vitest = (...flags) =>
  counting(readVitest, (file) => [
    ...inBin('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`),
    ...flags,
  ]);

/** Each answers how many promises were kept and broken; a stage without tests of its own is one promise. */
const stages = {
  lint: asOne(inBin('biome', 'check', '--error-on-warnings')),
  types: asOne(inBin('next', 'typegen'), inBin('tsc', '--noEmit')),
  imports: asOne([process.execPath, '--import', 'tsx', 'server/test/check-imports.ts']),
  unit: vitest('--project', 'unit'),
  tests: vitest(),
  build: asOne([process.execPath, 'server/build.mjs']),
  e2e: e2e,
};
const everything = ['lint', 'types', 'imports', 'tests', 'build', 'e2e'];

const divider = process.argv.indexOf('--');
const asked = process.argv.slice(2, divider < 0 ? undefined : divider);
const extra = divider < 0 ? [] : process.argv.slice(divider + 1);
await main(asked.length > 0 ? asked : everything);

async function main(names) {
  const unknown = names.find((name) => !(name in stages));
  if (unknown) fail(`There is no stage "${unknown}": there are ${Object.keys(stages).join(', ')}.`);
  await installDependencies({ development: true });
  const total = { passed: 0, failed: 0, skipped: 0 };
  const broken = [];
  for (const name of names) {
    say(`\n── ${name} ──`);
    const begun = Date.now();
    const counts = await stages[name](name === names.at(-1) ? extra : []);
    for (const key of Object.keys(total)) total[key] += counts[key] ?? 0;
    if (counts.failed > 0) broken.push(name);
    say(`── ${name}: ${summary(counts)} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  }
  rmSync(reports, { recursive: true, force: true });
  say(broken.length > 0 ? `\nBroken: ${broken.join(', ')}` : '');
  say(summary(total));
  process.exit(total.failed > 0 ? 1 : 0);
}

function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

function asOne(...commands) {
  return async () => {
    for (const command of commands) if (!(await succeeds(command))) return { passed: 0, failed: 1 };
    return { passed: 1, failed: 0 };
  };
}

function counting(read, commandFor) {
  return async (more) => {
    const file = join(reports, 'report.json');
    rmSync(file, { force: true });
    const ended = await succeeds([...commandFor(file), ...more], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
    const counts = read(JSON.parse(textOf(file) || 'null'));
    // A runner that broke outside of any test has broken its promise all the same.
    if (!ended && counts.failed === 0) counts.failed = 1;
    return counts;
  };
}

function readVitest(report) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const unread = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function e2e(more) {
  const missing = await ensureBrowser(step);
  if (missing) {
    say(missing);
    return { passed: 0, failed: 1 };
  }
  return counting(readPlaywright, () => inBin('playwright', 'test', '--reporter=list,json,html'))(more);
}

function readPlaywright(report) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

function succeeds([command, ...flags], environment = {}) {
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  const quiet = { PLAYWRIGHT_HTML_OPEN: 'never', ...plain, ...environment };
  return new Promise((resolve) => {
    const child = spawn(command, flags, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...quiet } });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
