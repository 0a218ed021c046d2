#!/usr/bin/env node
import { makeReady } from './prepare.mjs';
import { say, step } from './progress.mjs';

await makeReady();
const { runCommand } = await import('./cli.ts');
await runCommand(process.argv.slice(2), { say, step });
