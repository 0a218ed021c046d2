import { expect, test } from 'vitest';
import { Shutdown, Stopping } from '@/server/shutdown';

test('what was started last is stopped first, and only once', async () => {
  const stopped: string[] = [];
  const shutdown = new Shutdown();
  await shutdown.add(() => stopped.push('database'));
  await shutdown.add(async () => stopped.push('server'));
  await Promise.all([shutdown.close(), shutdown.close()]);
  expect(stopped).toEqual(['server', 'database']);
});

test('a failure to stop one thing is reported and leaves nothing else running', async () => {
  const stopped: string[] = [];
  const reported: unknown[] = [];
  const shutdown = new Shutdown((error) => reported.push(error));
  await shutdown.add(() => stopped.push('database'));
  await shutdown.add(() => Promise.reject(new Error('stuck')));
  await shutdown.close();
  expect(stopped).toEqual(['database']);
  expect(reported).toEqual([new Error('stuck')]);
});

test('what does not stop is reported, and the rest is stopped without it', async () => {
  const stopped: string[] = [];
  const reported: unknown[] = [];
  const shutdown = new Shutdown((error) => reported.push(error), 10);
  await shutdown.add(() => stopped.push('database'));
  await shutdown.add(() => new Promise(() => {}));
  await shutdown.close();
  expect(stopped).toEqual(['database']);
  expect(reported).toEqual([new Error('It did not stop within 0.01 s.')]);
});

test('what is started while everything stops is stopped at once', async () => {
  const stopped: string[] = [];
  const shutdown = new Shutdown();
  await shutdown.close();
  await expect(shutdown.add(() => stopped.push('late'))).rejects.toThrow(Stopping);
  expect(stopped).toEqual(['late']);
});
