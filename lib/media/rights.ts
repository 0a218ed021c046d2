import { formatDate, wallTime } from '@/lib/time/format';

/** What the library knows of a picture's rights. */
type Rights = { useUntil: string | null; restrictions: string };
type Moment = { at: Date; zone: string };

/** How far ahead the library warns that a picture's time runs out. */
export const soonDays = 14;

/** The day of the newsroom's calendar, `2024-07-20`. */
export const dayOf = ({ at, zone }: Moment): string => wallTime(at, zone).slice(0, 10);

/** How much time a picture has: compared as days of the newsroom's calendar, its last day included. Pure. */
export function termOf({ useUntil }: Pick<Rights, 'useUntil'>, { at, zone }: Moment): 'open' | 'soon' | 'over' {
  if (!useUntil) return 'open';
  if (useUntil < dayOf({ at, zone })) return 'over';
  return useUntil <= dayOf({ at: daysLater(at, soonDays), zone }) ? 'soon' : 'open';
}

/** Why a picture may not be newly published at that moment, a sentence each; none when it may. Pure. */
export function rightsProblems(rights: Pick<Rights, 'useUntil'>, moment: Moment): string[] {
  if (termOf(rights, moment) !== 'over') return [];
  return [`The right to use this picture ended after ${spokenDay(rights.useUntil!)}. Choose another one.`];
}

/** `July 20, 2024` for `2024-07-20`. */
export const spokenDay = (day: string): string => formatDate(new Date(`${day}T12:00:00Z`), 'UTC', 'en');

/** The moment so many days later. */
export const daysLater = (at: Date, days: number): Date => new Date(at.getTime() + days * 86_400_000);

/** What the desk shows of a picture's rights beside it. */
export const rightsShown = ({ useUntil, restrictions }: Pick<Rights, 'useUntil' | 'restrictions'>, moment: Moment) => ({
  ...{ useUntil, restrictions, term: termOf({ useUntil }, moment) },
});
