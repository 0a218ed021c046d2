import type { ReactNode } from 'react';

/** What the two texts are called: `Version 1`, `Version 3`. */
export type Titles = { from: string; to: string };

type Props = {
  from: ReactNode;
  to: ReactNode;
  /** Said before each where the two differ; a phone shows it, a wide page has it above its columns. */
  titles?: Titles;
  /** Set as the body of an article. */
  isText?: boolean;
};

/** The same place in two texts. */
export function Pair({ from, to, titles, isText }: Props) {
  const type = isText ? 'body compared' : 'around';
  return (
    <div className={titles ? 'pair' : 'pair pair-same'}>
      <div className={`side side-from ${type}`}>
        {titles && <p className="side-title label soft">{titles.from}</p>}
        {from}
      </div>
      <div className={`side side-to ${type}`}>
        {titles && <p className="side-title label soft">{titles.to}</p>}
        {to}
      </div>
    </div>
  );
}
