import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { SideBySide } from '@/components/record/side-by-side';
import type { PublishedText } from '@/lib/articles/published';
import { compareTexts } from '@/lib/record/compare/compare';
import { anyPublishedText, editedText } from '@/lib/record/compare/documents.fixture';
import { stepsOf } from '@/lib/record/compare/steps';
import { bodyOf, heading, pictureBlock, textOf } from '@/lib/record/compare/texts.fixture';

// Many documents on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

function shown(from: PublishedText, to: PublishedText): string {
  const comparison = compareTexts(from, to);
  const titles = { from: 'Version 1', to: 'Version 2' };
  const steps = stepsOf(comparison);
  return renderToStaticMarkup(<SideBySide comparison={comparison} steps={steps} language="en" titles={titles} />);
}

/** What stands in each column, from top to bottom, titles and what only the ear gets left out. */
function columnsOf(markup: string): { from: string[]; to: string[] } {
  const sides = markup.split('<div class="side side-').slice(1);
  const on = (side: string) =>
    sides
      .filter((one) => one.startsWith(`${side} `))
      .map((one) =>
        one
          .slice(one.indexOf('>') + 1)
          .replace(/<\/div><\/div>.*|<div class="side side-.*/s, '')
          .replaceAll(/<p class="side-title[^>]*>.*?<\/p>|<span class="heard">.*?<\/span>/g, '')
          .replaceAll(/<[^>]*>/g, '')
          .trim(),
      );
  return { from: on('from'), to: on('to') };
}

describe('two texts side by side', () => {
  test('have what each says in its own column', () => {
    const from = { ...bodyOf('The ferry carries 240 people.', 'It is white.'), headline: 'It sails' };
    const to = { ...bodyOf('The ferry carries 260 people.', 'It is white.', 'It is new.'), headline: 'It sailed' };
    expect(columnsOf(shown(from, to))).toEqual({
      from: ['HeadlineIt sails', 'The ferry carries 240 people.', 'It is white.', '—'],
      to: ['HeadlineIt sailed', 'The ferry carries 260 people.', 'It is white.', 'It is new.'],
    });
  });

  test('show a moved paragraph where each has it', () => {
    const [first, second] = ['The night ferry has sailed from the quay.', 'Nobody had expected it to come again.'];
    const { from, to } = columnsOf(shown(bodyOf(first, second), bodyOf(second, first)));
    expect([from, to]).toEqual([
      expect.arrayContaining([expect.stringContaining('Moved from here'), '—']),
      expect.arrayContaining([expect.stringContaining('Moved here'), '—']),
    ]);
  });

  test('show a recast block as it was and as it is', () => {
    const markup = shown(bodyOf('The crossing'), bodyOf(heading('The crossing')));
    expect(markup).toMatch(/side-from .*<p>The crossing<\/p>.*side-to .*<h2>The crossing<\/h2>/);
  });

  test('show each its own picture', () => {
    const markup = shown(bodyOf(pictureBlock()), bodyOf(pictureBlock({ sha256: 'b'.repeat(64) })));
    const [before, after] = [
      markup.indexOf(`/media/${'a'.repeat(64)}/`),
      markup.lastIndexOf(`/media/${'b'.repeat(64)}/`),
    ];
    expect([before > 0, before < markup.indexOf('side-to'), after > markup.indexOf('side-to')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(markup.slice(0, markup.indexOf('side-to'))).not.toContain('b'.repeat(64));
  });

  test('of texts that read the same are nothing but titles', () => {
    expect(columnsOf(shown(textOf(), textOf()))).toEqual({ from: [], to: [] });
  });

  test('can be shown whatever they are, and mark nothing that is in the other’s column', () => {
    fc.assert(
      fc.property(fc.oneof(editedText, fc.tuple(anyPublishedText, anyPublishedText)), ([from, to]) => {
        const markup = shown(from, to);
        for (const side of markup.split('<div class="side side-').slice(1)) {
          const [own] = side.split('</div><div class="step"');
          if (side.startsWith('from ')) expect(own!.split('<div class="side')[0]).not.toContain('<ins');
        }
      }),
      { numRuns: 40 },
    );
  });
});
