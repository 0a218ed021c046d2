import type { PublishedText } from '@/lib/articles/published';
import type { Tag } from '@/lib/cache/tags';
import { picturesOf } from '@/lib/record/append';

/** Everything whose page changes when this text appears, changes or goes. */
export const tagsOfText = (articleId: string, text: PublishedText): Tag[] => [
  'articles',
  `article:${articleId}`,
  `path:${text.path.toLowerCase()}`,
  `section:${text.section.id}`,
  ...text.topics.map(({ id }) => `topic:${id}` as const),
  ...text.bylines.map(({ id }) => `author:${id}` as const),
  ...picturesOf(text).map((sha256) => `media:${sha256}` as const),
];
