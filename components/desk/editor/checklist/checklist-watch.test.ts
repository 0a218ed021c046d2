import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ChecklistWatch } from '@/components/desk/editor/checklist/checklist-watch';
import { Draft } from '@/components/desk/editor/saving/draft';
import { sampleArticle, sampleDocument } from '@/components/desk/editor/saving/sample-article';
import { Saver } from '@/components/desk/editor/saving/saver';
import { type ChecklistFacts, noFacts } from '@/lib/checklist/check';
import { settled } from '@/lib/checklist/rules';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const href = 'https://port.example/';
const body = {
  type: 'doc' as const,
  content: [
    {
      type: 'paragraph' as const,
      content: [{ type: 'text' as const, text: 'the port', marks: [{ type: 'link' as const, attrs: { href } }] }],
    },
  ],
};

function open(ask: () => Promise<ChecklistFacts | null>) {
  const document = sampleDocument({ headline: 'A tide', body, section: 's', slug: 'a-tide' });
  const draft: Draft = new Draft({ document, neverPublished: () => true, onEdit: () => saver.edited() });
  const send = async () => ({ article: sampleArticle() });
  const saver: Saver = new Saver({
    article: sampleArticle(),
    newId: 'n',
    client: 'c',
    read: draft.read,
    put: () => {},
    keep: () => null,
    send,
  });
  const watch = new ChecklistWatch({ draft, saver, checklist: settled({}), ask });
  const found = () => watch.items.map(({ rule, field }) => `${rule} at ${field}`);
  return { draft, watch, found };
}

it('what is missing appears and goes after a pause in the writing, and nobody is told meanwhile', async () => {
  const { draft, watch, found } = open(async () => noFacts);
  watch.start();
  const told = vi.fn();
  watch.subscribe(told);
  draft.set('headline', '');
  draft.set('standfirst', 'It came early.');
  expect(told).not.toHaveBeenCalled();
  expect(found()).toContain('standfirst at standfirst');
  await vi.advanceTimersByTimeAsync(700);
  expect(found()).toContain('minimum at headline');
  expect(found()).not.toContain('standfirst at standfirst');
});

it('asks what is known of links once, and again only while somebody is still looking', async () => {
  let verdict: 'broken' | null = null;
  const ask = vi.fn(async () => ({ ...noFacts, links: [{ href, verdict, status: 404 }] }));
  const { watch, found } = open(ask);
  watch.start();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(found()).not.toContain('brokenLinks at body');
  verdict = 'broken';
  await vi.advanceTimersByTimeAsync(4_000);
  expect(found()).toContain('brokenLinks at body');
  const { length } = ask.mock.calls;
  watch.check();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask).toHaveBeenCalledTimes(length);
});

it('keeps what it knew while nobody answers, and gives up asking', async () => {
  const ask = vi.fn(async (): Promise<ChecklistFacts | null> => null);
  const { watch, found } = open(ask);
  watch.start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(found()).toContain('byline at bylines');
});
