import { formatDateTime } from '@/lib/time/format';
import { formatNear } from '@/lib/time/near';

/** A time in the newsroom's zone, as colleagues say it; the whole of it on hover. */
export function When({ at, zone, now }: { at: Date; zone: string; now: Date }) {
  return (
    <time dateTime={at.toISOString()} title={formatDateTime(at, zone, 'en')} className="whitespace-nowrap tabular-nums">
      {formatNear(at, zone, now)}
    </time>
  );
}
