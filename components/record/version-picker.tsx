import { comparisonPath } from '@/lib/articles/paths';
import type { Publication } from '@/lib/articles/published';
import { publicationKinds } from '@/lib/record/kinds';
import { type View, viewQuery } from '@/lib/record/views';
import type { Words } from '@/lib/words/table';

type Props = { publications: readonly Publication[]; path: string; from: number; to: number; view: View; words: Words };

/** Two rows of numbers: the same comparison from another version, or to another. Nothing where there are but two. */
export function VersionPicker({ publications, path, from, to, view, words }: Props) {
  const numbers = publications
    .filter(({ kind }) => publicationKinds[kind].hasText)
    .map(({ number }) => number)
    .sort((a, b) => a - b);
  if (numbers.length < 3) return null;
  return (
    <nav className="version-picker label" aria-label={words.compareVersions}>
      <Row
        title={words.record.compareFrom}
        numbers={numbers.filter((number) => number < to)}
        current={from}
        address={(number) => comparisonPath(path, number, to) + viewQuery(view)}
      />
      <Row
        title={words.record.compareTo}
        numbers={numbers.filter((number) => number > from)}
        current={to}
        address={(number) => comparisonPath(path, from, number) + viewQuery(view)}
      />
    </nav>
  );
}

type RowProps = { title: string; numbers: number[]; current: number; address: (number: number) => string };

function Row({ title, numbers, current, address }: RowProps) {
  return (
    <p>
      <span className="soft">{title}</span>{' '}
      {numbers.map((number) => (
        <a
          key={number}
          href={address(number)}
          aria-current={number === current ? 'page' : undefined}
          className="tabular"
        >
          <span className="heard">{title} </span>
          {number}
        </a>
      ))}
    </p>
  );
}
