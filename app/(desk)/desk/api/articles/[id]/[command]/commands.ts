import { z } from 'zod';
import { within } from '@/app/(desk)/desk/api/read-json';
import type { Database } from '@/db/client';
import type { Given } from '@/lib/articles/command';
import { archiveArticle } from '@/lib/articles/commands/archive-article';
import { assignArticle } from '@/lib/articles/commands/assign-article';
import { deleteDraft, discardChanges, duplicateArticle, placeArticle } from '@/lib/articles/commands/draft-article';
import { embargoArticle } from '@/lib/articles/commands/embargo-article';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { approveArticle, returnArticle, submitArticle, takeBackArticle } from '@/lib/articles/commands/review-article';
import { restoreRevision, saveArticle } from '@/lib/articles/commands/save-article';
import { cancelSchedule, scheduleArticle } from '@/lib/articles/commands/schedule-article';
import { publishAgain, retractArticle, unpublishArticle } from '@/lib/articles/commands/withdraw-article';
import type { DeskArticle } from '@/lib/articles/desk';
import {
  archiveInput,
  assignInput,
  commandInput,
  embargoInput,
  placeInput,
  publishInput,
  readInput,
  restoreInput,
  retractInput,
  returnInput,
  saveInput,
  scheduleInput,
  unpublishInput,
} from '@/lib/articles/input';
import type { Command } from '@/lib/articles/permissions';

type By = Omit<Given, 'version'>;
type Carry = (db: Database, by: By, body: unknown) => Promise<DeskArticle | null>;

/** Parses with one schema, gives one command. */
function command<T>(schema: z.ZodType<T>, give: (db: Database, given: By & T) => Promise<DeskArticle | null>): Carry {
  return (db, by, body) => give(db, { ...by, ...within(() => readInput(schema, body)) });
}

/** The last part of each command's address: its name with hyphens. */
const commandAddresses = {
  save: command(saveInput, saveArticle),
  submit: command(commandInput, submitArticle),
  'take-back': command(commandInput, takeBackArticle),
  return: command(returnInput, returnArticle),
  approve: command(commandInput, approveArticle),
  publish: command(publishInput, publishArticle),
  schedule: command(scheduleInput, scheduleArticle),
  'cancel-schedule': command(commandInput, cancelSchedule),
  unpublish: command(unpublishInput, unpublishArticle),
  retract: command(retractInput, retractArticle),
  'publish-again': command(publishInput, publishAgain),
  'delete-draft': command(commandInput, async (db, given) => {
    await deleteDraft(db, given);
    return null;
  }),
  'discard-changes': command(commandInput, discardChanges),
  duplicate: command(z.object({}), duplicateArticle),
  restore: command(restoreInput, restoreRevision),
  place: command(placeInput, placeArticle),
  embargo: command(embargoInput, embargoArticle),
  assign: command(assignInput, assignArticle),
  archive: command(archiveInput, archiveArticle),
} as const satisfies Record<Hyphenated<Command>, Carry>;

type Hyphenated<C extends string> = C extends `${infer A} ${infer B}` ? `${A}-${Hyphenated<B>}` : C;

/** What carries out the command at an address, or null. */
export function commandAt(address: string): Carry | null {
  return Object.hasOwn(commandAddresses, address) ? commandAddresses[address as keyof typeof commandAddresses] : null;
}
