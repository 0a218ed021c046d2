import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { revisions } from '@/db/schema/articles';
import { fronts } from '@/db/schema/fronts';
import { users } from '@/db/schema/people';
import { publications } from '@/db/schema/record';
import type { ArticleDocument } from '@/lib/articles/document';
import type { KindChoice, Place } from '@/lib/articles/input';
import { type ArticleRow, findArticle, type Sighted } from '@/lib/articles/lookup';
import { inForce, isNotice } from '@/lib/articles/notices';
import { type Command, canDo, commandNames } from '@/lib/articles/permissions';
import type { DraftState, LiveState } from '@/lib/articles/status';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';
import type { PublicationKind } from '@/lib/record/kinds';
import { listNotes } from '@/lib/record/texts';

/** An article as one person may see it at the desk; plain data, so that it travels as JSON. */
export type DeskArticle = {
  id: string;
  version: number;
  live: LiveState;
  draftState: DraftState;
  /** The public address; null before the first publication. */
  path: string | null;
  document: ArticleDocument;
  /** The newest state that this person sees, and whether it is they who saved it. */
  revision: { id: string; number: number; at: Date; by: string; isMine: boolean };
  /** The newest version with text, which readers see when it is live. */
  liveNumber: number | null;
  liveVersions: { number: number; kind: PublicationKind; publishedAt: Date }[];
  /** Notices to readers that no later one has replaced yet, oldest first. */
  notices: { number: number; kind: PublicationKind; publishedAt: Date; note: string }[];
  hasUnpublishedChanges: boolean;
  scheduled: { at: Date; wall: string; zone: string; kind: KindChoice | null } | null;
  returnNote: string;
  place: Place;
  /** Before this nothing of it may go out; null where nothing holds it back. */
  embargoUntil: Date | null;
  /** What this person may do now. */
  commands: Command[];
  canEdit: boolean;
  /** Whether they see the working text, or what readers see alone. */
  sight: 'working' | 'live';
};

type Wanted = { actor: Actor; articleId: string };

/** What whoever has just written an article knows of it without asking again. */
export type AtHand = {
  /** The article as this person sees it. */
  found?: Sighted | undefined;
  /** What its newest revision holds. */
  working?: ArticleDocument;
};

/** One article for the desk, or null where it is absent or out of reach. */
export async function getDeskArticle(
  db: Queryable,
  { actor, articleId, found, working }: Wanted & AtHand,
): Promise<DeskArticle | null> {
  const sighted = found ?? (await findArticle(db, actor, articleId));
  if (!sighted) return null;
  const { article, standing, sight } = sighted;
  const revisionId = sight === 'live' ? article.liveRevisionId! : article.latestRevisionId;
  // One after another: in a transaction they share a connection.
  const revision = await getRevisionRow(db, revisionId, sight === 'working' ? working : undefined);
  const versions = article.firstPublishedAt ? await listVersions(db, article.id) : [];
  const commands = commandNames.filter((command) => canDo(command, standing, article));
  return {
    id: article.id,
    version: article.version,
    live: article.live,
    draftState: sight === 'live' ? 'none' : article.draftState,
    path: article.path,
    document: revision.document,
    revision: {
      id: revision.id,
      number: revision.number,
      at: revision.at,
      by: revision.by ?? 'The system',
      isMine: revision.byId === actor.id,
    },
    liveNumber: versions.find(({ id }) => id === article.livePublicationId)?.number ?? null,
    liveVersions: versions.map(({ number, kind, publishedAt }) => ({ number, kind, publishedAt })),
    notices: await listNoticesInForce(db, versions),
    hasUnpublishedChanges: sight === 'working' && article.live !== 'none' && article.draftState !== 'none',
    scheduled: sight === 'working' ? scheduleOf(article) : null,
    returnNote: sight === 'working' ? article.returnNote : '',
    place: revision.place ?? 'normal',
    embargoUntil: sight === 'working' ? embargoOf(article) : null,
    commands,
    canEdit: commands.includes('save'),
    sight,
  };
}

