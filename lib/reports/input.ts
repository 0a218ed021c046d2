import { z } from 'zod';
import { wellFormed } from '@/lib/body/normalise-inline';

/** Characters that a report has at least and at most. */
export const messageLength = { least: 10, most: 5_000 };

export type ReportWords = { message: string; contact: string };
export type MessageFault = 'missing' | 'short' | 'long';
export type ReportFaults = { message?: MessageFault; contact?: 'no address' };

const address = z.email().max(254);

/** What a reader wrote, as it is stored: lines end in one character, and nothing stands in it that Postgres cannot hold. */
export function readReport({ message, contact }: ReportWords): ReportWords & { faults: ReportFaults } {
  const words = { message: storable(message.replace(/\r\n?/g, '\n')), contact: storable(contact) };
  const fault = messageFault(words.message);
  const reachable = words.contact === '' || address.safeParse(words.contact).success;
  return {
    ...words,
    faults: { ...(fault && { message: fault }), ...(!reachable && { contact: 'no address' as const }) },
  };
}

function messageFault({ length }: string): MessageFault | null {
  if (length === 0) return 'missing';
  if (length < messageLength.least) return 'short';
  return length > messageLength.most ? 'long' : null;
}

const storable = (text: string) => wellFormed(text).replaceAll('\u0000', '\ufffd').trim();

const words = (sentence: string) =>
  z
    .string()
    .transform((text) => wellFormed(text).trim())
    .pipe(z.string().min(1, sentence).max(2_000, 'At most 2,000 characters.'));

/** Closing a report without changing anything: the reader is told why. */
export const unchangedInput = z.object({ answer: words('Say why nothing changes; the reader will read it.') });
/** Closing it as put right in a version that stands already. */
export const correctedInput = z.object({ number: z.coerce.number('Choose a version.').int().positive() });
