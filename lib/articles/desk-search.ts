import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { searchConfigs } from '@/lib/search/config';

type Term = { words: string; without: boolean; whole: boolean };

const mostTerms = 10;

/** What was typed into the desk's search field, taken apart: words, "exact words" and -words to leave out. */
function readTerms(q: string): Term[] {
  const found = q.replaceAll('\u0000', ' ').matchAll(/(-?)(?:"([^"]+)"|(\S+))/g);
  return [...found]
    .map(([, minus, phrase, word]) => ({
      words: (phrase ?? word ?? '').replaceAll('"', ''),
      without: minus === '-',
      whole: phrase !== undefined,
    }))
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
    .slice(0, mostTerms);
}

/**
 * A condition on the list's lines: every term stands in the article, in any of the dictionaries in use. A word of four
 * letters or more also finds what begins with it. An article that is being written is found by the words it held a
 * minute ago at most, and by those of its headline now. Null where nothing was asked for.
 */
export async function searchCondition(db: Queryable, q: string): Promise<SQL | null> {
  const terms = readTerms(q);
  if (terms.length === 0) return null;
  const wanted = terms.filter(({ without }) => !without);
  const asked = [
    ...(wanted.length > 0 ? [inAny(wanted)] : []),
    ...terms.filter(({ without }) => without).map((term) => sql`!!${inAny([term])}`),
  ];
  // Read first, so that the planner sees the words themselves and knows how many articles hold them.
  const { rows } = await db.execute<{ query: string; waiting: string[]; found: string[] }>(sql`
    with configs as materialized (${configsInUse}),
      asked as materialized (select (${sql.join(asked, sql` && `)}) as query),
      waiting as materialized (
        select article_id::text as id, (desk_waiting.search || desk_lines.search) @@ query as found
        from asked cross join desk_waiting join desk_lines using (article_id, working))
    select query::text, array(select id from waiting) as waiting, array(select id from waiting where found) as found
    from asked`);
  const { query, waiting, found } = rows[0]!;
  const isFound = sql`stet_words(desk_lines.search) @@ ${query}::tsquery`;
  const isOf = (ids: string[]) => sql`(desk_lines.working and desk_lines.article_id = any(${sql.param(ids)}::uuid[]))`;
  if (waiting.length === 0) return isFound;
  if (found.length === 0) return sql`${isFound} and not ${isOf(waiting)}`;
  // Each side is read from an index.
  return sql`(${isFound} or ${isOf(found)}) and (not ${isOf(waiting)} or ${isOf(found)})`;
}

/**
 * All terms in one of the dictionaries: what is too common to be a word in one is in others, and is asked for in those
 * alone. Terms are often the same in several, and are then looked up once.
 */
function inAny(terms: Term[]): SQL {
  const all = sql`concat_ws(' & ', ${sql.join(terms.map(inOne), sql`, `)})`;
  return sql`(select coalesce(string_agg(distinct '(' || nullif(${all}, '') || ')', ' | '), '')::tsquery from configs)`;
}

/** A term in the dictionary `config`, as the text of a query; null where it is no word there. */
function inOne({ words, whole }: Term): SQL {
  const phrase = sql`phraseto_tsquery(config::regconfig, ${words})::text`;
  const asked = whole ? phrase : sql`regexp_replace(${phrase}, ${lexeme}, ${beginning}, 'g')`;
  return sql`'(' || nullif(${asked}, '') || ')'`;
}

/**
 * Runs `work` with the planner kept to the index of the words. It takes each article's words for lying in its row, and
 * would rather fetch those of all than ask the index for a word that most of them have. All that `work` reads is of one
 * moment.
 */
export function byIndex<T>(db: Queryable, work: (db: Queryable) => Promise<T>): Promise<T> {
  return db.transaction(
    async (tx) => {
      await tx.execute(sql`set local enable_seqscan = off`);
      return work(tx);
    },
    { isolationLevel: 'repeatable read' },
  );
}

/** A lexeme of four letters or more as Postgres writes it, and the same as the beginning of others. */
const lexeme = "'((?:[^']|''){4,})'";
const beginning = "'\\1':*";

/** Each is looked up in an index: a newsroom writes in few languages, and has many articles. */
const configsInUse = sql`select unnest(coalesce(nullif(array(
  select config from unnest(${sql.param(searchConfigs)}::text[]) as config
  where exists (select from desk_lines where search_config = config::regconfig)), '{}'), '{simple}')) as config`;
