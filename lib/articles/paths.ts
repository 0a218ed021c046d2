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
export const topicPath = (slug: string): string => `/topics/${slug}`;
