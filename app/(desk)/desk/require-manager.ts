import { notFound } from 'next/navigation';
import { type Area, canManage } from '@/lib/articles/permissions';
import { requireActor } from '@/lib/auth/session';
import type { Actor } from '@/lib/people/actor';

/** Who is here, if their role may enter this part of the desk; for everybody else there is no such page. */
export async function requireManager(area: Area): Promise<Actor> {
  const actor = await requireActor();
  if (!canManage(area, actor.role)) notFound();
  return actor;
}
