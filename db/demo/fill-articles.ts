import { inArray } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '@/db/client';
import { demoArticles } from '@/db/demo/articles/all';
import { type DemoArticle, type DemoText, textsOf, wasPublished, workingTextOf } from '@/db/demo/articles/types';
import { withKnown } from '@/db/demo/document';
import type { Cast } from '@/db/demo/fill-people';
import type { Drawn, DrawnPictures } from '@/db/demo/fill-pictures';
import { newsroom } from '@/db/demo/newsroom';
import { articles } from '@/db/schema/articles';
import { insertArticle } from '@/lib/articles/commands/create-article';
import { placeArticle } from '@/lib/articles/commands/draft-article';
import { scheduleArticle } from '@/lib/articles/commands/schedule-article';
import { withdraw } from '@/lib/articles/commands/withdraw-article';
import type { ArticleDocument } from '@/lib/articles/document';
import { type ArticleRow, lockArticle } from '@/lib/articles/lookup';
import { articlePath } from '@/lib/articles/paths';
import { publishRevision } from '@/lib/articles/publish-revision';
import { addRevision, changeArticle, workingDocument } from '@/lib/articles/revise';
import { withBlockIds } from '@/lib/body/ids';
import type { Block, Body, RelatedArticle } from '@/lib/body/schema';
import { DOCUMENT_SCHEMA } from '@/lib/body/schema';
import { recordEvent } from '@/lib/events/record-event';

type Step = { at: Date; take: (tx: Transaction) => Promise<void> };
type Fill = { cast: Cast; drawn: DrawnPictures; now: Date };
/** Articles' ids by the demo's keys, known once each is made. */
type Ids = Map<string, string>;

/** Minutes that a text lay with the desk before it went out. */
const review = 40;

/**
 * Lives the newsroom's two years in order, each step through the commands of the desk, so that the record's times and
 * places in line agree.
 */
export async function fillArticles(db: Database, all: readonly DemoArticle[], fill: Fill): Promise<void> {
  const ids: Ids = new Map();
  const steps = all.flatMap((demo) => stepsOf(demo, fill, ids));
  for (const { take } of steps.sort((a, b) => a.at.getTime() - b.at.getTime())) await db.transaction(take);
  await scheduleOnes(db, all, fill, ids);
}

const minutes = (from: Date, count: number) => new Date(from.getTime() + count * 60_000);

function stepsOf(demo: DemoArticle, { cast, drawn, now }: Fill, ids: Ids): Step[] {
  const writer = cast.actors.get(demo.by)!;
  const editor = cast.actors.get('editor')!;
  const [first, ...later] = textsOf(demo);
  const published = wasPublished(demo);
  const startedAt = minutes(now, -demo.age - (published ? review : 0));
  const publishedAt = minutes(now, -demo.age);
  const find = (tx: Transaction) => lockArticle(tx, editor, ids.get(demo.key)!);

  const steps: Step[] = [
    {
      at: startedAt,
      take: async (tx) => {
        const document = documentOf(first!, { cast, drawn, ids }, null);
        ids.set(demo.key, await insertArticle(tx, { document, reason: 'save', createdBy: writer.id, at: startedAt }));
      },
    },
  ];
  const step = (at: Date, take: (tx: Transaction, article: ArticleRow) => Promise<unknown>) =>
    steps.push({ at, take: async (tx) => void (await take(tx, (await find(tx)).article)) });

  if (!published) {
    step(minutes(startedAt, 5), (tx, article) =>
      hold(tx, article, demo, { writer, editor, at: minutes(startedAt, 5) }),
    );
    return steps;
  }
  step(minutes(startedAt, 10), async (tx, article) => {
    await changeArticle(tx, article, { draftState: 'in review' }, minutes(startedAt, 10));
    await recordEvent(tx, {
      actorId: writer.id,
      type: 'article.submitted',
      articleId: article.id,
      at: minutes(startedAt, 10),
    });
  });
  const silent = { note: '', heading: null, refersTo: null };
  step(publishedAt, (tx, article) =>
    publishRevision(tx, article, {
      ...silent,
      revisionId: article.latestRevisionId,
      actorId: editor.id,
      at: publishedAt,
    }),
  );
  demo.versions?.forEach(({ kind, after, note, heading = null }, index) => {
    const at = minutes(publishedAt, after);
    step(at, async (tx, article) => {
      const saved = await save(tx, article, later[index]!, { cast, drawn, ids, by: editor.id, at });
      await publishRevision(tx, saved, {
        kind,
        note,
        heading,
        refersTo: null,
        confirmedMinor: true,
        revisionId: saved.latestRevisionId,
        actorId: editor.id,
        at,
      });
    });
  });
  if (demo.state === 'retracted' || demo.state === 'unpublished') {
    const at = minutes(publishedAt, demo.after);
    const [kind, note, reason] =
      demo.state === 'retracted'
        ? (['retraction', demo.note, ''] as const)
        : (['removal', demo.publicReason, demo.reason] as const);
    step(at, (tx, article) => withdraw(tx, article, { actor: editor, articleId: article.id, at }, kind, note, reason));
  }
  const working = workingTextOf(demo);
  if (working) {
    const at = minutes(now, -Math.min(15, demo.age / 2));
    step(at, async (tx, article) => {
      const saved = await save(tx, article, working, { cast, drawn, ids, by: writer.id, at });
      await changeArticle(tx, saved, { draftState: 'draft' }, at);
    });
  }
  if (demo.place) {
    const { place } = demo;
    const at = minutes(publishedAt, 1);
    step(at, (tx, article) => placeArticle(tx, { actor: editor, articleId: article.id, place, at }));
  }
  return steps;
}

