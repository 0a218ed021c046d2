import pg, { type ClientBase } from 'pg';
import { appRole } from '@/db/client';

/** What is written once and then stands: the record, the revisions it points at, and the audit log. */
export const appendOnlyTables = [
  'publications',
  'publication_parts',
  'publication_media',
  'record_nodes',
  'record_keys',
  'checkpoints',
  'revisions',
  'events',
];

/** What the owner does for the product. Each of these decides for itself whether what it is asked may be done. */
const ownersFunctions = ['public.stet_redact(uuid, uuid[], jsonb)'];

/**
 * Makes the role that the product runs as, and lets the owner (and `user`, whom the product signs in as) act as it. False where this server does not let us.
 */
export async function makeAppRole(owner: ClientBase, user: string): Promise<boolean> {
  try {
    if (!(await roleExists(owner))) await owner.query(`create role ${appRole} nologin`);
  } catch (error) {
    // Roles belong to the whole server: another newsroom's start may have made it a moment ago.
    if (!(await roleExists(owner))) return refused(error);
  }
  try {
    for (const member of new Set([await currentUser(owner), user])) {
      if (!(await isMember(owner, member))) await owner.query(`grant ${appRole} to ${pg.escapeIdentifier(member)}`);
    }
    return true;
  } catch (error) {
    return refused(error);
  }
}

/** Gives `role` what the product needs and takes from it what would let it change the record. Repeatable. */
export async function grantTo(owner: ClientBase, role: string): Promise<void> {
  const to = pg.escapeIdentifier(role);
  const { rows } = await owner.query<{ name: string; kind: string }>(
    `select relname as name, relkind as kind from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'S')
       and pg_has_role(current_user, relowner, 'usage')
       and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')`,
  );
  const statements = rows.flatMap(({ name, kind }) => {
    const object = `public.${pg.escapeIdentifier(name)}`;
    if (kind === 'S') return [`grant usage, select on sequence ${object} to ${to}`];
    const rights = appendOnlyTables.includes(name) ? 'select, insert' : 'select, insert, update, delete';
    return [`revoke all on ${object} from ${to}`, `grant ${rights} on ${object} to ${to}`];
  });
  await owner.query('begin');
  await owner.query(`grant usage on schema public, drizzle to ${to}`);
  await owner.query(`grant select on drizzle.__drizzle_migrations to ${to}`);
  for (const statement of statements) await owner.query(statement);
  for (const name of ownersFunctions) await owner.query(`grant execute on function ${name} to ${to}`);
  await owner.query('commit');
}

/** Hands the job queue over: its tables have row level security without a policy, so only their owner sees rows. */
export async function giveQueueTo(owner: ClientBase, role: string): Promise<void> {
  const { rows } = await owner.query<{ statement: string }>(
    `select format('alter %s %s owner to %I', kind, name, $1::text) as statement from (
       select 1 as rank, 'schema' as kind, 'graphile_worker' as name, nspowner as owner
         from pg_namespace where nspname = 'graphile_worker'
       union all
       select 2, case relkind when 'v' then 'view' when 'S' then 'sequence' else 'table' end, oid::regclass::text, relowner
         from pg_class where relnamespace = to_regnamespace('graphile_worker') and relkind in ('r', 'p', 'v', 'S')
           and not exists (select from pg_depend where objid = pg_class.oid and deptype in ('a', 'i', 'e'))
       union all
       select 3, 'function', oid::regprocedure::text, proowner
         from pg_proc where pronamespace = to_regnamespace('graphile_worker')
       union all
       select 4, 'type', oid::regtype::text, typowner
         from pg_type where typnamespace = to_regnamespace('graphile_worker') and typtype in ('c', 'd', 'e')
           and not exists (select from pg_class where oid = typrelid and relkind <> 'c')
     ) as object where owner <> (select oid from pg_roles where rolname = $1) order by rank`,
    [role],
  );
  for (const { statement } of rows) await owner.query(statement);
}

async function roleExists(owner: ClientBase): Promise<boolean> {
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [appRole]);
  return rowCount === 1;
}

async function isMember(owner: ClientBase, member: string): Promise<boolean> {
  // A superuser counts as a member of everything, so the grant itself is looked for.
  const { rowCount } = await owner.query(
    `select from pg_auth_members where roleid = $1::regrole and member = (select oid from pg_roles where rolname = $2)
       and pg_has_role(member, roleid, 'usage')`,
    [appRole, member],
  );
  return (rowCount ?? 0) > 0;
}

async function currentUser(owner: ClientBase): Promise<string> {
  const { rows } = await owner.query<{ name: string }>('select current_user as name');
  return rows[0]!.name;
}

function refused(error: unknown): false {
  if ((error as { code?: string }).code === '42501') return false;
  throw error;
}
