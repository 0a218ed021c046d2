import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeReady, root } from './prepare.mjs';

// `node server/run.mjs bench/run.ts`: a script of ours, on a fresh clone too.
await makeReady({ development: true });
await import(pathToFileURL(join(root, process.argv[2])).href);
