import { z } from 'zod';
import { StetError } from '@/lib/newsroom/errors';

/** An id from an address; whatever is no id names nothing. */
export function readArticleId(id: string): string {
  if (!z.uuid().safeParse(id).success) {
    throw new StetError('not found', 'There is no such article, or it is not yours to see.');
  }
  return id;
}
