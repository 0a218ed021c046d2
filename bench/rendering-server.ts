import { createServer } from 'node:http';
import next from 'next';
import { installPool, openPool } from '@/db/client';

// The product's pages as the framework serves them, each rendered when it is asked for: what the page cache saves.
const [, , database, port] = process.argv;
installPool(openPool(database ?? ''));
const app = next({ dev: false, port: Number(port), hostname: '127.0.0.1' });
await app.prepare();
const handle = app.getRequestHandler();
createServer((request, response) => handle(request, response)).listen(Number(port), '127.0.0.1', () =>
  console.log('ready'),
);
