import type { OpenArticle } from '@/components/desk/editor/saving/open-article';
import type { DeskArticle } from '@/lib/articles/desk';

/** An article as JSON carries it, for a page that opens the editor. */
export const sentArticle = (article: DeskArticle): OpenArticle => JSON.parse(JSON.stringify(article)) as OpenArticle;
