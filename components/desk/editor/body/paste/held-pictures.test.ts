import { expect, it } from 'vitest';
import { heldPictures, pasteLine } from '@/components/desk/editor/body/paste/held-pictures';
import { nothingRemoved } from '@/lib/body/paste/removed';

const pasted = { id: 'a', removed: nothingRemoved(), text: '', files: [] };
const dot = 'data:image/png;base64,iVBORw0KGgo=';

it('what the clipboard holds can be uploaded; what it only names is counted', async () => {
  const { held, elsewhere } = heldPictures({
    ...pasted,
    pictures: [
      { src: dot, alt: 'A dot', isHeld: true },
      { src: 'https://a.example/b.jpg', alt: '', isHeld: false },
      { src: 'data:image/svg+xml;base64,AAAA', alt: '', isHeld: true },
    ],
  });
  expect(held.map(({ file, alt }) => [file.name, file.type, file.size, alt])).toEqual([
    ['pasted-1.png', 'image/png', 8, 'A dot'],
  ]);
  expect(elsewhere).toBe(2);
});

it('a picture copied from a page is its file, not its address', () => {
  const file = new File(['x'], 'image.png', { type: 'image/png' });
  const pictures = [{ src: 'https://a.example/b.jpg', alt: 'B', isHeld: false }];
  expect(heldPictures({ ...pasted, pictures, files: [file] })).toEqual({ held: [{ file, alt: 'B' }], elsewhere: 0 });
});

it('says what went, and what stayed behind', () => {
  expect(pasteLine({ ...nothingRemoved(), styles: 14, trackers: 3 }, 0)).toBe('Removed 14 styles, 3 trackers');
  expect(pasteLine({ ...nothingRemoved(), hidden: 1 }, 1)).toMatch(/^Removed 1 hidden text\. One picture stayed/);
  expect(pasteLine(nothingRemoved(), 0)).toBe('');
});
