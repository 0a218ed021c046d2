import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAround, middleOf, positionOf } from '@/lib/media/crop';

const size = { width: fc.integer({ min: 1, max: 4000 }), height: fc.integer({ min: 1, max: 4000 }) };
const thousandths = fc.integer({ min: 0, max: 1000 });

describe('a cut', () => {
  test('always lies within the picture and touches two of its edges', () => {
    fc.assert(
      fc.property(fc.record(size), fc.record(size), thousandths, thousandths, (master, wanted, focalX, focalY) => {
        const cut = cutAround(master, { focalX, focalY }, wanted);
        expect(cut.left).toBeGreaterThanOrEqual(0);
        expect(cut.top).toBeGreaterThanOrEqual(0);
        expect(cut.left + cut.width).toBeLessThanOrEqual(master.width);
        expect(cut.top + cut.height).toBeLessThanOrEqual(master.height);
        expect(cut.width === master.width || cut.height === master.height).toBe(true);
      }),
    );
  });

  test('is found again by its place among all that could be cut', () => {
    const master = { width: 3000, height: 1000 };
    const place = (focalX: number) =>
      positionOf(master, cutAround(master, { focalX, focalY: 500 }, { width: 1, height: 1 }));
    expect([0, 500, 1000].map(place)).toEqual([
      { focalX: 0, focalY: 500 },
      { focalX: 500, focalY: 500 },
      { focalX: 1000, focalY: 500 },
    ]);
  });

  test('is cut around its own middle where somebody set that, else around the focal point', () => {
    const picture = { focalX: 100, focalY: 200, crops: { front: { focalX: 900, focalY: 800 } } };
    expect(middleOf(picture, 'front')).toEqual({ focalX: 900, focalY: 800 });
    expect(middleOf(picture, 'square')).toEqual({ focalX: 100, focalY: 200 });
  });

  test('keeps the focal point in view', () => {
    const portrait = { width: 1000, height: 3000 };
    const cut = cutAround(portrait, { focalX: 500, focalY: 100 }, { width: 1200, height: 630 });
    expect(cut).toEqual({ left: 0, top: 38, width: 1000, height: 525 });
    const bottom = cutAround(portrait, { focalX: 500, focalY: 1000 }, { width: 1, height: 1 });
    expect(bottom).toEqual({ left: 0, top: 2000, width: 1000, height: 1000 });
  });
});
