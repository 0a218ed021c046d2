// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EditorContext, useCanEdit, useOpenArticle, useSaveState } from '@/components/desk/editor/editor-context';
import { Presence } from '@/components/desk/editor/presence/presence';
import { sampleArticle, sampleDocument } from '@/components/desk/editor/saving/sample-article';
import { Saver } from '@/components/desk/editor/saving/saver';
import { statusLine } from '@/components/desk/editor/saving/status-line';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Drawn = { picture: boolean[]; panel: number[]; status: string[] };

function Picture({ drawn }: { drawn: Drawn }) {
  drawn.picture.push(useCanEdit());
  return null;
}

function Panel({ drawn }: { drawn: Drawn }) {
  drawn.panel.push(useOpenArticle()!.version);
  return null;
}

function Status({ drawn }: { drawn: Drawn }) {
  drawn.status.push(statusLine(useSaveState(), 'UTC') || 'unsaved');
  return null;
}

/** An open editor as far as these hooks look at it, and what each of three parts of the screen drew. */
async function draw(answer = sampleArticle()) {
  const saver: Saver = new Saver({
    ...{ article: sampleArticle(), newId: 'n', client: 'c', read: () => sampleDocument() },
    ...{ put: () => {}, keep: () => null, send: async () => ({ article: answer }) },
  });
  const presence = new Presence({ userId: 'me', editor: 'e', post: async () => null, watch: () => () => {} });
  const drawn: Drawn = { picture: [], panel: [], status: [] };
  const editing = { saver, presence } as unknown as NonNullable<Parameters<typeof EditorContext>[0]['value']>;
  await act(() =>
    createRoot(document.createElement('div')).render(
      <EditorContext value={editing}>
        <Picture drawn={drawn} />
        <Panel drawn={drawn} />
        <Status drawn={drawn} />
      </EditorContext>,
    ),
  );
  return { saver, drawn };
}

async function saved(saver: Saver): Promise<void> {
  saver.edited();
  await saver.save();
}

it('a key draws nothing anew, but the first of the unsaved ones the status', async () => {
  const { saver, drawn } = await draw();
  for (let key = 0; key < 3; key += 1) await act(saver.edited);
  expect(drawn).toEqual({ picture: [true], panel: [1], status: ['Saved', 'unsaved'] });
});

it('a save draws the panels anew, and the pictures only where they can no longer be changed', async () => {
  const { saver, drawn } = await draw(sampleArticle({ version: 2 }));
  await act(() => saved(saver));
  expect(drawn).toMatchObject({ picture: [true], panel: [1, 2] });
  expect(drawn.status.at(-1)).toBe('Saved');
  const handed = await draw(sampleArticle({ version: 2, canEdit: false }));
  await act(() => saved(handed.saver));
  expect(handed.drawn).toMatchObject({ picture: [true, false], panel: [1, 2] });
});
