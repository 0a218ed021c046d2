/** First segments that sections cannot take: other addresses' names. */
export const reservedSlugs = [
  'about',
  'contact',
  'corrections',
  'record',
  'search',
  'authors',
  'topics',
  'archive',
  'newsletters',
  'live',
  'media',
  'reports',
  'preview',
  'api',
  'desk',
  'feed',
  'sitemaps',
  'healthz',
  'readyz',
  // Names that files and the framework have at the root.
  'feed-xml',
  'rss-xml',
  'feed-json',
  'sitemap',
  'sitemap-xml',
  'robots',
  'robots-txt',
  'favicon',
  'fonts',
  'page',
] as const;

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Lower-case words joined by single hyphens, at most 120 characters. */
export const isSlug = (slug: string): boolean => slug.length <= 120 && slugPattern.test(slug);

export const articlePath = (sectionSlug: string, slug: string): string => `/${sectionSlug}/${slug}`;
export const historyPath = (path: string): string => `${path}/history`;
export const versionPath = (path: string, number: number): string => `${path}/history/${number}`;
export const comparisonPath = (path: string, from: number, to: number): string => `${path}/history/${from}/${to}`;
export const sinceFormPath = (path: string): string => `${path}/history/since`;
/** `moment`: a day or a minute, as `readSpan` names it. */
export const sincePath = (path: string, moment: string): string => `${path}/history/since/${moment}`;
export const sectionPath = (slug: string): string => `/${slug}`;
export const authorPath = (slug: string): string => `/authors/${slug}`;
export const correctionsPath = (filter: { section?: string; month?: string } = {}, page = 1): string => {
  const given = Object.entries({ ...filter, page: page > 1 ? String(page) : '' }).filter(([, value]) => value);
  return given.length > 0 ? `/corrections?${new URLSearchParams(given)}` : '/corrections';
};
/** Where whoever was sent the link sees one revision that is not published. */
export const sharedPreviewPath = (token: string): string => `/preview/${token}`;
/** A month as addresses write it: `2026-11`. */
export const isMonth = (text: string): boolean => /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/.test(text);
export const topicPath = (slug: string): string => `/topics/${slug}`;
/** Where a reader says what is wrong in the version before them. */
export const reportPath = (path: string, number: number): string => `${path}/report?version=${number}`;
/** Where one reader, and nobody else, learns what became of their report. */
export const privateReportPath = (token: string): string => `/reports/${token}`;
