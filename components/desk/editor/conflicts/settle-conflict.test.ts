import { expect, it } from 'vitest';
import { settleConflict } from '@/components/desk/editor/conflicts/settle-conflict';
import type { CommandAnswer } from '@/components/desk/editor/saving/open-article';
import { sampleArticle, sampleDocument } from '@/components/desk/editor/saving/sample-article';
import { Saver } from '@/components/desk/editor/saving/saver';
import type { ArticleDocument } from '@/lib/articles/document';
import { mergeDocuments } from '@/lib/merge/merge-documents';

const theirs = (version: number, change: Partial<ArticleDocument>) =>
  sampleArticle({
    version,
    document: sampleDocument(change),
    revision: { id: `r${version}`, number: version, at: '2026-01-05T10:00:00.000Z', by: 'Nino Sar', isMine: false },
  });
const base = sampleDocument();
const beside = (version: number, change: Partial<ArticleDocument>): CommandAnswer => ({
  error: { code: 'conflict', message: 'Others changed the same words.', latest: theirs(version, change), base },
});

/** A screen whose headline is in conflict with version 2, and a server that answers when the test says so. */
async function inConflict() {
  const sent: { body: Record<string, unknown>; answer: (answer: CommandAnswer) => void }[] = [];
  let screen = sampleDocument({ headline: 'Flood' });
  const draft = {
    read: () => screen,
    adopt: (document: ArticleDocument) => {
      screen = document;
    },
  };
  const saver = new Saver({
    ...{ article: sampleArticle(), newId: 'new', client: 'tab', read: draft.read, put: draft.adopt },
    keep: () => null,
    send: (_path, body) =>
      new Promise((answer) => {
        sent.push({ body: body as Record<string, unknown>, answer });
      }),
  });
  const type = (words: Partial<ArticleDocument>) => {
    screen = { ...screen, ...words };
    saver.edited();
  };
  saver.edited();
  const saving = saver.save();
  sent[0]!.answer(beside(2, { headline: 'Drought' }));
  await saving;
  const latest = theirs(2, { headline: 'Drought' });
  const merge = { mine: screen, ...mergeDocuments(base, screen, latest.document) };
  // Something is typed, and a choice is made before it was sent.
  type({ dateline: 'KUTAISI' });
  return { sent, type, latest, read: draft.read, settling: { saver, draft, latest, merge } };
}

it('what is typed elsewhere while a choice is being saved stays', async () => {
  const { sent, type, read, settling } = await inConflict();
  const settled = settleConflict(settling, [{ take: 'theirs' }]);
  type({ kicker: 'Rivers' });
  sent[1]!.answer(beside(2, { headline: 'Drought' }));
  await expect.poll(() => sent).toHaveLength(3);
  expect(sent[2]!.body.document).toMatchObject({ headline: 'Drought', dateline: 'KUTAISI', kicker: 'Rivers' });
  sent[2]!.answer({ article: theirs(3, { headline: 'Drought', dateline: 'KUTAISI', kicker: 'Rivers' }) });
  expect(await settled).toBeNull();
  expect(read()).toMatchObject({ headline: 'Drought', dateline: 'KUTAISI', kicker: 'Rivers' });
});

it('what is typed at that very place meanwhile is asked about, and stays on screen', async () => {
  const { sent, type, read, settling } = await inConflict();
  const settled = settleConflict(settling, [{ take: 'theirs' }]);
  type({ headline: 'Flood in Kutaisi' });
  sent[1]!.answer(beside(2, { headline: 'Drought' }));
  expect((await settled)?.conflicts).toMatchObject([{ mine: 'Flood in Kutaisi', theirs: 'Drought' }]);
  expect(read().headline).toBe('Flood in Kutaisi');
});

it('a choice is made from the version that was shown, so that what others saved since is merged, not written over', async () => {
  const { sent, settling } = await inConflict();
  const settled = settleConflict(settling, [{ take: 'mine' }]);
  sent[1]!.answer(beside(3, { headline: 'Drought', standfirst: 'Saved meanwhile.' }));
  await expect.poll(() => sent).toHaveLength(3);
  expect(sent[2]!.body).toMatchObject({ base: 'r2', version: 2, document: { headline: 'Flood', standfirst: '' } });
  sent[2]!.answer({ article: theirs(4, { headline: 'Flood', standfirst: 'Saved meanwhile.', dateline: 'KUTAISI' }) });
  expect(await settled).toBeNull();
});
