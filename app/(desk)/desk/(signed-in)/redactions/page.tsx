import type { Metadata } from 'next';
import { requireManager } from '@/app/(desk)/desk/require-manager';
import { RequestList } from '@/components/desk/redactions/request-list';
import { Empty, Page, PageHead } from '@/components/desk/ui/page-head';
import { getDb } from '@/db/client';
import { requireNewsroom } from '@/lib/newsroom/queries';
import { listDecidedRedactions, listOpenRedactions } from '@/lib/redactions/queries';

export const metadata: Metadata = { title: 'Redactions' };

/** What waits for a second person, and what was decided. */
export default async function RedactionsPage() {
  await requireManager('redactions');
  const db = getDb();
  const [open, decided, { timeZone }] = await Promise.all([
    listOpenRedactions(db),
    listDecidedRedactions(db),
    requireNewsroom(db),
  ]);
  const list = { zone: timeZone, now: new Date() };
  return (
    <Page>
      <PageHead title="Redactions" />
      {open.length > 0 ? (
        <RequestList requests={open} label="Waiting for a second person" {...list} />
      ) : (
        <Empty>
          <p>Nothing waits. A redaction takes words, a field or a picture out of every version of an article.</p>
          <p className="mt-1">An admin asks for it from an article’s History; somebody else confirms it here.</p>
        </Empty>
      )}
      {decided.length > 0 && (
        <section aria-labelledby="decided" className="mt-8">
          <h2 id="decided" className="mb-3 font-semibold text-base">
            Decided
          </h2>
          <RequestList requests={decided} label="Decided" {...list} />
        </section>
      )}
    </Page>
  );
}
