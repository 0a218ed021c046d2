import { expect, it } from 'vitest';
import { Gate, TooBusy } from '@/server/page-cache/gate';
import { latch } from '@/server/page-cache/testing';

it('lets a few in at once, the others in turn, and turns away what is too many', async () => {
  const gate = new Gate(2, 1);
  const order: string[] = [];
  const hold = latch();
  const work = (name: string, until: Promise<void>) =>
    gate.pass(async () => {
      order.push(name);
      await until;
    });
  const inside = [work('first', hold.opened), work('second', hold.opened)];
  const waiting = work('third', Promise.resolve());
  await expect(work('fourth', Promise.resolve())).rejects.toBeInstanceOf(TooBusy);
  expect(order).toEqual(['first', 'second']);
  hold.open();
  await Promise.all([...inside, waiting]);
  expect(order).toEqual(['first', 'second', 'third']);
});

it('goes on after work that fails', async () => {
  const gate = new Gate(1, 1);
  await expect(gate.pass(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(gate.pass(async () => 'yes')).resolves.toBe('yes');
});
