import { afterAll, beforeAll, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { appendOutbox } from '@/lib/cache/outbox';
import type { Tag } from '@/lib/cache/tags';
import { OutboxListener } from '@/server/outbox-listener';
import { countingRenderer, openTestFront } from '@/server/page-cache/testing';

const { db, ownerUrl } = useTestDatabase();
const { render } = countingRenderer((path) => ['site', `path:${path}`]);
const { ask, cache } = openTestFront(render, { settled: () => outbox.catchUp() });
const outbox = new OutboxListener({ url: ownerUrl, ears: cache });

const desk = openTestFront(
  async (request, response) => {
    await db.transaction((tx) => appendOutbox(tx, [String(request.headers['x-tag']) as Tag]));
    response.end('Published');
  },
  { settled: () => outbox.catchUp() },
);

beforeAll(() => outbox.start());
afterAll(() => outbox.stop());

it('readers see a publication as soon as the desk is told of it, every time', async () => {
  await ask('/politics/a');
  for (let version = 2; version < 30; version += 1) {
    await desk.ask('/desk/api/articles/1/publish', { method: 'POST', headers: { 'x-tag': 'path:/politics/a' } });
    expect((await ask('/politics/a')).text).toContain(`rendered ${version}<`);
  }
});

it('every process hears of what another one published', async () => {
  const other = countingRenderer((path) => [`path:${path}`]);
  const second = openTestFront(other.render);
  const ears = new OutboxListener({ url: ownerUrl, ears: second.cache });
  await ears.start();
  await second.ask('/politics/b');
  await db.transaction((tx) => appendOutbox(tx, ['path:/politics/b']));
  await expect.poll(async () => (await second.ask('/politics/b')).text).toContain('rendered 2<');
  await ears.stop();
});
