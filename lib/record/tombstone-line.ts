import type { Redacted } from '@/lib/body/schema';
import { formatWholeDay } from '@/lib/time/format';
import type { Words } from '@/lib/words/table';

/** What stands where a redaction took something out: when, and why. */
export function tombstoneLine({ on, reason }: Redacted, words: Words): string {
  return on === null ? words.partMissing : words.redactedOn(formatWholeDay(on, words.language), reason.trim());
}
