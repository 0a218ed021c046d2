import { eq, inArray, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Database, Transaction } from '@/db/client';
import { redirects } from '@/db/schema/addresses';
import { articleColumns, articles } from '@/db/schema/articles';
import { sections, settings } from '@/db/schema/newsroom';
import { articlePath, sectionPath } from '@/lib/articles/paths';
import { type Area, canManage } from '@/lib/articles/permissions';
import { proposeSlug } from '@/lib/articles/slug';
import { newId } from '@/lib/body/ids';
import { appendOutbox } from '@/lib/cache/outbox';
import type { Tag } from '@/lib/cache/tags';
import type { ChecklistChoices } from '@/lib/checklist/rules';
import { recordEvent } from '@/lib/events/record-event';
import { StetError } from '@/lib/newsroom/errors';
import { sectionInput, type settingsInput, type setUpInput } from '@/lib/newsroom/input';
import type { Actor } from '@/lib/people/actor';
import { addUser } from '@/lib/people/commands';

function requireManager(actor: Actor, area: Area): void {
  if (!canManage(area, actor.role)) throw new StetError('not allowed', `Only admins manage ${area}.`);
}

const refuse = (field: string, message: string) => new StetError('invalid', message, { issues: [{ field, message }] });

/** Changes the newsroom's name, zone, language or logo: every page shows them. */
export async function changeSettings(
  db: Database,
  { actor, ...input }: { actor: Actor } & z.infer<typeof settingsInput>,
): Promise<void> {
  requireManager(actor, 'settings');
  await db.transaction(async (tx) => {
    // A logo from the library, or none at all, takes the place of the demo's drawing.
    await tx.update(settings).set({ ...input, ...(input.logoId !== undefined && { logoSvg: null }) });
    await recordEvent(tx, { actorId: actor.id, type: 'settings.changed' });
    await appendOutbox(tx, ['site', 'articles']);
  });
}

/** Changes what the newsroom asks of an article before it goes out. Readers' pages do not show it. */
export async function changeChecklist(
  db: Database,
  { actor, choices }: { actor: Actor; choices: ChecklistChoices },
): Promise<void> {
  requireManager(actor, 'settings');
  await db.transaction(async (tx) => {
    await tx.update(settings).set({ checklist: choices });
    await recordEvent(tx, { actorId: actor.id, type: 'checklist.changed' });
  });
}

/** Adds a section at the end. Returns its id. */
export async function addSection(
  db: Database | Transaction,
  { actor, name, slug }: { actor: Actor; name: string; slug: string },
): Promise<string> {
  requireManager(actor, 'sections');
  return db.transaction((tx) => insertSection(tx, { by: actor.id, name, slug }));
}

async function insertSection(
  tx: Transaction,
  { by, name, slug }: { by: string; name: string; slug: string },
): Promise<string> {
  await requireFreeSlug(tx, slug, null);
  const [last] = await tx
    .select({ position: sql<number>`coalesce(max(${sections.position}), -1)::int` })
    .from(sections);
  const id = newId();
  await tx.insert(sections).values({ id, name, slug, position: last!.position + 1 });
  await recordEvent(tx, { actorId: by, type: 'section.added', data: { section: id } });
  await appendOutbox(tx, ['site', `path:/${slug}`]);
  return id;
}

/** Puts the sections in another order; every one must be named. */
export async function orderSections(db: Database, { actor, ids }: { actor: Actor; ids: string[] }): Promise<void> {
  requireManager(actor, 'sections');
  await db.transaction(async (tx) => {
    const standing = await tx.select({ id: sections.id }).from(sections).for('update');
    if (standing.length !== new Set(ids).size || standing.some(({ id }) => !ids.includes(id))) {
      throw new StetError('conflict', 'The sections changed meanwhile. Load the page again.');
    }
    // Places are unique at every moment, so all step aside before any takes its new one.
    await tx.update(sections).set({ position: sql`-1 - ${sections.position}` });
    for (const [position, id] of ids.entries()) await tx.update(sections).set({ position }).where(eq(sections.id, id));
    await recordEvent(tx, { actorId: actor.id, type: 'sections.ordered' });
    await appendOutbox(tx, ['site', 'articles']);
  });
}

/**
 * Renames a section. With a new slug every article of it moves, and every old address, the section's own included,
 * leads on. Published texts keep the name that was printed.
 */
export async function renameSection(
  db: Database,
  { actor, sectionId, name, slug }: { actor: Actor; sectionId: string; name: string; slug: string },
): Promise<void> {
  requireManager(actor, 'sections');
  await db.transaction(async (tx) => {
    const [section] = await tx.select().from(sections).where(sql`${sections.id}::text = ${sectionId}`).for('update');
    if (!section) throw new StetError('not found', 'There is no such section.');
    const tags: Tag[] = ['site', 'articles', `section:${section.id}`];
    if (slug !== section.slug) {
      await requireFreeSlug(tx, slug, section.id);
      tags.push(...(await moveArticles(tx, section, slug)));
    }
    await tx.update(sections).set({ name, slug }).where(eq(sections.id, section.id));
    await recordEvent(tx, { actorId: actor.id, type: 'section.renamed', data: { section: section.id } });
    await appendOutbox(tx, tags);
  });
}

