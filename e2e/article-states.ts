import type pg from 'pg';
import type { Database } from '@/db/client';
import { type Newsroom, publishable, publishNew, unique, writeDraft } from '@/e2e/newsroom';
import { saveArticle } from '@/lib/articles/commands/save-article';
import { retractArticle, unpublishArticle } from '@/lib/articles/commands/withdraw-article';
import { type DeskArticle, requireDeskArticle } from '@/lib/articles/desk';
import type { Command } from '@/lib/articles/permissions';
import type { ArticleState, LiveState } from '@/lib/articles/status';

type Setting = { db: Database; owner: pg.Pool; newsroom: Newsroom };

/** The reporter's article, brought into a state; what only the database's owner can do quickly, they do. */
export async function articleIn(setting: Setting, { live, draftState }: ArticleState): Promise<DeskArticle> {
  const { db, owner, newsroom } = setting;
  const article = await liveAs(setting, live);
  const { editor } = newsroom.people;
  if (live !== 'none' && draftState !== 'none') {
    const document = { ...article.document, headline: unique('Working draft') };
    const { id, version } = article;
    await saveArticle(db, { actor: editor, articleId: id, version, document, reason: 'save' });
  }
  await owner.query(
    draftState === 'scheduled'
      ? `update articles set draft_state = 'scheduled', scheduled_at = now() + interval '9 days', scheduled_zone = 'UTC',
           scheduled_wall = '2040-01-01T07:00', scheduled_revision_id = latest_revision_id, scheduled_kind = 'minor' where id = $1`
      : `update articles set draft_state = '${draftState}' where id = $1`,
    [article.id],
  );
  return requireDeskArticle(db, { actor: editor, articleId: article.id });
}

async function liveAs({ db, newsroom }: Setting, live: LiveState): Promise<DeskArticle> {
  if (live === 'none') return writeDraft(db, newsroom);
  const article = await publishNew(db, newsroom);
  const given = { actor: newsroom.people.editor, articleId: article.id, version: article.version };
  if (live === 'retracted') return retractArticle(db, { ...given, note: 'The table was made up.' });
  if (live === 'unpublished') return unpublishArticle(db, { ...given, reason: 'A court said so.', publicReason: '' });
  return article;
}

type Row = Record<string, unknown>;

/** An article's own row, as JSON has it. */
export async function rowOf(owner: pg.Pool, id: string): Promise<Row> {
  const { rows } = await owner.query<{ row: Row }>('select to_jsonb(articles) as row from articles where id = $1', [
    id,
  ]);
  return rows[0]!.row;
}

/**
 * Lets an article stand in its state again after a command, for the next one. What was written since stays: its
 * revisions and its publications are only ever added to.
 */
export async function putBack({ db, owner, newsroom }: Setting, row: Row): Promise<DeskArticle> {
  const { search: _, latest_revision_id: __, version: ___, ...standing } = row;
  const columns = Object.keys(standing).join(', ');
  await owner.query(
    `update articles set (${columns}) = (select ${columns} from jsonb_populate_record(null::articles, $1)) where id = $2`,
    [standing, row.id],
  );
  await owner.query('delete from redirects where article_id = $1', [row.id]);
  return requireDeskArticle(db, { actor: newsroom.people.editor, articleId: String(row.id) });
}

/** What each command needs beside the version, so that nothing but its right can refuse it. */
export function inputFor(command: Command, newsroom: Newsroom, { document, version }: DeskArticle): object {
  const changed = { ...publishable(newsroom, { headline: unique('Rewritten') }), slug: document.slug };
  const publication = { document: changed, kind: 'minor', note: '', confirmedMinor: true };
  const inputs: Record<Command, object> = {
    save: { document: changed },
    restore: { number: 1 },
    submit: { document: changed },
    'take back': {},
    return: { note: 'Who said so?' },
    approve: {},
    publish: publication,
    schedule: { ...publication, wall: '2041-05-06T07:00' },
    'cancel schedule': {},
    unpublish: { reason: 'By mistake.' },
    retract: { note: 'We no longer stand by this.' },
    'publish again': { ...publication, kind: 'update' },
    'delete draft': {},
    'discard changes': {},
    duplicate: {},
    place: { place: 'normal' },
    embargo: { wall: null },
    assign: { to: null },
    archive: { archived: true },
  };
  return { version, ...inputs[command] };
}
