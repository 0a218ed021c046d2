import { makeReady } from './prepare.mjs';
import { say, step } from './progress.mjs';

const development = process.argv.includes('--dev');
await makeReady({ mode: development ? 'development' : 'production' });
const { main } = await import('./main.ts');
await main({ development, say, step });
