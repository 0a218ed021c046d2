import { type SQL, sql } from 'drizzle-orm';
import { randomFrom, sentence } from '@/bench/random-text';
import type { Database } from '@/db/client';

/**
 * Fills an empty newsroom with `count` articles by SQL alone: every state, ten years of days, texts of some 300 words
 * out of a vocabulary in which few words are common and most are rare. The list's lines are drawn by the database's own
 * function, as a migration draws them.
 */
export async function fillDeskList(db: Database, count: number): Promise<void> {
  await db.transaction(async (tx) => {
    // Publications and what guards them are no part of this measurement.
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(newsroom);
    await tx.execute(sql`create temporary table paragraphs on commit drop as
      select place::int as number, words from jsonb_array_elements_text(${JSON.stringify(paragraphs())}::jsonb)
        with ordinality as paragraph (words, place)`);
    await tx.execute(sql`create unique index on paragraphs (number)`);
    await tx.execute(rolled(count));
    await tx.execute(revisions);
    await tx.execute(articles);
    await tx.execute(sql`select stet_draw_desk_lines(articles) from articles`);
  });
  await db.execute(sql`vacuum analyze`);
}

const pool = 5_000;

function paragraphs(): string[] {
  const random = randomFrom(20_261_126);
  return Array.from({ length: pool }, () => Array.from({ length: 4 }, () => sentence(random)).join(' '));
}

const newsroom: SQL = sql`
  with setting as (insert into settings (name, time_zone) values ('The Bench', 'Asia/Baku')),
  section as (insert into sections (id, slug, name, position)
    select gen_random_uuid(), 'section-' || n, 'Section ' || n, n from generate_series(1, 8) n),
  topic as (insert into topics (id, slug, name)
    select gen_random_uuid(), 'topic-' || n, 'Topic ' || n from generate_series(1, 200) n),
  person as (insert into users (id, email, name, role, password_hash)
    select gen_random_uuid(), 'p' || n || '@example.org', 'Person ' || n,
      case when n = 1 then 'editor' else 'reporter' end, 'none' from generate_series(1, 60) n
    returning id, name)
  insert into authors (id, slug, name, user_id)
    select gen_random_uuid(), replace(lower(name), ' ', '-'), name, id from person`;

/** What each article is to be, decided once: the tables that follow agree. */
const rolled = (count: number): SQL => sql`
  create temporary table rolled on commit drop as
  select n, gen_random_uuid() as id, gen_random_uuid() as latest, gen_random_uuid() as earlier,
    case when n % 20 < 14 then 'published' when n % 500 = 499 then 'retracted' when n % 500 = 498 then 'unpublished'
      else 'none' end as live,
    case when n % 20 < 13 then 'none' when n % 20 < 17 then 'draft' when n % 20 = 17 then 'in review'
      when n % 20 = 18 then 'returned' else 'approved' end as draft_state,
    now() - interval '10 years' * random() as at,
    (array(select id from sections))[1 + floor(random() * 8)] as section,
    (array(select id from topics))[1 + floor(random() * 200)] as topic,
    (array(select id from authors))[1 + floor(random() * 60)] as author,
    (array(select id from users))[1 + floor(random() * 60)] as person,
    case when n % 8 = 0 then (array(select id from users))[1 + floor(random() * 60)] end as assigned,
    n % 10 = 3 as archived,
    floor(random() * ${pool})::int as text
  from generate_series(1, ${count}) n`;

const revisions: SQL = sql`
  insert into revisions (id, article_id, number, document, reason, created_by, created_at)
  select case when which = 1 then earlier else latest end, id, which, jsonb_build_object(
      'schema', 1, 'language', (array['en', 'en', 'en', 'az', 'ar'])[1 + n % 5], 'section', section, 'slug', 'article-' || n,
      'kicker', '', 'headline', left(split_part(first.words, '.', 1), 80) || ' ' || n, 'standfirst', split_part(first.words, '.', 2),
      'genre', 'news', 'sponsor', '', 'dateline', '', 'description', '', 'leadImage', null,
      'bylines', jsonb_build_array(jsonb_build_object('author', author, 'role', 'by')), 'topics', jsonb_build_array(topic),
      'body', jsonb_build_object('type', 'doc', 'content', (
        select jsonb_agg(jsonb_build_object('type', 'paragraph', 'attrs', jsonb_build_object('id', gen_random_uuid()),
          'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', more.words))))
        from paragraphs more where more.number in (1 + (text + 7) % ${pool}, 1 + (text * 3 + n) % ${pool}, 1 + (text + n) % ${pool}, 1 + (n * 11) % ${pool})))),
    'save', person, at
  from rolled cross join generate_series(1, 2) as which join paragraphs first on first.number = 1 + text`;

const articles: SQL = sql`
  insert into articles (id, live, draft_state, version, latest_revision_id, section_id, slug, path, live_revision_id,
    live_publication_id, first_published_at, last_update_at, removed_at, assigned_to, archived_at, created_by, created_at, updated_at)
  select id, live, case when live = 'none' and draft_state = 'none' then 'draft' else draft_state end, 2, latest,
    case when live <> 'none' then section end, case when live <> 'none' then 'article-' || n end,
    case when live <> 'none' then '/section/article-' || n end,
    case when live = 'none' then null when draft_state = 'none' then latest else earlier end,
    case when live <> 'none' then gen_random_uuid() end, case when live <> 'none' then at end,
    case when live <> 'none' then at end, case when live = 'unpublished' then at end,
    assigned, case when archived then now() end, person, at, at
  from rolled`;