type Held = { writer: { id: string }; editor: { id: string }; at: Date };

/** Leaves a draft where the desk has it. */
async function hold(
  tx: Transaction,
  article: ArticleRow,
  demo: DemoArticle,
  { writer, editor, at }: Held,
): Promise<void> {
  const states = {
    draft: null,
    'in review': { draftState: 'in review', type: 'article.submitted', by: writer },
    returned: { draftState: 'returned', type: 'article.returned', by: editor },
    approved: { draftState: 'approved', type: 'article.approved', by: editor },
    scheduled: { draftState: 'approved', type: 'article.approved', by: editor },
  } as const;
  const state = demo.state in states ? states[demo.state as keyof typeof states] : null;
  if (!state) return;
  const returnNote = demo.state === 'returned' ? demo.note : '';
  await changeArticle(tx, article, { draftState: state.draftState, returnNote }, at);
  await recordEvent(tx, { actorId: state.by.id, type: state.type, articleId: article.id, at });
}

/** Schedules come last and through the desk's own command: they look forward from the present. */
async function scheduleOnes(db: Database, all: readonly DemoArticle[], { cast, now }: Fill, ids: Ids): Promise<void> {
  const editor = cast.actors.get('editor')!;
  for (const demo of all) {
    if (demo.state !== 'scheduled') continue;
    const [row] = await db
      .select()
      .from(articles)
      .where(inArray(articles.id, [ids.get(demo.key)!]));
    const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
      .toZonedDateTimeISO(newsroom.timeZone)
      .toPlainDate();
    const wall = `${today.add({ days: demo.inDays }).toString()}T${demo.time}`;
    const given = { actor: editor, articleId: row!.id, version: row!.version };
    await scheduleArticle(db, { ...given, wall, note: '', heading: null, refersTo: null });
  }
}

type Saving = { cast: Cast; drawn: DrawnPictures; ids: Ids; by: string; at: Date };

async function save(
  tx: Transaction,
  article: ArticleRow,
  text: DemoText,
  { by, at, ...fill }: Saving,
): Promise<ArticleRow> {
  const before = await workingDocument(tx, article);
  const document = documentOf(text, fill, before.body);
  return addRevision(tx, article, { document, reason: 'save', actorId: by, at });
}

function relatedTo(key: string, ids: Ids): RelatedArticle['attrs'] {
  const article = ids.get(key);
  const text = textsOf(demoArticles.find((one) => one.key === key)!).at(-1)!;
  if (!article) throw new Error(`The demo points at ${key} before it is made.`);
  return { article, headline: text.headline, path: articlePath(text.section, text.slug) };
}

function documentOf(
  text: DemoText,
  { cast, drawn, ids }: Pick<Saving, 'cast' | 'drawn' | 'ids'>,
  before: Body | null,
): ArticleDocument {
  const picture = (key: string): Drawn => {
    const found = drawn.get(key);
    if (!found) throw new Error(`The demo has no picture ${key}.`);
    return found;
  };
  const { leadImage, section, topics, bylines, body, ...words } = text;
  const content = body.map((block) => withKnown(block, { picture, related: (key) => relatedTo(key, ids) }));
  return {
    ...words,
    schema: DOCUMENT_SCHEMA,
    section: cast.sections.get(section)!,
    topics: topics.map((slug) => cast.topics.get(slug)!),
    bylines: bylines.map(({ author, role }) => ({ author: cast.authors.get(author)!, role })),
    leadImage: leadImage && {
      ...picture(leadImage.picture),
      ...{ caption: leadImage.caption, credit: leadImage.credit, alt: leadImage.alt },
    },
    body: withBlockIds({ type: 'doc', content: before ? keepIds(content, before.content) : content }),
  };
}

/** Gives blocks the ids that they, or their forerunners at the same place, had: as an editor's own hand would. */
function keepIds(blocks: Block[], before: readonly Block[]): Block[] {
  const bare = (block: Block) => JSON.stringify({ ...block, attrs: { ...block.attrs, id: undefined } });
  const free = new Map(before.map((block) => [bare(block), block.attrs?.id]));
  const kept = blocks.map((block) => {
    const id = free.get(bare(block));
    free.delete(bare(block));
    return { block, id };
  });
  const used = new Set(kept.map(({ id }) => id));
  return kept.map(({ block, id }, index) => {
    const forerunner = before[index];
    const own =
      id ?? (forerunner?.type === block.type && !used.has(forerunner.attrs?.id) ? forerunner.attrs?.id : undefined);
    return own ? ({ ...block, attrs: { ...block.attrs, id: own } } as Block) : block;
  });
}
