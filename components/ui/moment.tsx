import { formatDate, formatDateTime, formatTime } from '@/lib/time/format';

const forms = { date: formatDate, time: formatTime, 'date and time': formatDateTime } as const;

type Props = { at: Date; zone: string; language: string; form?: keyof typeof forms };

/** An instant as readers see it, and as machines read it. */
export function Moment({ at, zone, language, form = 'date and time' }: Props) {
  return <time dateTime={at.toISOString()}>{forms[form](at, zone, language)}</time>;
}
