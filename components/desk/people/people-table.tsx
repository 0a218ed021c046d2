import { Ban } from 'lucide-react';
import { When } from '@/components/desk/ui/when';
import type { UserLine } from '@/lib/people/queries';

type PeopleTableProps = { people: UserLine[]; selfId: string; zone: string; now: Date };

const head = 'border-rule border-b px-4 py-2 text-start font-semibold text-soft text-xs max-md:hidden';
const cell = 'px-4 py-2.5 align-top max-md:hidden';

/** Everybody with an account. On narrow screens the first column tells all that the others say. */
export function PeopleTable({ people, selfId, zone, now }: PeopleTableProps) {
  return (
    <div className="surface overflow-hidden">
      <table className="w-full border-collapse">
        <caption className="sr-only">People with an account</caption>
        <thead>
          <tr>
            <th scope="col" className={head}>
              Name
            </th>
            <th scope="col" className={head}>
              Role
            </th>
            <th scope="col" className={head}>
              Writes as
            </th>
            <th scope="col" className={head}>
              Last seen
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} className="border-rule border-b last:border-b-0 hover:bg-hover">
              <td className="px-4 py-2.5 align-top">
                <a href={`/desk/people/${person.id}`} className="font-semibold hover:text-accent">
                  {person.name}
                </a>
                {person.id === selfId && <span className="text-soft"> (you)</span>}
                <span className="block break-words text-soft text-xs">{person.email}</span>
                <span className="mt-1 flex flex-wrap gap-x-2 text-xs md:hidden">
                  <Standing {...person} />
                  <LastSeen at={person.lastSeenAt} zone={zone} now={now} />
                </span>
              </td>
              <td className={cell}>
                <Standing {...person} />
              </td>
              <td className={cell}>{person.authorName}</td>
              <td className={cell}>
                <LastSeen at={person.lastSeenAt} zone={zone} now={now} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Standing({ role, suspendedAt }: Pick<UserLine, 'role' | 'suspendedAt'>) {
  if (suspendedAt)
    return (
      <span className="inline-flex items-center gap-1 text-bad">
        <Ban aria-hidden size={13} /> Suspended
      </span>
    );
  return <span className="capitalize">{role}</span>;
}

function LastSeen({ at, zone, now }: { at: Date | null; zone: string; now: Date }) {
  return at ? <When at={at} zone={zone} now={now} /> : <span className="text-soft">Not signed in</span>;
}
