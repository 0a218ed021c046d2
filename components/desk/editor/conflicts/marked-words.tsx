import { cutterFor, plainOf } from '@/lib/record/compare/flow';
import { compareStrings } from '@/lib/record/compare/runs';

type MarkedWordsProps = {
  /** Null where this side deleted it. */
  text: string | null;
  other: string | null;
  language: string;
};

/** One side's words; those that the other has not are marked. */
export function MarkedWords({ text, other, language }: MarkedWordsProps) {
  if (text === null) return <p className="text-soft italic">Deleted</p>;
  if (text === '') return <p className="text-soft italic">Empty</p>;
  const runs = other === null ? null : compareStrings(other, text, cutterFor(language));
  const own = (runs ?? []).filter(({ kind }) => kind !== 'removed');
  return (
    <p lang={language} dir="auto" className="side-words">
      {runs
        ? own.map(({ kind, nodes }, place) => {
            const words = plainOf(nodes);
            // Runs of one text never change places.
            const key = `${place} ${words}`;
            return kind === 'inserted' ? <mark key={key}>{words}</mark> : <span key={key}>{words}</span>;
          })
        : text}
    </p>
  );
}
