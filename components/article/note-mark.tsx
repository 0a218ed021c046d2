type Props = { number: number; name: string };

const noteId = (number: number) => `note-${number}`;
const markId = (number: number) => `note-${number}-mark`;

/** The number of a footnote where the text speaks of it, leading to the note. */
export function NoteMark({ number, name }: Props) {
  return (
    <sup className="note-mark page-word">
      <a href={`#${noteId(number)}`} id={markId(number)} aria-label={name}>
        {number}
      </a>
    </sup>
  );
}

/** Where a note stands, and the way back from it. */
export const noteAnchors = (number: number) => ({ id: noteId(number), backTo: `#${markId(number)}` });
