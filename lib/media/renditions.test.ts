import { describe, expect, test } from 'vitest';
import {
  deskPath,
  heightAt,
  parseRenditionName,
  type Rendition,
  renditionFormats,
  renditionName,
  renditionPath,
  renditionWidths,
  socialPath,
  squarePath,
  widthsFor,
} from '@/lib/media/renditions';

const sha = 'ab'.repeat(32);

describe('the sizes of a picture', () => {
  test('are never wider than its master', () => {
    for (let width = 1; width <= 4000; width += 7) {
      expect(widthsFor(width).every((one) => one <= width)).toBe(true);
      expect(widthsFor(width).length).toBeGreaterThan(0);
    }
  });

  test('are all the steps for a large one', () => {
    expect(widthsFor(2000)).toEqual([...renditionWidths]);
    expect(widthsFor(4000)).toEqual([...renditionWidths]);
  });

  test('end with its own width where that is well past the last step', () => {
    expect(widthsFor(100)).toEqual([100]);
    expect(widthsFor(1000)).toEqual([320, 480, 640, 800, 1000]);
    expect(widthsFor(810)).toEqual([320, 480, 640, 800]);
  });

  test('keep its proportions', () => {
    expect(heightAt(800, { width: 4000, height: 3000 })).toBe(600);
    expect(heightAt(320, { width: 4000, height: 1 })).toBe(1);
  });
});

describe('a rendition', () => {
  test('has an address that says what it is', () => {
    expect(renditionPath(sha, 800, 'jpeg')).toBe(`/media/${sha}/800.jpg`);
    expect(squarePath(sha, 160, 'avif')).toBe(`/media/${sha}/square-160.avif`);
    expect(socialPath(sha)).toBe(`/media/${sha}/social.jpg`);
    expect(deskPath(renditionPath(sha, 320, 'webp'))).toBe(`/desk/media-files/${sha}/320.webp`);
  });

  test('is found again by its name', () => {
    const all: Rendition[] = [
      ...renditionFormats.flatMap((format): Rendition[] => [
        { shape: 'whole', width: 1200, format },
        { shape: 'square', side: 320, format },
      ]),
      { shape: 'social', format: 'jpeg' },
    ];
    for (const one of all) expect(parseRenditionName(renditionName(one), 4000)).toEqual(one);
  });

  test.each([
    '801.avif',
    '1600.avif',
    '0800.avif',
    '800.png',
    '800.jpeg',
    'square-161.avif',
    'social.webp',
    '',
    '.avif',
  ])('is not made to order: %s', (name) => {
    expect(parseRenditionName(name, 1200)).toBeNull();
  });
});
