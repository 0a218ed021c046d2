import type { Metadata } from 'next';
import { loadChoices } from '@/app/(desk)/desk/(signed-in)/articles/editor-choices';
import { ArticleEditor } from '@/components/desk/editor/article-editor';
import { getDb } from '@/db/client';
import type { ArticleDocument } from '@/lib/articles/document';
import { listLastSaves } from '@/lib/articles/editor-saves';
import { canDo, commandNames } from '@/lib/articles/permissions';
import { requireActor } from '@/lib/auth/session';
import { DOCUMENT_SCHEMA, emptyBody } from '@/lib/body/schema';
import { requireNewsroom } from '@/lib/newsroom/queries';
import { getWritingDefaults } from '@/lib/people/queries';

export const metadata: Metadata = { title: 'New article' };

/** An empty editor. The article exists from its first save on. */
export default async function NewArticlePage() {
  const actor = await requireActor();
  const db = getDb();
  const [newsroom, defaults] = await Promise.all([requireNewsroom(db), getWritingDefaults(db, actor.id)]);
  const document: ArticleDocument = {
    schema: DOCUMENT_SCHEMA,
    language: newsroom.language,
    section: defaults.section ?? newsroom.sections[0]?.id ?? null,
    slug: '',
    kicker: '',
    headline: '',
    standfirst: '',
    genre: 'news',
    sponsor: '',
    dateline: '',
    body: emptyBody,
    bylines: defaults.author ? [{ author: defaults.author, role: 'by' }] : [],
    leadImage: null,
    topics: [],
    description: '',
  };
  const own = { role: actor.role, own: true };
  const state = { live: 'none', draftState: 'draft' } as const;
  return (
    <ArticleEditor
      article={null}
      document={document}
      newCommands={commandNames.filter((command) => command !== 'delete draft' && canDo(command, own, state))}
      choices={await loadChoices(db, document)}
      user={{ id: actor.id, name: actor.name, email: actor.email }}
      lastSaves={await listLastSaves(db, { userId: actor.id })}
    />
  );
}
