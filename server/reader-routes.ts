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
const version: Parameter = { name: 'version', maxLength: 6, form: /^[1-9]\d*$/, usual: '' };
const q: Parameter = { name: 'q', maxLength: 200, form: /^[^\p{Cc}]*$/u, usual: '' };

const section: Parameter = { name: 'section', maxLength: 120, form: /^[a-z0-9]+(-[a-z0-9]+)*$/, usual: '' };
const month: Parameter = { name: 'month', maxLength: 7, form: /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/, usual: '' };

/** A day as a form sends it; what is no day is answered by the page, with a sentence. */
const on: Parameter = { name: 'on', maxLength: 40, form: /^[^\p{Cc}]*$/u, usual: '' };
const view: Parameter = { name: 'view', maxLength: 12, form: /^(?:inline|side-by-side)$/, usual: 'inline' };

export type ReaderRoute = {
  /**
   * `{slug}` is one slug, `{number}` a version or a page, `{moment}` a day or a minute, `{position}` a place in the record,
   * `{file}` a file's name, `{token}` a secret that one reader was given.
   */
  pattern: string;
  reads: readonly Parameter[];
  stored: boolean;
  /** Seconds that caches in front may keep it without asking. */
  shared: number;
  /** Beneath it, where the framework takes what its form sends: a page and a handler cannot share an address there. */
  sends?: string;
  /** Whether its address is a secret that no other site may learn as a referrer. */
  secret?: true;
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
const readerRoutes: readonly ReaderRoute[] = [
  route('/', minute),
  { pattern: '/search', reads: [q, page], stored: false, shared: 0 },
  route('/corrections', minute, section, month, page),
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
  ...feeds('/corrections'),
  ...feeds('/{slug}'),
  ...feeds('/authors/{slug}'),
  ...feeds('/topics/{slug}'),
  { pattern: '/reports/{token}', reads: [], stored: false, shared: 0, secret: true },
  { pattern: '/preview/{token}', reads: [], stored: false, shared: 0, secret: true },
  { pattern: '/preview/{token}/media/{sha256}/{rendition}', reads: [], stored: false, shared: 0, secret: true },
  // Icons and the like, from `public/` and the app's metadata files.
  route('/{file}', 60 * minute),
  route('/{slug}', minute, page),
  route('/{slug}/{slug}', minute),
  { pattern: '/{slug}/{slug}/report', reads: [version], stored: false, shared: 0, sends: '/send' },
  route('/{slug}/{slug}/history', minute),
  route('/{slug}/{slug}/history.json', minute),
  route('/{slug}/{slug}/history/{number}.json', minute),
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
  '{token}': '[0-9a-f]{32}',
  '{sha256}': '[0-9a-f]{64}',
  '{rendition}': '[a-z0-9-]{1,20}\\.[a-z]{3,4}',
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
