// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followAfterPaint } from '@/components/desk/editor/body/use-after-paint';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What `followAfterPaint` uses of an editor. */
function listenable() {
  const heard = new Set<() => void>();
  const editor = {
    on: (_: string, listener: () => void) => heard.add(listener),
    off: (_: string, listener: () => void) => heard.delete(listener),
  } as unknown as Parameters<typeof followAfterPaint>[0];
  return { editor, press: () => [...heard].forEach((listener) => void listener()) };
}

it('a letter’s frame waits for nothing that is shown around the text, and two letters of a frame are looked at once', () => {
  const { editor, press } = listenable();
  const log: string[] = [];
  followAfterPaint(editor, () => log.push('looked'));
  press();
  press();
  requestAnimationFrame(() => log.push('the frame’s last callback'));
  vi.advanceTimersToNextFrame();
  expect(log).toEqual(['the frame’s last callback']);
  vi.advanceTimersByTime(1);
  expect(log).toEqual(['the frame’s last callback', 'looked']);
  press();
  vi.advanceTimersByTime(100);
  expect(log.filter((line) => line === 'looked')).toHaveLength(2);
});

it('a text that was closed is not looked at any more', () => {
  const { editor, press } = listenable();
  const look = vi.fn();
  const stop = followAfterPaint(editor, look);
  press();
  stop();
  vi.advanceTimersByTime(100);
  const stopLater = followAfterPaint(editor, look);
  press();
  vi.advanceTimersToNextFrame();
  stopLater();
  vi.advanceTimersByTime(100);
  expect(look).not.toHaveBeenCalled();
});
