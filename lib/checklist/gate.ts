import type { Queryable } from '@/db/client';
import type { ArticleDocument } from '@/lib/articles/document';
import { type ChecklistItem, checkArticle } from '@/lib/checklist/check';
import { gatherFacts } from '@/lib/checklist/facts';
import { type Checklist, settled } from '@/lib/checklist/rules';
import { usesOf } from '@/lib/checklist/uses';
import { StetError } from '@/lib/newsroom/errors';
import { getChecklistChoices } from '@/lib/newsroom/queries';

type Judged = {
  articleId: string;
  document: ArticleDocument;
  /** Warnings that somebody has read and let pass, word for word. */
  confirmed?: readonly string[] | undefined;
  /**
   * Judged already, when it was scheduled: somebody else's site or comment in the night is no reason to hold it back.
   * What no publication may lack still counts, and so do the rights to its pictures.
   */
  scheduled?: boolean | undefined;
  /** When it goes out; now where it is not said. */
  at?: Date | undefined;
};

/**
 * Holds a text against the newsroom's checklist. Throws `invalid` with everything that forbids publication, then
 * `unconfirmed` with the warnings that nobody has let pass, an issue each. Returns the checklist.
 */
export async function requireReady(tx: Queryable, judged: Judged): Promise<Checklist> {
  const { articleId, document, confirmed = [], scheduled = false, at } = judged;
  const checklist = settled(await getChecklistChoices(tx));
  const facts = await gatherFacts(tx, { articleId, ...usesOf(document), ...(at && { at }) });
  const found = checkArticle(document, facts, checklist);
  const counts = ({ rule }: ChecklistItem) => !scheduled || rule === 'minimum' || rule === 'rights';
  const issues = found.filter((item) => item.level === 'error' && counts(item)).map(toIssue);
  if (issues.length)
    throw new StetError('invalid', `Not published: ${issues.map(({ message }) => message).join(' ')}`, { issues });
  if (scheduled) return checklist;
  const asked = found.filter(({ level, message }) => level === 'warning' && !confirmed.includes(message)).map(toIssue);
  if (asked.length) {
    const reasons = asked.map(({ message }) => message).join(' ');
    throw new StetError('unconfirmed', `Publish all the same? ${reasons}`, { issues: asked });
  }
  return checklist;
}

const toIssue = ({ field, message }: ChecklistItem) => ({ field, message });
