import { demoArticles } from '@/db/demo/articles/all';
import type { DemoArticle } from '@/db/demo/articles/types';

const pathOf = ({ section, slug }: DemoArticle): string => `/${section}/${slug}`;
const find = (is: (article: DemoArticle) => boolean): DemoArticle => demoArticles.find(is)!;
const published = (a: DemoArticle): boolean => a.state === 'published';

/** Articles of the demo newsroom by what is special about each. */
export const cast = {
  /** Published, updated, corrected, clarified and edited. */
  fiveVersions: find((a) => a.versions?.length === 4),
  retracted: find((a) => a.state === 'retracted'),
  unpublished: find((a) => a.state === 'unpublished'),
  moved: find((a) => a.oldSlug !== undefined),
  workingDraft: find((a) => a.state === 'working draft'),
  arabic: find((a) => a.language === 'ar' && published(a)),
  azerbaijani: find((a) => a.language === 'az' && published(a)),
  opinion: find((a) => a.genre === 'opinion' && published(a)),
  paid: find((a) => a.genre === 'paid content' && published(a)),
  unsigned: find((a) => published(a) && a.genre === 'news' && a.bylines.length === 0),
  manyHands: find((a) => published(a) && a.bylines.filter(({ role }) => role === 'by').length === 3),
  agency: find((a) => published(a) && a.bylines[0]?.author === 'littoral'),
  lead: find((a) => a.place === 'lead'),
  /** With a fact box, footnotes, an embed, a related article and a line of Arabic. */
  setApart: find((a) => published(a) && a.body.some(({ type }) => type === 'factBox')),
};

export const paths = Object.fromEntries(Object.entries(cast).map(([key, article]) => [key, pathOf(article)])) as Record<
  keyof typeof cast,
  string
>;

export const oldPath = `/${cast.moved.section}/${cast.moved.oldSlug}`;

// Between the first version of that article and its last, and never before the first.
const aDayAndAHalfAgo = new Date(Date.now() - 36 * 60 * 60 * 1000).toISOString().slice(0, 16).toLowerCase();

/** Every kind of page that a reader can meet, with the status it answers. */
export const readerPages: { name: string; path: string; status: number }[] = [
  ['front', '/'],
  ['section', '/politics'],
  ['topic', '/topics/harbour'],
  ['author', '/authors/nadia-velkhar'],
  ['organisation', '/authors/littoral'],
  ['search without words', '/search'],
  ['search that finds', '/search?q=harbour'],
  ['search that finds nothing', '/search?q=zzyzzyx'],
  ['corrections', '/corrections'],
  ['the record', '/record'],
  ['corrections of a section', '/corrections?section=world'],
  ['corrections of a month without any', '/corrections?month=1999-01'],
  ['search that finds a retracted article', `/search?q=${encodeURIComponent(cast.retracted.headline)}`],
  ...Object.entries(paths)
    .filter(([key]) => key !== 'unpublished')
    .map(([key, path]) => [`article: ${key}`, path]),
  ['history', `${paths.fiveVersions}/history`],
  ['an old version', `${paths.fiveVersions}/history/1`],
  ['a comparison', `${paths.fiveVersions}/history/1/3`],
  ['a comparison side by side', `${paths.fiveVersions}/history/1/5?view=side-by-side`],
  ['what changed since a minute', `${paths.fiveVersions}/history/since/${aDayAndAHalfAgo}`],
  ['history of a retracted article', `${paths.retracted}/history`],
  ['an entry without text', `${paths.retracted}/history/2`],
  ['history in Arabic', `${paths.arabic}/history`],
  ['a report', `${paths.lead}/report?version=1`],
  ['a report of an old version', `${paths.fiveVersions}/report?version=1`],
  ['a report in Arabic', `${paths.arabic}/report?version=1`],
  ['a report in Azerbaijani', `${paths.azerbaijani}/report?version=1`],
]
  .map(([name, path]) => ({ name: name!, path: path!, status: 200 }))
  .concat([
    { name: 'an address that never was', path: '/politics/nothing-was-ever-here', status: 404 },
    { name: 'an address that no page can have', path: '/no/such/page/at/all', status: 404 },
    { name: 'what changed since before it was', path: `${paths.fiveVersions}/history/since/2001-01-01`, status: 404 },
    { name: 'a removed article', path: paths.unpublished, status: 410 },
    { name: 'a broken address', path: '/%E0%A4%A', status: 400 },
  ]);
