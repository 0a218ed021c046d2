import type { PublishedText } from '@/lib/articles/published';

/** What an article says before its first publication. */
export const emptyText: PublishedText = {
  path: '',
  language: '',
  section: { id: '', name: '' },
  topics: [],
  genre: 'news',
  sponsor: '',
  kicker: '',
  headline: '',
  standfirst: '',
  dateline: '',
  bylines: [],
  leadImage: null,
  description: '',
  body: [],
};
