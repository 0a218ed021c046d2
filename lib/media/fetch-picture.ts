import type { Database } from '@/db/client';
import { findArticle } from '@/lib/articles/lookup';
import { canDo } from '@/lib/articles/permissions';
import { webAddress } from '@/lib/links/addresses-of';
import { FetchError, type FetchOptions, type FetchProblem, fetchGuarded } from '@/lib/links/fetch-guarded';
import { type AddedPicture, addPicture } from '@/lib/media/commands';
import { tooLarge, uploadLimit } from '@/lib/media/read-capped';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

type Wanted = {
  actor: Actor;
  /** The article whose text it came with. */
  articleId: string;
  address: string;
  root?: string;
} & Pick<FetchOptions, 'allows' | 'patience'>;

/** Milliseconds: a large picture from far away, and no longer. */
const longest = 20_000;

/**
 * Fetches a picture that a pasted text only names, and takes it into the library as any upload. Whoever may not write
 * in the article has nothing fetched. Throws `not found`, `not allowed`, and `invalid` or what an upload throws, each
 * with a sentence.
 */
export async function fetchPicture(
  db: Database,
  { actor, articleId, address, root, allows, patience = longest }: Wanted,
): Promise<AddedPicture> {
  await requireWriter(db, actor, articleId);
  const wanted = webAddress(address.trim());
  if (!wanted) throw refused('This is no address on the web.');
  const options = { mostBytes: uploadLimit, patience, accept: 'image/webp, image/png, image/jpeg, image/gif' };
  const { status, body } = await fetchGuarded(wanted, { ...options, ...(allows && { allows }) }).catch(explain);
  if (status !== 200) throw refused(`The site answered ${status} and gave no picture.`);
  return addPicture(db, { actor, file: body, fileName: nameIn(wanted), ...(root && { root }) });
}

async function requireWriter(db: Database, actor: Actor, articleId: string): Promise<void> {
  const found = await findArticle(db, actor, articleId);
  if (!found) throw new StetError('not found', 'There is no such article, or it is not yours to see.');
  if (!canDo('save', found.standing, found.article)) {
    throw new StetError('not allowed', 'You cannot write in this article, so nothing was fetched for it.');
  }
}

const refused = (sentence: string) =>
  new StetError('invalid', sentence, { issues: [{ field: 'address', message: sentence }] });

const sentences: Record<Exclude<FetchProblem, 'too large'>, string> = {
  blocked: 'Its address does not lead to the public web, so it was not fetched.',
  'no such site': 'There is no site at its address.',
  'no answer': 'Nobody answers at its address.',
  'too slow': 'The site took too long to answer.',
  'too many redirects': 'Its address leads on and on, and never to a picture.',
};

function explain(error: unknown): never {
  if (!(error instanceof FetchError)) throw error;
  throw error.problem === 'too large' ? tooLarge(uploadLimit) : refused(sentences[error.problem]);
}

/** What the picture is called where it lies: the last part of its path. */
function nameIn(address: string): string {
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || 'picture';
  } catch {
    return last;
  }
}
