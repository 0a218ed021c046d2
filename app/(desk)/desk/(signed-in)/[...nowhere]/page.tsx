import { notFound } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';

/** Any other address of the desk: said within the desk, to whoever is in. */
export default async function NowherePage(): Promise<never> {
  await requireActor();
  notFound();
}
