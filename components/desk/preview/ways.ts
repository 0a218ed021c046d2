/** As what a text can be looked at before it goes out. `page` is the page itself, at the width of the window. */
export const previewWays = ['page', 'phone', 'desktop', 'search', 'social', 'feed'] as const;
export type PreviewWay = (typeof previewWays)[number];

export const wayNames: Record<PreviewWay, string> = {
  page: 'Page',
  phone: 'Phone',
  desktop: 'Desktop',
  search: 'Search result',
  social: 'Social card',
  feed: 'Feed entry',
};

/** The way that an address names; the page where it names none. */
export const readWay = (as: string | string[] | undefined): PreviewWay =>
  previewWays.find((way) => way === as) ?? 'page';

export const wayPath = (articleId: string, way: PreviewWay): string =>
  `/desk/articles/${articleId}/preview${way === 'page' ? '' : `?as=${way}`}`;
