import type { DeskArticle } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';

/** What is left of a value after its journey as JSON. */
export type Sent<T> = T extends Date ? string : T extends object ? { [K in keyof T]: Sent<T[K]> } : T;

/** An article as the open editor holds it: times are text. */
export type OpenArticle = Omit<Sent<DeskArticle>, 'document'> & Pick<DeskArticle, 'document'>;

export type Issue = { field: string; message: string };
export type CommandError = {
  code: string;
  message: string;
  issues?: Issue[];
  latest?: OpenArticle;
  base?: ArticleDocument;
};
/** What every command of the open editor answers. */
export type CommandAnswer = { article: OpenArticle | null } | { error: CommandError };
