import { expect, test } from 'vitest';
import { checkPage } from '@/lib/record/verify/check-page';
import { historyShape } from '@/lib/record/verify/shapes';
import { Site } from '@/lib/record/verify/site';

const note = 'The table was made up.';
const hash = 'a'.repeat(64);
const entry = { format: 'stet/1', article: '0190a000-0000-7000-8000-000000000001', heading: null, refersTo: null };
const rest = { supersedes: null, redacts: [], time: '2024-07-20T10:02:00.000Z', previous: null, hash };
const part = (name: string, value: unknown) => ({ name, hash, salt: '00', value: JSON.stringify(value) });
const history = historyShape.parse({
  article: entry.article,
  path: '/world/tides',
  live: 'retracted',
  publications: [
    {
      ...{ ...entry, ...rest, number: 1, position: 7, kind: 'first' },
      parts: [part('headline', 'High water'), part('bylines', [{ name: 'Ragna Sayed', role: 'by' }])],
    },
    { ...entry, ...rest, number: 2, position: 9, kind: 'retraction', parts: [part('note', note)] },
  ],
});

class OnePage extends Site {
  constructor(readonly html: string) {
    super('http://newsroom.example');
  }
  override text = async () => this.html;
}
const pageOf = (headline: string, name: string, shown: string) =>
  new OnePage(
    `<article><div class="retracted"><p>Retracted</p><p class="note">${shown}</p></div>
     <h1 class="headline">${headline}</h1><span class="byline-name">${name}</span></article>`,
  );
const faultsAt = async (site: Site) => (await checkPage(site, history)).map(({ position }) => position);

test('a retracted article shows its headline, its names and the note of its retraction, as recorded', async () => {
  expect(await faultsAt(pageOf('High water', 'Ragna Sayed', note))).toEqual([]);
  expect(await faultsAt(pageOf('Low water', 'Ragna Sayed', note))).toEqual([7]);
  expect(await faultsAt(pageOf('High water', 'Somebody else', note))).toEqual([7]);
});

test('another note in place of the retraction’s is a fault of the retraction', async () => {
  expect(await faultsAt(pageOf('High water', 'Ragna Sayed', 'We were mistaken.'))).toEqual([9]);
  expect(await faultsAt(pageOf('High water', 'Ragna Sayed', ''))).toEqual([9]);
});