/** The same, or throws `not found`. */
export async function requireDeskArticle(db: Queryable, wanted: Wanted & AtHand): Promise<DeskArticle> {
  const article = await getDeskArticle(db, wanted);
  if (!article) throw new StetError('not found', 'There is no such article, or it is not yours to see.');
  return article;
}

export type RevisionLine = {
  number: number;
  at: Date;
  by: string;
  byId: string | null;
  reason: string;
  published: number | null;
};

/** All saved states of an article, newest first. Empty for whoever may see no more than its live text. */
export async function listRevisions(
  db: Queryable,
  { actor, articleId }: { actor: Actor; articleId: string },
): Promise<RevisionLine[]> {
  const found = await findArticle(db, actor, articleId);
  if (found?.sight !== 'working') return [];
  const rows = await db
    .select({
      number: revisions.number,
      at: revisions.createdAt,
      by: users.name,
      byId: revisions.createdBy,
      reason: revisions.reason,
      published: sql<
        number | null
      >`(select min(${publications.number}) from ${publications} where ${publications.revisionId} = ${revisions.id})`,
    })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.createdBy))
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.number));
  return rows.map((row) => ({ ...row, by: row.by ?? 'The system' }));
}

/** One saved state with its document, or null where it is absent or out of reach. */
export async function getRevision(
  db: Queryable,
  { actor, articleId, number }: { actor: Actor; articleId: string; number: number },
): Promise<{ number: number; at: Date; by: string; reason: string; document: ArticleDocument } | null> {
  const found = await findArticle(db, actor, articleId);
  if (found?.sight !== 'working') return null;
  const [row] = await db
    .select({
      number: revisions.number,
      at: revisions.createdAt,
      by: users.name,
      reason: revisions.reason,
      document: revisions.document,
    })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.createdBy))
    .where(and(eq(revisions.articleId, articleId), eq(revisions.number, number)));
  return row ? { ...row, by: row.by ?? 'The system' } : null;
}

/** A revision and where its article stands on the front; its document is read unless it is at hand. */
async function getRevisionRow(db: Queryable, id: string, document?: ArticleDocument) {
  const [row] = await db
    .select({
      id: revisions.id,
      number: revisions.number,
      at: revisions.createdAt,
      by: users.name,
      byId: revisions.createdBy,
      place: fronts.place,
      ...(document ? {} : { document: revisions.document }),
    })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.createdBy))
    .leftJoin(fronts, eq(fronts.articleId, revisions.articleId))
    .where(eq(revisions.id, id));
  if (!row) throw new Error(`Revision ${id} is missing.`);
  return { ...row, document: document ?? row.document! };
}

const listVersions = (db: Queryable, articleId: string) =>
  db
    .select({
      id: publications.id,
      number: publications.number,
      kind: publications.kind,
      publishedAt: publications.publishedAt,
      heading: publications.heading,
      supersedes: publications.supersedes,
    })
    .from(publications)
    .where(eq(publications.articleId, articleId))
    .orderBy(asc(publications.number));

async function listNoticesInForce(db: Queryable, versions: Awaited<ReturnType<typeof listVersions>>) {
  const standing = inForce(versions).filter(isNotice);
  const notes = await listNotes(
    db,
    standing.map(({ id }) => id),
  );
  return standing.map(({ id, number, kind, publishedAt }) => ({
    number,
    kind,
    publishedAt,
    note: notes.get(id) ?? '',
  }));
}

const embargoOf = ({ embargoUntil }: ArticleRow) => (embargoUntil && embargoUntil > new Date() ? embargoUntil : null);

function scheduleOf(article: ArticleRow): DeskArticle['scheduled'] {
  const { scheduledAt, scheduledWall, scheduledZone, scheduledKind } = article;
  if (!scheduledAt) return null;
  return { at: scheduledAt, wall: scheduledWall!, zone: scheduledZone!, kind: scheduledKind as KindChoice | null };
}
