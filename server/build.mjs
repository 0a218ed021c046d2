import { makeReady } from './prepare.mjs';
import { step } from './progress.mjs';

await makeReady();
const { buildAlone } = await import('./build-alone.ts');
await buildAlone(step);
