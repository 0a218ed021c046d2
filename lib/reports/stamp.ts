import { timingSafeEqual } from 'node:crypto';
import { seal } from '@/lib/reports/seal';

/** Nobody reads the form and writes a sentence in less; programs do. */
const soonest = 3_000;
const latest = 24 * 60 * 60 * 1000;

export type StampFault = 'too soon' | 'too old' | 'not ours';

/** The moment a form was served, which its sender can read but not write. Good for one article alone. */
export function makeStamp(articleId: string, at = new Date()): string {
  const moment = at.getTime().toString(36);
  return `${moment}.${sealOf(articleId, moment)}`;
}

/** What speaks against a form that comes back with this stamp; null where nothing does. */
export function stampFault(stamp: string, articleId: string, now = new Date()): StampFault | null {
  const [moment = '', given = ''] = stamp.split('.');
  const [a, b] = [Buffer.from(given), Buffer.from(sealOf(articleId, moment))];
  if (a.length !== b.length || !timingSafeEqual(a, b)) return 'not ours';
  const age = now.getTime() - Number.parseInt(moment, 36);
  if (age < soonest) return 'too soon';
  return age > latest ? 'too old' : null;
}

/** The stamp for the same form shown again: who mended it need not wait again. */
export function nextStamp(stamp: string, articleId: string, now = new Date()): string {
  const fault = stampFault(stamp, articleId, now);
  if (fault === 'not ours') return makeStamp(articleId, now);
  return fault === 'too old' ? makeStamp(articleId, new Date(now.getTime() - soonest)) : stamp;
}

const sealOf = (articleId: string, moment: string) => seal('form', articleId, moment).slice(0, 32);