async function moveArticles(tx: Transaction, section: { id: string; slug: string }, slug: string): Promise<Tag[]> {
  const old = sectionPath(section.slug);
  const moving = await tx.select(articleColumns).from(articles).where(eq(articles.sectionId, section.id)).for('update');
  const moves = moving.map((article) => ({ article, from: article.path!, to: articlePath(slug, article.slug!) }));
  const own = [sectionPath(slug), ...moves.map(({ to }) => to)];
  await tx.delete(redirects).where(inArray(redirects.path, own));
  await tx
    .insert(redirects)
    .values([
      { path: old, sectionId: section.id },
      ...moves.map(({ article, from }) => ({ path: from, articleId: article.id })),
    ]);
  for (const { article, to } of moves) {
    await tx
      .update(articles)
      .set({ path: to, version: sql`${articles.version} + 1` })
      .where(eq(articles.id, article.id));
  }
  return [
    ...[old, sectionPath(slug)].map((path) => `path:${path.toLowerCase()}` as const),
    ...moves.flatMap(({ article, from, to }): Tag[] => [
      `article:${article.id}`,
      `path:${from.toLowerCase()}`,
      `path:${to.toLowerCase()}`,
    ]),
  ];
}

async function requireFreeSlug(tx: Transaction, slug: string, sectionId: string | null): Promise<void> {
  const [taken] = await tx.select({ id: sections.id }).from(sections).where(eq(sections.slug, slug));
  if (taken && taken.id !== sectionId) throw refuse('slug', 'Another section has this slug.');
  const beneath = sql`${redirects.path}::text like ${`/${slug}/%`}`;
  const [was] = await tx
    .select({ sectionId: redirects.sectionId })
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.articleId))
    .where(
      sql`(${redirects.path} = ${`/${slug}`} or ${beneath}) and coalesce(${redirects.sectionId}, ${articles.sectionId}) is distinct from ${sectionId}`,
    )
    .limit(1);
  if (was) throw refuse('slug', 'Old links still lead from this slug to another section. Choose another.');
}

/** Takes a section away that no article was ever in. */
export async function removeSection(
  db: Database,
  { actor, sectionId }: { actor: Actor; sectionId: string },
): Promise<void> {
  requireManager(actor, 'sections');
  await db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ used: boolean }>(sql`
      select exists (select 1 from articles where section_id::text = ${sectionId})
        or exists (select 1 from redirects where section_id::text = ${sectionId})
        or exists (select 1 from articles a join revisions r on r.id = a.latest_revision_id
          where a.deleted_at is null and r.document ->> 'section' = ${sectionId}) as used`);
    if (rows[0]?.used)
      throw new StetError(
        'wrong state',
        'This section has articles, drafts or old links, so it stays. Rename it instead.',
      );
    const [gone] = await tx
      .delete(sections)
      .where(sql`${sections.id}::text = ${sectionId}`)
      .returning({ slug: sections.slug });
    if (!gone) throw new StetError('not found', 'There is no such section.');
    await recordEvent(tx, { actorId: actor.id, type: 'section.removed', data: { section: sectionId } });
    await appendOutbox(tx, ['site', 'articles', `path:/${gone.slug.toLowerCase()}`]);
  });
}

type SetUp = z.infer<typeof setUpInput> & { admin: { email: string; name: string; password: string } };

/** Makes an empty database a newsroom: name, zone, first section, first admin. Once; throws `wrong state` afterwards. */
export async function setUpNewsroom(db: Database, { name, timeZone, language, section, admin }: SetUp): Promise<void> {
  const sectionRow = sectionInput.safeParse({ name: section, slug: proposeSlug(section, language) });
  if (!sectionRow.success)
    throw refuse('section', 'Give the first section a name that is not another page’s, in letters or digits.');
  await db.transaction(async (tx) => {
    const [made] = await tx
      .insert(settings)
      .values({ name, timeZone, language })
      .onConflictDoNothing()
      .returning({ id: settings.id });
    if (!made) throw new StetError('wrong state', 'This newsroom is set up already. Sign in instead.');
    const by = await addUser(tx, { actor: null, role: 'admin', ...admin });
    await insertSection(tx, { by, ...sectionRow.data });
    await recordEvent(tx, { actorId: by, type: 'newsroom.set up' });
    await appendOutbox(tx, ['site', 'articles']);
  });
}

/** Gives the newsroom another logo where this picture was it, in the caller's transaction; whether it was. */
export async function moveLogo(tx: Transaction, { from, to }: { from: string; to: string }): Promise<boolean> {
  const moved = await tx.update(settings).set({ logoId: to }).where(eq(settings.logoId, from)).returning();
  return moved.length > 0;
}
