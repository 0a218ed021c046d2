import type { Parameter, ReaderRoute } from '@/server/reader-routes';

export type Query = { ok: true; text: string } | { ok: false; why: string };

/** `text` with its percent-encodings resolved, or null where one is broken. */
export function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** What a route reads of a query string, in the table's order and in one spelling; the rest is left out. */
export function readQuery(route: ReaderRoute, query: string): Query {
  if (!query || route.reads.length === 0) return { ok: true, text: '' };
  const given = query.split('&').map((pair) => {
    const [name = '', ...value] = pair.replaceAll('+', ' ').split('=');
    return { name: decoded(name), value: value.join('=') };
  });
  const kept: string[] = [];
  for (const parameter of route.reads) {
    const values = given.filter(({ name }) => name === parameter.name).map(({ value }) => value);
    const why = fault(parameter, values);
    if (why) return { ok: false, why };
    const value = decoded(values[0] ?? '')?.trim();
    if (value && value !== parameter.usual) kept.push(`${parameter.name}=${encodeURIComponent(value)}`);
  }
  return { ok: true, text: kept.join('&') };
}

function fault({ name, maxLength, form }: Parameter, values: string[]): string | null {
  if (values.length > 1) return `This address says “${name}” more than once. Say it once.`;
  const value = decoded(values[0] ?? '')?.trim();
  if (value === undefined) return `“${name}” is not written correctly in this address.`;
  if (value.length > maxLength) return `“${name}” is too long in this address: at most ${maxLength} characters.`;
  if (value && !form.test(value)) return `“${name}” in this address cannot be right.`;
  return null;
}
