import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';

/** The desk begins with its articles. */
export default async function DeskPage(): Promise<never> {
  await requireActor();
  redirect('/desk/articles');
}
