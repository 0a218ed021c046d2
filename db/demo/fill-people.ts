import type { Database } from '@/db/client';
import { addPortraits } from '@/db/demo/fill-pictures';
import { newsroom, sections, topics } from '@/db/demo/newsroom';
import { type AuthorKey, authors, demoPassword, type UserKey, users } from '@/db/demo/people';
import { logoSvg } from '@/db/demo/pictures/logo';
import * as authorTables from '@/db/schema/authors';
import * as newsroomTables from '@/db/schema/newsroom';
import * as peopleTables from '@/db/schema/people';
import { hashPassword } from '@/lib/auth/password';
import { newId } from '@/lib/body/ids';
import type { Actor } from '@/lib/people/actor';

/** The newsroom's rows that articles point at, by the demo's own keys. */
export type Cast = {
  sections: Map<string, string>;
  topics: Map<string, string>;
  authors: Map<AuthorKey, string>;
  actors: Map<UserKey, Actor>;
};

/** Fills in the newsroom, its people and its sections. `since` is when they all began. */
export async function fillPeople(db: Database, since: Date): Promise<Cast> {
  await db.insert(newsroomTables.settings).values({ ...newsroom, logoSvg: logoSvg.svg });
  const sectionRows = sections.map((section, position) => ({ id: newId(), position, ...section }));
  await db.insert(newsroomTables.sections).values(sectionRows);
  const topicRows = topics.map((topic) => ({ id: newId(), ...topic }));
  await db.insert(newsroomTables.topics).values(topicRows);

  const passwordHash = await hashPassword(demoPassword);
  const actors = new Map(users.map(({ key, email, name, role }) => [key, { id: newId(), email, name, role }]));
  await db.insert(peopleTables.users).values(
    [...actors.values()].map((actor) => ({
      ...actor,
      passwordHash,
      createdAt: since,
      lastSectionId: sectionRows[0]!.id,
    })),
  );

  const portraits = await addPortraits(db, since);
  const authorRows = authors.map(({ key, name, kind, biography, user }) => ({
    ...{ id: newId(), slug: key, name, kind, biography, createdAt: since },
    userId: user && actors.get(user)!.id,
    portraitId: portraits.get(key) ?? null,
  }));
  await db.insert(authorTables.authors).values(authorRows);
  return {
    sections: new Map(sectionRows.map(({ slug, id }) => [slug, id])),
    topics: new Map(topicRows.map(({ slug, id }) => [slug, id])),
    authors: new Map(authorRows.map(({ slug, id }) => [slug, id])),
    actors,
  };
}
