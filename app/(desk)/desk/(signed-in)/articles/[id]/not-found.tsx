import NotFound from '@/app/(desk)/desk/(signed-in)/not-found';
import { siteUrl } from '@/app/(desk)/desk/api/answer';
import { GoneArticle } from '@/components/desk/editor/gone-article';
import { getDb } from '@/db/client';
import { requireActor } from '@/lib/auth/session';
import { requireNewsroom } from '@/lib/newsroom/queries';

/** An article that is gone, or never was. */
export default async function ArticleNotFound() {
  const { id } = await requireActor();
  const { timeZone } = await requireNewsroom(getDb());
  return (
    <>
      <NotFound />
      <GoneArticle site={siteUrl()} userId={id} zone={timeZone} />
    </>
  );
}
