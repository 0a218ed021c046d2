import { InlineText, type TextSetting } from '@/components/article/inline';
import { noteAnchors } from '@/components/article/note-mark';
import type { Words } from '@/lib/words/table';

type Props = { notes: NonNullable<TextSetting['notes']>; paid?: boolean | undefined; words: Words };

/** The notes of a text in their order, each with the way back to where it belongs. */
export function Footnotes({ notes, paid, words: { blocks } }: Props) {
  if (notes.all.length === 0) return null;
  const numbered = notes.all.map((note, place) => ({ note, number: place + 1, ...noteAnchors(place + 1) }));
  return (
    <section className="footnotes" aria-label={blocks.notes}>
      <h2 className="label">{blocks.notes}</h2>
      <ol>
        {numbered.map(({ note, number, id, backTo }) => (
          <li key={number} id={id}>
            <InlineText content={note} setting={{ paid }} />{' '}
            <a href={backTo} className="page-word note-back" aria-label={blocks.backToNote(number)}>
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
