import { execFile, spawnSync } from 'node:child_process';

/** Why the independent verifier cannot run here; null where it can. */
export function whyNoVerifier(): string | null {
  const { status } = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']);
  return status === 0 ? null : 'the independent verifier needs Python 3.9 or later as python3, and there is none';
}

/** What a verifier said, on either stream, and the code that it ended with. */
export type Verdict = { code: number; said: string };

/** Runs a program to its end, whatever the code. */
export function runToEnd(command: string, args: string[], settings: Record<string, string> = {}): Promise<Verdict> {
  return new Promise((resolve) => {
    execFile(command, args, { env: { ...process.env, ...settings } }, (error, stdout, stderr) => {
      resolve({
        code: typeof error?.code === 'number' ? error.code : error ? -1 : 0,
        said: `${stdout}${stderr}`.trim(),
      });
    });
  });
}

/** Runs `e2e/verifier/verify.py`. */
export const runVerifier = (...args: string[]): Promise<Verdict> =>
  runToEnd('python3', ['e2e/verifier/verify.py', ...args]);
