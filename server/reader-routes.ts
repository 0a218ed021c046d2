/** A query parameter that a page reads. Others reach neither the page nor the cache's key. */
export type Parameter = {
  name: string;
  maxLength: number;
  /** Values of another form answer 400. */
  form: RegExp;
  /** The value that says no more than leaving it out. */
  usual: string;
};

const page: Parameter = { name: 'page', maxLength: 4, form: /^[1-9]\d*$/, usual: '1' };
const q: Parameter = { name: 'q', maxLength: 200, form: /^[^\p{Cc}]*$/u, usual: '' };

/** A day as a form sends it; what is no day is answered by the page, with a sentence. */
const on: Parameter = { name: 'on', maxLength: 40, form: /^[^\p{Cc}]*$/u, usual: '' };
const view: Parameter = { name: 'view', maxLength: 12, form: /^(?:inline|side-by-side)$/, usual: 'inline' };

export type ReaderRoute = {
  /** `{moment}` is a day or a minute, `{slug}` is one slug, `{number}` a version or a page, `{position}` a place in the record, `{file}` a file's name. */
  pattern: string;
  reads: readonly Parameter[];
  stored: boolean;
  /** Seconds that caches in front may keep it without asking. */
  shared: number;
};

const minute = 60;
const route = (pattern: string, shared: number, ...reads: Parameter[]): ReaderRoute => ({
  pattern,
  reads,
  stored: true,
  shared,
});

const feeds = (under: string) => ['feed.xml', 'rss.xml', 'feed.json'].map((name) => route(`${under}/${name}`, minute));

/** Every address a reader can ask for, first match first. What is not here answers 404 without being rendered. */
export const readerRoutes: readonly ReaderRoute[] = [
  route('/', minute),
  { pattern: '/search', reads: [q, page], stored: false, shared: 0 },
  route('/corrections', minute),
  route('/authors/{slug}', minute, page),
  route('/topics/{slug}', minute, page),
  route('/sitemap.xml', 10 * minute),
  route('/sitemaps/{file}', 10 * minute),
  route('/robots.txt', 60 * minute),
  route('/record', 10 * minute),
  ...['key', 'keys', 'checkpoint'].map((name) => route(`/.well-known/stet/${name}`, minute)),
  ...['checkpoints', 'leaves'].map((name) => route(`/.well-known/stet/${name}/{number}`, minute)),
  route('/.well-known/stet/format', 60 * minute),
  route('/.well-known/stet/proof/{position}', minute),
  route('/.well-known/stet/consistency/{position}/{position}', 60 * minute),
  ...feeds(''),
  ...feeds('/{slug}'),
  ...feeds('/authors/{slug}'),
  ...feeds('/topics/{slug}'),
  // Icons and the like, from `public/` and the app's metadata files.
  route('/{file}', 60 * minute),
  route('/{slug}', minute, page),
  route('/{slug}/{slug}', minute),
  route('/{slug}/{slug}/history', minute),
  route('/{slug}/{slug}/history/{number}', minute),
  route('/{slug}/{slug}/history/{number}/{number}', minute, view),
  route('/{slug}/{slug}/history/since', minute, on),
  route('/{slug}/{slug}/history/since/{moment}', minute, view),
];

const parts: Record<string, string> = {
  '{slug}': '[a-z0-9]+(?:-[a-z0-9]+)*',
  '{number}': '[1-9]\\d{0,5}',
  '{moment}': '[0-9a-z:-]{1,24}',
  '{position}': '(?:0|[1-9]\\d{0,11})',
  '{file}': '[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:xml|txt|ico|png|svg|webmanifest)',
};

const compiled = readerRoutes.map((route) => {
  const source = route.pattern.replace(/\./g, '\\.').replace(/\{\w+\}/g, (name) => parts[name] ?? name);
  return { route, form: new RegExp(`^${source}$`) };
});

/** The route of a decoded path, or null where no page can stand. */
export function routeOf(path: string): ReaderRoute | null {
  return compiled.find(({ form }) => form.test(path))?.route ?? null;
}
