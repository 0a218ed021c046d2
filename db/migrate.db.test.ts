import { expect, test } from 'vitest';
import { migrate } from '@/db/migrate';
import { migrationState, migrationsAreCurrent } from '@/db/migrations-current';
import { appendOnlyTables } from '@/db/roles';
import { useTestDatabase } from '@/db/testing';

const { pool, ownerPool, ownerUrl } = useTestDatabase();

test("the product's connections act as stet_app", async () => {
  const { rows } = await pool.query('select current_user as name');
  expect(rows).toEqual([{ name: 'stet_app' }]);
});

const firstColumns: Record<string, string> = {
  publication_parts: 'publication_id',
  publication_media: 'publication_id',
  record_nodes: 'level',
  record_keys: 'number',
  checkpoints: 'tree_size',
};

for (const table of appendOnlyTables) {
  const column = firstColumns[table] ?? 'id';
  const attempts = {
    update: `update ${table} set ${column} = ${column}`,
    delete: `delete from ${table}`,
    truncate: `truncate ${table} cascade`,
  };
  for (const [verb, statement] of Object.entries(attempts)) {
    test(`the product cannot ${verb} ${table}`, async () => {
      await expect(pool.query(statement)).rejects.toMatchObject({ code: '42501' });
    });

    test(`the owner's ${verb} of ${table} is stopped by its trigger`, async () => {
      await expect(ownerPool.query(statement)).rejects.toThrow(/is append-only/);
    });
  }
}

test('the product cannot take the guards away', async () => {
  await expect(pool.query('drop trigger publications_append_only on publications')).rejects.toThrow(/must be owner/);
  await expect(pool.query('alter table publications disable trigger all')).rejects.toThrow(/must be owner/);
  await expect(pool.query('create table mine (id int)')).rejects.toMatchObject({ code: '42501' });
});

test('the product can do its ordinary work', async () => {
  await pool.query("insert into settings (name, time_zone) values ('The Test', 'UTC')");
  await pool.query("update settings set name = 'The Other Test'");
  await pool.query('delete from settings');
});

test('the product queues and reads its own jobs', async () => {
  await pool.query("select graphile_worker.add_job('nothing')");
  const { rows } = await pool.query('select task_identifier from graphile_worker.jobs');
  expect(rows).toEqual([{ task_identifier: 'nothing' }]);
});

test('migrating again changes nothing, and several at once wait for each other', async () => {
  const results = await Promise.all([migrate(ownerUrl), migrate(ownerUrl), migrate(ownerUrl)]);
  expect(results).toEqual(Array(3).fill({ role: 'stet_app' }));
});

test('readiness knows a database that is behind', async () => {
  await expect(migrationsAreCurrent(pool)).resolves.toBe(true);
  const client = await ownerPool.connect();
  try {
    await client.query('begin; delete from drizzle.__drizzle_migrations');
    expect(await migrationState(client)).toBe('behind');
  } finally {
    await client.query('rollback');
    client.release();
  }
});

test('a database that a newer Stet migrated is refused in one sentence', async () => {
  await ownerPool.query("insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 9999999999999)");
  await expect(migrate(ownerUrl)).rejects.toThrow(/was migrated by a newer Stet/);
  await ownerPool.query("delete from drizzle.__drizzle_migrations where hash = 'x'");
});
