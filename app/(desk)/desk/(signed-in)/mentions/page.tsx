import type { Metadata } from 'next';
import { MentionList } from '@/components/desk/mentions/mention-list';
import { Page, PageHead } from '@/components/desk/ui/page-head';
import { getDb } from '@/db/client';
import { requireActor } from '@/lib/auth/session';
import { listMentions } from '@/lib/comments/mentions';
import { requireNewsroom } from '@/lib/newsroom/queries';

export const metadata: Metadata = { title: 'Mentions' };

/** Where colleagues ask somebody to look: what they have not seen stands first. */
export default async function MentionsPage() {
  const actor = await requireActor();
  const [{ timeZone }, lines] = await Promise.all([requireNewsroom(getDb()), listMentions(getDb(), actor)]);
  return (
    <Page>
      <PageHead title="Mentions" />
      <MentionList lines={lines} zone={timeZone} now={new Date()} />
    </Page>
  );
}
