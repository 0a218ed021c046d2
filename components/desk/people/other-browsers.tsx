import { browserName } from '@/components/desk/people/browser-name';
import { When } from '@/components/desk/ui/when';

type OtherBrowsersProps = { sessions: { userAgent: string; lastSeenAt: Date }[]; zone: string; now: Date };

/** Where else somebody is signed in. */
export function OtherBrowsers({ sessions, zone, now }: OtherBrowsersProps) {
  if (sessions.length === 0) return <p className="text-soft">You are signed in nowhere but here.</p>;
  return (
    <ul className="flex flex-col gap-1">
      {sessions.map(({ userAgent, lastSeenAt }) => (
        <li key={`${lastSeenAt.getTime()} ${userAgent}`} className="flex flex-wrap gap-x-2">
          <span>{browserName(userAgent)}</span>
          <span className="text-soft">
            seen <When at={lastSeenAt} zone={zone} now={now} />
          </span>
        </li>
      ))}
    </ul>
  );
}
