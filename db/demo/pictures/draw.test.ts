import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawPicture, drawPortrait } from './draw';
import { pictures, portraits } from './list';
import { logoSvg } from './logo';
import { rasterise } from './press';
import { sheetSizes } from './sheet';

const drawings = [
  ...pictures.map(({ key, shape }) => ({ key, shape, draw: () => drawPicture(key) })),
  ...portraits.map(({ key }) => ({ key, shape: 'bust' as const, draw: () => drawPortrait(key) })),
];

describe('the pictures of the demo newspaper', () => {
  it.each(drawings)('$key is drawn in its shape, alike each time, from sound numbers', async ({ shape, draw }) => {
    const svg = draw();
    expect(draw()).toBe(svg);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<text|\bhref=/);
    const { format, width, height } = await sharp(Buffer.from(svg)).metadata();
    expect({ format, width, height }).toEqual({ format: 'svg', ...sheetSizes[shape] });
  });

  it('no two are the same', () => {
    expect(new Set(drawings.map(({ draw }) => draw())).size).toBe(drawings.length);
  });

  it.each(['old-mole', 'lashing-hands'])(
    '%s prints as a JPEG of the promised size, the same bytes each time, light enough for a phone',
    async (key) => {
      const svg = drawPicture(key);
      const master = await rasterise(svg);
      expect((await rasterise(svg)).equals(master)).toBe(true);
      const { format, width, height } = await sharp(master).metadata();
      const { shape } = pictures.find((picture) => picture.key === key)!;
      expect({ format, width, height }).toEqual({ format: 'jpeg', ...sheetSizes[shape] });
      expect((await sharp(master).resize(800).avif({ quality: 55, effort: 2 }).toBuffer()).length).toBeLessThan(80_000);
    },
  );

  it('names a key that has no picture', () => {
    expect(() => drawPicture('unicorn')).toThrow('unicorn');
    expect(() => drawPortrait('unicorn')).toThrow('unicorn');
  });

  it.each([logoSvg])(
    'a mark of $width by $height is a transparent SVG that needs no font',
    async ({ svg, width, height }) => {
      const { channels, ...size } = await sharp(Buffer.from(svg)).metadata();
      expect([size.width, size.height, channels]).toEqual([width, height, 4]);
      expect(svg).toContain('prefers-color-scheme:dark');
      expect(svg).not.toContain('<text');
    },
  );
});
