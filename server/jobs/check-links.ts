import type { Task } from 'graphile-worker';
import { getDb } from '@/db/client';
import { checkLinks as checkAllLinks } from '@/lib/links/results';

/** Looks whether anybody answers at addresses that articles link to. */
export const checkLinks: Task = async (payload) => {
  await checkAllLinks(getDb(), (payload as { addresses: string[] }).addresses);
};
