import { beforeAll, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { fillTestNewsroom, type TestNewsroom } from '@/lib/articles/testing';
import type { Actor } from '@/lib/people/actor';
import { chooseListColumns, getListColumns } from '@/lib/people/list-columns';
import { deleteView, moveView, openListWith, renameView, saveView } from '@/lib/views/commands';
import { listViews } from '@/lib/views/queries';

const { db } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
});

const names = async (actor: Actor) =>
  (await listViews(db, { actor })).map(({ name, isDefault }) => (isDefault ? `${name}*` : name));

it('a person keeps views in their own order under their own names, and one opens the list', async () => {
  const { editor: actor } = newsroom;
  const a = await saveView(db, { actor, name: 'Mine', query: 'mine=1' });
  const b = await saveView(db, { actor, name: 'To review', query: 'state=in+review' });
  expect(await names(actor)).toEqual(['Mine', 'To review']);
  await expect(saveView(db, { actor, name: 'Mine', query: 'q=x' })).rejects.toMatchObject({ code: 'invalid' });
  await expect(renameView(db, { actor, id: b, name: 'Mine' })).rejects.toMatchObject({ code: 'invalid' });
  await renameView(db, { actor, id: b, name: 'In review' });
  await moveView(db, { actor, id: b, by: -1 });
  await moveView(db, { actor, id: b, by: -1 });
  await openListWith(db, { actor, id: a, opens: true });
  await openListWith(db, { actor, id: b, opens: true });
  expect(await names(actor)).toEqual(['In review*', 'Mine']);
  await openListWith(db, { actor, id: b, opens: false });
  await deleteView(db, { actor, id: a });
  expect(await names(actor)).toEqual(['In review']);
});

it('nobody finds, renames, moves or deletes another person’s view', async () => {
  const { reporter, admin } = newsroom;
  const id = await saveView(db, { actor: reporter, name: 'Private', query: 'q=x' });
  const refused = { code: 'not found' };
  await expect(renameView(db, { actor: admin, id, name: 'Taken' })).rejects.toMatchObject(refused);
  await expect(moveView(db, { actor: admin, id, by: 1 })).rejects.toMatchObject(refused);
  await expect(openListWith(db, { actor: admin, id, opens: true })).rejects.toMatchObject(refused);
  await expect(deleteView(db, { actor: admin, id })).rejects.toMatchObject(refused);
  expect(await names(admin)).toEqual([]);
  expect(await names(reporter)).toEqual(['Private']);
});

it('columns are chosen by each person for themselves', async () => {
  const { reporter, reporter2 } = newsroom;
  await chooseListColumns(db, { actor: reporter, columns: ['topics', 'changed'] });
  expect(await getListColumns(db, { actor: reporter })).toEqual(['topics', 'changed']);
  expect(await getListColumns(db, { actor: reporter2 })).toContain('state');
});
