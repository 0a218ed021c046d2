import type { Queryable } from '@/db/client';
import { events } from '@/db/schema/events';
import { newId } from '@/lib/body/ids';

export type EventData = Record<string, string | number | boolean | null>;

/**
 * Writes one line of the audit log, in the caller's transaction: a state change and its event stand or fall together.
 * `data` names rows and numbers; never article text, readers' data or secrets.
 */
export async function recordEvent(
  tx: Queryable,
  event: { actorId: string | null; type: string; articleId?: string; data?: EventData; at?: Date },
): Promise<void> {
  await tx.insert(events).values({ id: newId(), ...event });
}
