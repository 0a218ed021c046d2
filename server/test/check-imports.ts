import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf, judge } from '@/server/test/import-rules';

const folders = ['app', 'bench', 'components', 'db', 'e2e', 'lib', 'server'];

const sources = folders.flatMap((folder) => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
  } catch {
    return [];
  }
});
const imports = sources
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
const against = judge(imports);
for (const sentence of against) console.error(sentence);
console.log(`${imports.length} imports looked at, ${against.length} against the rules.`);
process.exit(against.length > 0 ? 1 : 0);
