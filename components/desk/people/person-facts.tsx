import { When } from '@/components/desk/ui/when';
import type { UserLine } from '@/lib/people/queries';
import { formatDate } from '@/lib/time/format';

/** What is known of an account. */
export function PersonFacts({ person, zone, now }: { person: UserLine; zone: string; now: Date }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      <dt className="text-soft">Email</dt>
      <dd className="min-w-0 break-words">{person.email}</dd>
      <dt className="text-soft">Writes as</dt>
      <dd>{person.authorName ?? 'No author yet; link one on the author’s page'}</dd>
      <dt className="text-soft">Last seen</dt>
      <dd>{person.lastSeenAt ? <When at={person.lastSeenAt} zone={zone} now={now} /> : 'Not signed in'}</dd>
      <dt className="text-soft">Account since</dt>
      <dd>{formatDate(person.createdAt, zone, 'en')}</dd>
    </dl>
  );
}
