import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

// What node:http can do at best: the same compressed bytes from memory, and nothing else. No loader, no framework.
const [, , file, port] = process.argv;
const body = readFileSync(file);
const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br', 'Content-Length': body.length };

createServer((_, response) => {
  response.writeHead(200, headers);
  response.end(body);
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
