import { type SQL, sql } from 'drizzle-orm';
import { type Actor, isEditor } from '@/lib/people/actor';

/** `isOwn` of lookup.ts, said of a line of the desk's list. */
export const isOwnLine = (userId: string): SQL<boolean> =>
  sql<boolean>`(desk_lines.created_by = ${userId} or desk_lines.assigned_to = ${userId}
    or desk_lines.writers && array(select id from authors where user_id = ${userId}))`;

/**
 * A condition: of each article that a person may see, the one line that tells what they may see of it. Whose it is need
 * not be asked where one line tells of both texts.
 */
export const isSeenBy = (actor: Actor): SQL =>
  isEditor(actor)
    ? sql`desk_lines.working`
    : sql`(desk_lines.working and desk_lines.public
        or case when ${isOwnLine(actor.id)} then desk_lines.working else desk_lines.public end)`;
