import { describe, expect, it } from 'vitest';
import { targetOf } from '@/components/desk/media/grid-keys';

/** Two full rows of three, and one item below. */
const from = (at: number, key: string) => targetOf(key, { at, count: 7, columns: 3 });

describe('a key in a grid', () => {
  it('leads to the neighbour on that side, and to the ends', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
    expect(keys.map((key) => from(4, key))).toEqual([3, 5, 1, 6, 0, 6]);
  });

  it('stays where nothing stands on that side', () => {
    expect([from(0, 'ArrowLeft'), from(1, 'ArrowUp'), from(6, 'ArrowRight'), from(6, 'ArrowDown')]).toEqual([
      0, 1, 6, 6,
    ]);
  });

  it('reaches a last row that is not full from every column', () => {
    expect([3, 4, 5].map((at) => from(at, 'ArrowDown'))).toEqual([6, 6, 6]);
  });

  it('is left alone when it is any other', () => {
    expect([from(2, 'Tab'), from(2, 'Enter'), from(2, 'a')]).toEqual([null, null, null]);
  });
});
