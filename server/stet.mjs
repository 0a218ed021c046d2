#!/usr/bin/env node
import { installDependencies, requireNode, root } from './prepare.mjs';
import { say, step } from './progress.mjs';

requireNode();
process.chdir(root);
process.env.NODE_ENV = 'production';
process.env.NEXT_TELEMETRY_DISABLED = '1';

await installDependencies();
const { register } = await import('tsx/esm/api');
register();
const { runCommand } = await import('./cli.ts');
await runCommand(process.argv.slice(2), { say, step });
