import type { Database, Transaction } from '@/db/client';
import { type DeskArticle, requireDeskArticle } from '@/lib/articles/desk';
import { type ArticleRow, lockArticle } from '@/lib/articles/lookup';
import { type Command, canDo, canEver, type Standing } from '@/lib/articles/permissions';
import { stateLabel } from '@/lib/articles/status';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

export type Given = { actor: Actor; articleId: string; version: number };

/**
 * Gives one command to one article: finds it under its row lock as this person may see it, checks role, version and
 * state in that order, and carries it out in one transaction. Returns the article as it then stands.
 * Throws `not found`, `not allowed`, `conflict` or `wrong state`.
 */
export async function giveCommand(
  db: Database | Transaction,
  command: Command,
  { actor, articleId, version }: Given,
  carryOut: (tx: Transaction, article: ArticleRow) => Promise<unknown>,
): Promise<DeskArticle> {
  return db.transaction(async (tx) => {
    const { article, standing } = await lockArticle(tx, actor, articleId);
    requireEver(command, standing);
    if (article.version !== version) {
      throw new StetError(
        'conflict',
        'Somebody else changed this article since you opened it. Nothing of yours is lost: compare both texts.',
      );
    }
    requireNow(command, standing, article);
    await carryOut(tx, article);
    return requireDeskArticle(tx, { actor, articleId });
  });
}

/** Throws `not allowed` for a role that may never give this command to this article. */
export function requireEver(command: Command, standing: Standing): void {
  if (!canEver(command, standing)) {
    throw new StetError('not allowed', `Your role does not let you ${phrases[command]} this article.`);
  }
}

/** Throws `wrong state` where the command cannot be given now. */
export function requireNow(command: Command, standing: Standing, article: ArticleRow): void {
  if (!canDo(command, standing, article)) {
    throw new StetError(
      'wrong state',
      `You cannot ${phrases[command]} this article while it is ${stateLabel(article).toLowerCase()}.`,
    );
  }
}

const phrases: Record<Command, string> = {
  save: 'change',
  restore: 'change',
  submit: 'submit',
  'take back': 'take back',
  return: 'return',
  approve: 'approve',
  publish: 'publish',
  schedule: 'schedule',
  'cancel schedule': 'cancel the schedule of',
  unpublish: 'unpublish',
  retract: 'retract',
  'publish again': 'publish again',
  'delete draft': 'delete',
  'discard changes': 'discard the changes of',
  place: 'place',
  embargo: 'set the embargo of',
  assign: 'assign',
  archive: 'archive',
  duplicate: 'duplicate',
};
