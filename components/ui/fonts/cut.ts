/**
 * Cuts the typefaces to what readers' pages use and writes them beside this file:
 * `npx tsx components/ui/fonts/cut.ts`. The results are committed, so nothing else needs to run it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont, { type Axis } from 'subset-font';

const require = createRequire(import.meta.url);

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœıŸˆ˜–—‘’‚“”„†•…‹›€™−⁄×′″ʼ\u2009\u202f\u2010\u2011→←↑↓`;
/** Turkic, Baltic, Slavic and Romanian letters: names travel further than languages. */
const latinExtended = `${range(0x100, 0x17f)}ƏəȘșȚțǍǎẞ`;
const arabic = `${range(0x600, 0x6ff)}\u200c\u200d\u200e\u200f«»–—…`;

const text = { wght: { min: 400, max: 700 }, opsz: 18 };
const display = { wght: 500, opsz: 44 };
const italic = { wght: 400, opsz: 18 };
const sans = { wght: { min: 400, max: 700 } };

type Cut = { to: string; from: string; letters: string; axes: Record<string, Axis> };

const newsreader = '@fontsource-variable/newsreader/files/newsreader';
const franklin = '@fontsource-variable/libre-franklin/files/libre-franklin';
const naskh = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';

const cuts: Cut[] = [
  { to: 'newsreader-text', from: `${newsreader}-latin-opsz-normal`, letters: latin, axes: text },
  { to: 'newsreader-text-extended', from: `${newsreader}-latin-ext-opsz-normal`, letters: latinExtended, axes: text },
  { to: 'newsreader-italic', from: `${newsreader}-latin-opsz-italic`, letters: latin, axes: italic },
  {
    to: 'newsreader-italic-extended',
    from: `${newsreader}-latin-ext-opsz-italic`,
    letters: latinExtended,
    axes: italic,
  },
  { to: 'newsreader-display', from: `${newsreader}-latin-opsz-normal`, letters: latin, axes: display },
  {
    to: 'newsreader-display-extended',
    from: `${newsreader}-latin-ext-opsz-normal`,
    letters: latinExtended,
    axes: display,
  },
  { to: 'franklin', from: `${franklin}-latin-wght-normal`, letters: latin, axes: sans },
  { to: 'franklin-extended', from: `${franklin}-latin-ext-wght-normal`, letters: latinExtended, axes: sans },
  { to: 'naskh', from: `${naskh}-arabic-wght-normal`, letters: arabic, axes: sans },
];

const keepFeatures = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'onum', 'lnum', 'tnum', 'pnum'];
const arabicFeatures = ['init', 'medi', 'fina', 'isol', 'rlig', 'curs', 'cswh', 'mset', 'rclt', 'dlig'];

for (const { to, from, letters, axes } of cuts) {
  const whole = await readFile(require.resolve(`${from}.woff2`));
  const part = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: [...keepFeatures, ...arabicFeatures],
    noHinting: true,
  });
  await writeFile(new URL(`./${to}.woff2`, import.meta.url), part);
  process.stdout.write(`${to}.woff2 ${part.length} bytes\n`);
}
