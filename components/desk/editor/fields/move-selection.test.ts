import { describe, expect, it } from 'vitest';
import { moveSelection } from '@/components/desk/editor/fields/move-selection';

/** A text with its selection between brackets, or its cursor at one: as it lies once the text is `is`. */
function moved(marked: string, is: string): string {
  const was = marked.replace(/[[\]|]/g, '');
  const isCursor = marked.includes('|');
  const start = marked.search(/[[|]/);
  const selection = moveSelection({ start, end: isCursor ? start : marked.indexOf(']') - 1 }, was, is);
  const [before, within, after] = [
    is.slice(0, selection.start),
    is.slice(selection.start, selection.end),
    is.slice(selection.end),
  ];
  return selection.start === selection.end ? `${before}|${after}` : `${before}[${within}]${after}`;
}

describe('the cursor in a field that others changed', () => {
  it('stays in the words where it stands', () => {
    expect(moved('Three pi|lots noticed.', 'At least three pilots noticed.')).toBe('At least three pi|lots noticed.');
    expect(moved('Three pi|lots noticed.', 'Three pilots noticed it.')).toBe('Three pi|lots noticed it.');
    expect(moved('Three pi|lots noticed.', 'All three pilots noticed it.')).toBe('All three pi|lots noticed it.');
  });

  it('comes before what they wrote right there', () => {
    expect(moved('Three wo|', 'Three wo And theirs.')).toBe('Three wo| And theirs.');
  });

  it('is where the words were that they took away', () => {
    expect(moved('Three pi|lots noticed.', 'Three noticed.')).toBe('Three |noticed.');
    expect(moved('All| gone', '')).toBe('|');
  });

  it('is a selection of the same words, and of no more', () => {
    expect(moved('One [two] three', 'One, two, three')).toBe('One, [two], three');
    expect(moved('[All] of it', 'Not all of it')).toBe('Not a[ll] of it');
    expect(moved('One [big] cow', 'One cow')).toBe('One |cow');
  });
});
