import { readFileSync } from 'node:fs';

/** What a `.env` file says; what the real environment says goes before it. */
export function withEnvFile(environment: NodeJS.ProcessEnv, file = '.env'): NodeJS.ProcessEnv {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return environment;
  }
  return { ...parseEnv(text), ...environment };
}

/** `NAME=value` lines; `#` begins a comment, quotes keep what is between them. */
export function parseEnv(text: string): Record<string, string> {
  const line = /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)'|([^\n#]*))/gm;
  const pairs = [...text.replaceAll('\r', '').matchAll(line)].map(
    ([, name, double, single, bare]) => [name, double ?? single ?? bare?.trim() ?? ''] as const,
  );
  return Object.fromEntries(pairs);
}
