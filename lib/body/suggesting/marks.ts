import { Mark } from '@tiptap/core';

/** Nothing pasted is a suggestion, whatever it looked like where it was copied. */
const suggestion = (name: 'insertion' | 'deletion', tag: 'ins' | 'del') =>
  Mark.create({
    name,
    // What is typed at its end is nobody's suggestion yet.
    inclusive: false,
    priority: 2000,
    addAttributes: () =>
      Object.fromEntries(
        ['id', 'by', 'name', 'at'].map((attr) => [attr, { default: null, rendered: false, parseHTML: () => null }]),
      ),
    renderHTML: ({ mark }) => {
      const { id, name: who, at } = mark.attrs as { id: string; name: string; at: string };
      const what = name === 'insertion' ? 'Inserted' : 'Deleted';
      return [tag, { 'data-suggestion': id, title: `${what} by ${who}, ${at.slice(0, 16).replace('T', ' ')} UTC` }, 0];
    },
  });

/** Words that somebody suggests to add. */
export const Insertion = suggestion('insertion', 'ins');
/** Words that somebody suggests to take out. */
export const Deletion = suggestion('deletion', 'del');
