import type pg from 'pg';

/** Every row of every table as text, by the table's name: what a dump of the database holds. */
export async function dumpDatabase(owner: pg.Pool): Promise<Map<string, string>> {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const dump = new Map<string, string>();
  for (const { name } of rows) {
    const all = await owner.query<{ row: string }>(`select one::text as row from ${name} as one`);
    dump.set(name, all.rows.map(({ row }) => row).join('\n'));
  }
  return dump;
}

/** Where in a dump, or among pages, some words stand, whatever their case. */
export const namesHolding = (texts: Map<string, string>, words: string): string[] =>
  [...texts].filter(([, text]) => text.toLowerCase().includes(words.toLowerCase())).map(([name]) => name);
