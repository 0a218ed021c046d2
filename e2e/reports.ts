import { randomBytes } from 'node:crypto';
import type { Database } from '@/db/client';
import { reports } from '@/db/schema/reports';
import { unique } from '@/e2e/newsroom';
import { newId } from '@/lib/body/ids';
import { hashOf } from '@/lib/reports/token';

type Written = { message?: string; contact?: string; number?: number; createdAt?: Date };
export type WrittenReport = { id: string; token: string; message: string };

/** What a reader reported, made without the form. */
export async function writeReport(db: Database, articleId: string, written: Written = {}): Promise<WrittenReport> {
  const { message = unique('High water came at eleven'), contact = '', number = 1, createdAt } = written;
  const [id, token] = [newId(), randomBytes(16).toString('hex')];
  await db.insert(reports).values({ id, articleId, number, message, contact, tokenHash: hashOf(token), createdAt });
  return { id, token, message };
}
