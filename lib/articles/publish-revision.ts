import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { articleBylines, type articles, articleTopics } from '@/db/schema/articles';
import { movePath, requireFreePath } from '@/lib/articles/addresses';
import type { ArticleDocument } from '@/lib/articles/document';
import type { KindChoice } from '@/lib/articles/input';
import type { ArticleRow } from '@/lib/articles/lookup';
import { askWhetherMinor } from '@/lib/articles/minor-question';
import { bindNotice } from '@/lib/articles/notice-rules';
import { printText } from '@/lib/articles/print';
import type { NoticeHeading, PublishedText } from '@/lib/articles/published';
import { changeArticle, requireRevision } from '@/lib/articles/revise';
import { tagsOfText } from '@/lib/articles/tags';
import { plainText } from '@/lib/body/plain-text';
import { appendOutbox } from '@/lib/cache/outbox';
import { requireReady } from '@/lib/checklist/gate';
import { recordEvent } from '@/lib/events/record-event';
import { holdPictures } from '@/lib/media/queries';
import { StetError } from '@/lib/newsroom/errors';
import { appendPublication, picturesOf } from '@/lib/record/append';
import { publicationKinds } from '@/lib/record/kinds';
import { sameText } from '@/lib/record/parts';
import { getPublicationText } from '@/lib/record/texts';
import { searchConfigFor } from '@/lib/search/config';

export type PublicationWords = {
  kind?: KindChoice;
  note: string;
  heading: NoticeHeading | null;
  refersTo: number | null;
  /** For a correction or clarification: the number of the faulty notice whose place it takes. */
  supersedes?: number | null;
  /** Whether somebody has been asked if this minor edit is one. */
  confirmedMinor?: boolean;
  /** Warnings of the checklist that somebody has read and let pass, word for word. */
  confirmed?: readonly string[];
};

/**
 * Makes one revision of a locked article public: checks it, appends it to the record, moves addresses, and queues what
 * caches must drop, all in the caller's transaction. Throws `invalid` with what forbids it, `unchanged`, or
 * `unconfirmed`.
 */
export async function publishRevision(
  tx: Transaction,
  article: ArticleRow,
  entry: PublicationWords & { revisionId: string; actorId: string | null; at?: Date; scheduled?: boolean },
): Promise<ArticleRow> {
  const { document } = await requireRevision(tx, entry.revisionId);
  const { confirmed, scheduled } = entry;
  const { minor } = await requireReady(tx, { articleId: article.id, document, confirmed, scheduled, at: entry.at });
  refuseEmbargo(article, entry.at);
  const text = await printText(tx, document);
  await requireFreePath(tx, article.id, text.path);
  await requirePictures(tx, text);
  const before = article.livePublicationId ? await getPublicationText(tx, article.livePublicationId) : null;
  const kind = before ? requireKind(entry) : 'first';
  const note = kind === 'first' ? '' : entry.note;
  const unchanged = before !== null && sameText(before, text);
  const bound = await bindNotice(tx, article.id, { ...entry, kind }, unchanged);
  askWhetherMinor(entry, before, text, scheduled ? 'off' : minor.level);

  await movePath(tx, article, text.path);
  await printBylines(tx, article.id, text);
  const publication = await appendPublication(tx, {
    articleId: article.id,
    revisionId: entry.revisionId,
    publishedBy: entry.actorId,
    heading: kind === 'update' && note ? entry.heading : null,
    ...{ ...bound, kind, text, note, at: entry.at },
  });
  const changed = await changeArticle(
    tx,
    article,
    {
      ...publicColumns(document, text),
      live: 'published',
      draftState: article.latestRevisionId === entry.revisionId ? 'none' : 'draft',
      liveRevisionId: entry.revisionId,
      livePublicationId: publication.id,
      firstPublishedAt: article.firstPublishedAt ?? publication.publishedAt,
      lastUpdateAt:
        article.lastUpdateAt && !publicationKinds[kind].movesLastUpdate
          ? article.lastUpdateAt
          : publication.publishedAt,
      returnNote: '',
      ...unscheduled,
    },
    entry.at,
  );
  await recordEvent(tx, {
    actorId: entry.actorId,
    type: `article.${kind}`,
    articleId: article.id,
    data: { publication: publication.number, revision: entry.revisionId },
    at: entry.at,
  });
  await appendOutbox(tx, [
    ...tagsOfText(article.id, text),
    ...(before ? tagsOfText(article.id, before) : []),
    ...pathTags(article),
  ]);
  return changed;
}

/** What a schedule leaves behind when it is carried out or cancelled: nothing. */
export const unscheduled = {
  scheduledAt: null,
  scheduledWall: null,
  scheduledZone: null,
  scheduledRevisionId: null,
  scheduledBy: null,
  scheduledKind: null,
  scheduledNote: '',
  scheduledHeading: null,
} as const;

async function requirePictures(tx: Transaction, text: PublishedText): Promise<void> {
  const missing = await holdPictures(tx, picturesOf(text));
  if (!missing.length) return;
  const message = 'A picture is no longer in the library. Choose it again.';
  const field = missing.includes(text.leadImage?.sha256 ?? '') ? 'leadImage' : 'body';
  throw new StetError('invalid', message, { issues: [{ field, message }] });
}

function refuseEmbargo(article: ArticleRow, at = new Date()): void {
  if (article.embargoUntil && article.embargoUntil > at) {
    throw new StetError(
      'wrong state',
      `Not published: the article is under embargo until ${article.embargoUntil.toISOString()}.`,
    );
  }
}

/** What a change to a live article is, and what it must say. Throws `invalid`. */
export function requireKind({ kind, note }: PublicationWords): KindChoice {
  const issue = (field: string, message: string) => new StetError('invalid', message, { issues: [{ field, message }] });
  if (!kind) throw issue('kind', 'Say what changed: an update, a correction, a clarification or a minor edit.');
  if ((kind === 'correction' || kind === 'clarification') && !note) {
    throw issue('note', `A ${kind} needs a note to readers.`);
  }
  return kind;
}

const pathTags = (article: ArticleRow) => (article.path ? [`path:${article.path.toLowerCase()}` as const] : []);

function publicColumns(document: ArticleDocument, text: PublishedText) {
  return {
    sectionId: text.section.id,
    slug: document.slug,
    path: text.path,
    language: text.language,
    genre: text.genre,
    ...searchColumns(text),
  } satisfies Partial<typeof articles.$inferInsert>;
}

/** What an article is found by. */
export function searchColumns(text: PublishedText) {
  return {
    searchConfig: searchConfigFor(text.language),
    searchHeadline: `${text.kicker} ${text.redacted?.headline ? '' : text.headline}`.trim(),
    searchText: [text.standfirst, plainText(text.body), ...text.bylines.map(({ name }) => name)].join('\n'),
  } satisfies Partial<typeof articles.$inferInsert>;
}

/** Writes down whom and what a live text names, for authors' and topics' pages. */
export async function printBylines(tx: Transaction, articleId: string, text: PublishedText): Promise<void> {
  await tx.delete(articleBylines).where(eq(articleBylines.articleId, articleId));
  await tx.delete(articleTopics).where(eq(articleTopics.articleId, articleId));
  const bylines = text.bylines.map(({ id, role }, position) => ({ articleId, position, authorId: id, role }));
  if (bylines.length) await tx.insert(articleBylines).values(bylines);
  if (text.topics.length) {
    await tx.insert(articleTopics).values(text.topics.map(({ id }) => ({ articleId, topicId: id })));
  }
}
