import { When } from '@/components/desk/ui/when';
import type { RedactionRequest } from '@/lib/redactions/queries';

type RequestListProps = { requests: RedactionRequest[]; label: string; zone: string; now: Date };

const outcomes = { confirmed: 'Redacted', refused: 'Refused' } as const;

/** Requests one under the other: of which article, why, and who asked or decided. */
export function RequestList({ requests, label, zone, now }: RequestListProps) {
  return (
    <ul className="surface divide-y divide-rule" aria-label={label}>
      {requests.map((request) => (
        <li key={request.id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 px-4 py-3">
          <div className="min-w-0">
            <a
              href={`/desk/redactions/${request.id}`}
              className="break-words font-semibold underline decoration-rule-strong underline-offset-3 hover:text-accent"
            >
              {request.headline || 'Untitled article'}
            </a>
            <p className="break-words">{request.reason}</p>
          </div>
          <p className="text-soft">
            {request.decision && request.decidedAt ? (
              <>
                <strong className="text-ink">{outcomes[request.decision]}</strong> by {request.decidedBy}{' '}
                <When at={request.decidedAt} zone={zone} now={now} />, asked by {request.askedBy}
              </>
            ) : (
              <>
                Asked by {request.askedBy} <When at={request.askedAt} zone={zone} now={now} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
