import { isId } from '@/lib/body/ids';
import { StetError } from '@/lib/newsroom/errors';

/** An id from an address; whatever is no id names nothing. */
export function readArticleId(id: string): string {
  if (!isId(id)) throw new StetError('not found', 'There is no such article, or it is not yours to see.');
  return id;
}
