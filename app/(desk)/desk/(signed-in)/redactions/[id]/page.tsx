import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { confirm, refuse } from '@/app/(desk)/desk/(signed-in)/redactions/actions';
import { requireManager } from '@/app/(desk)/desk/require-manager';
import { Decision } from '@/components/desk/redactions/decision';
import { Going } from '@/components/desk/redactions/going';
import { RequestList } from '@/components/desk/redactions/request-list';
import { TargetWords } from '@/components/desk/redactions/target-words';
import { Back } from '@/components/desk/ui/back';
import { Empty, Page, PageHead } from '@/components/desk/ui/page-head';
import { getDb } from '@/db/client';
import { requireNewsroom } from '@/lib/newsroom/queries';
import { previewRedaction } from '@/lib/redactions/preview';
import { getRedaction } from '@/lib/redactions/queries';

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'Redaction' };

/** One request: what was marked, why, what goes, and the second person's say. */
export default async function RedactionPage({ params }: Props) {
  const actor = await requireManager('redactions');
  const { id } = await params;
  const db = getDb();
  const [request, { timeZone }] = await Promise.all([getRedaction(db, id), requireNewsroom(db)]);
  if (!request) notFound();
  const { target, articleId, decision } = request;
  const preview = target && !decision ? await previewRedaction(db, { articleId, target }) : null;
  return (
    <Page>
      <Back href="/desk/redactions">Redactions</Back>
      <PageHead title="Redaction" />
      <div className="flex max-w-3xl flex-col gap-5">
        <RequestList requests={[request]} label="The request" zone={timeZone} now={new Date()} />
        {target && preview && (
          <>
            <section aria-labelledby="marked">
              <h2 id="marked" className="mb-2 font-semibold text-base">
                Marked
              </h2>
              <TargetWords target={target} />
            </section>
            <section aria-labelledby="going" className="flex flex-col gap-3">
              <h2 id="going" className="font-semibold text-base">
                What goes
              </h2>
              {preview.articles.length > 0 ? (
                <Going preview={preview} />
              ) : (
                <Empty>Nothing holds this any more. Refuse the request.</Empty>
              )}
            </section>
            <Decision
              confirm={confirm.bind(null, id)}
              refuse={refuse.bind(null, id)}
              isOwn={request.requestedBy === actor.id}
              canConfirm={preview.articles.length > 0}
            />
          </>
        )}
        {decision && <p className="text-soft">What was marked is not kept.</p>}
      </div>
    </Page>
  );
}
