import { expect, it } from 'vitest';
import { askedPictures, pasteLine } from '@/components/desk/editor/body/paste/held-pictures';
import { nothingRemoved } from '@/lib/body/paste/removed';

const pasted = { id: 'a', removed: nothingRemoved(), text: 'words', files: [], pictures: [] };
const dot = 'data:image/png;base64,iVBORw0KGgo=';
const picture = (src: string, alt = '') => ({ src, alt, place: `at ${src}` });
const file = new File(['x'], 'image.png', { type: 'image/png' });

it('what the clipboard holds or names on the web is asked about; what lies on another machine is counted', () => {
  const { asked, left } = askedPictures({
    ...pasted,
    pictures: [
      picture(dot, 'A dot'),
      picture('https://a.example/b.jpg?w=2'),
      picture('//a.example/'),
      picture('file:///C:/clip_image001.png'),
      picture('data:image/svg+xml;base64,AAAA'),
    ],
  });
  expect(asked.map(({ name, alt, place }) => [name, alt, place])).toEqual([
    ['pasted-1.png', 'A dot', `at ${dot}`],
    ['b.jpg', '', 'at https://a.example/b.jpg?w=2'],
    ['a.example', '', 'at //a.example/'],
  ]);
  expect(asked.map(({ source }) => (source instanceof File ? source.size : source.href))).toEqual([
    8,
    'https://a.example/b.jpg?w=2',
    'https://a.example/',
  ]);
  expect(left).toBe(2);
});

it('a picture copied from a page is its file, not its address', () => {
  const pictures = [picture('https://a.example/b.jpg', 'B')];
  const { asked, left } = askedPictures({ ...pasted, pictures, files: [file], text: '' });
  expect(asked).toEqual([expect.objectContaining({ source: file, alt: 'B' })]);
  expect(left).toBe(0);
});

it('a file copied from a folder is that file; a picture of the copied words is nobody’s', () => {
  expect(askedPictures({ ...pasted, files: [file], text: 'image.png' }).asked).toHaveLength(1);
  expect(askedPictures({ ...pasted, files: [file] }).asked).toEqual([]);
});

it('says what went, and what stayed behind', () => {
  expect(pasteLine({ ...nothingRemoved(), styles: 14, trackers: 3 }, 0)).toBe('Removed 14 styles, 3 trackers');
  expect(pasteLine({ ...nothingRemoved(), hidden: 1 }, 1)).toMatch(/^Removed 1 hidden text\. One picture stayed/);
  expect(pasteLine(nothingRemoved(), 3)).toMatch(/^3 pictures stayed/);
  expect(pasteLine(nothingRemoved(), 0)).toBe('');
});
