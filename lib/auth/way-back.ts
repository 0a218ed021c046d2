/** Doors and machines' addresses: nobody who signs in wants to land there. */
const nowhere = /^\/desk\/(sign-in|setup|api|media-files)(\/|$)/;

/**
 * Where somebody goes once signed in: to the desk's own page that they asked for, and never to another site, however
 * `from` is written. Null stands for no such page.
 */
export function wayBack(from: unknown): string | null {
  if (typeof from !== 'string' || from.length > 2000 || !from.startsWith('/')) return null;
  const base = 'http://stet.invalid';
  if (!URL.canParse(from, base)) return null;
  // The browser's own reading of the address: it knows every slash, dot and control character that means another.
  const { origin, pathname, search } = new URL(from, base);
  const ours = origin === base && (pathname === '/desk' || pathname.startsWith('/desk/'));
  return ours && !nowhere.test(pathname) ? pathname + search : null;
}
