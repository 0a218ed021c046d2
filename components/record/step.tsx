import type { ReactNode } from 'react';
import type { Words } from '@/lib/words/table';

type Props = { number: number | undefined; total: number; words: Words; children: ReactNode };

const anchor = (number: number) => `change-${number}`;

/** One change of a page of them, with the ways to the one before and after it. What is not numbered stands as it is. */
export function Step({ number, total, words: { reading }, children }: Props) {
  if (number === undefined || total < 2) return children;
  return (
    <div className="step" id={anchor(number)}>
      <p className="step-line label soft">
        <span>{reading.changeOf(number, total)}</span>{' '}
        <span className="step-ways">
          {number > 1 && <Way to={number - 1} name={reading.previousChange} sign="↑" />}
          {number < total && <Way to={number + 1} name={reading.nextChange} sign="↓" />}
        </span>
      </p>
      {children}
    </div>
  );
}

function Way({ to, name, sign }: { to: number; name: string; sign: string }) {
  return (
    <a href={`#${anchor(to)}`} title={name}>
      <span className="heard">{name}</span>
      <span aria-hidden="true">{sign}</span>
    </a>
  );
}
