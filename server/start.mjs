import { installDependencies, requireNode, root } from './prepare.mjs';
import { say, step } from './progress.mjs';

const development = process.argv.includes('--dev');

requireNode();
process.chdir(root);
// Before React or Next are loaded: they choose their code by it.
process.env.NODE_ENV = development ? 'development' : 'production';
process.env.NEXT_TELEMETRY_DISABLED = '1';

await installDependencies();
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('./main.ts');
await main({ development, say, step });
