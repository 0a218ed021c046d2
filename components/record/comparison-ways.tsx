import { type View, viewQuery } from '@/lib/record/views';
import type { Words } from '@/lib/words/table';

type Props = { address: string; view: View; total: number; words: Words };

/** How many changes there are, the way to the first, and the two ways to see them. */
export function ComparisonWays({ address, view, total, words: { reading } }: Props) {
  const ways: [View, string][] = [
    ['inline', reading.inOneText],
    ['side by side', reading.sideBySide],
  ];
  return (
    <div className="comparison-ways label">
      <p>
        <strong>{reading.changes(total)}</strong>{' '}
        {total > 1 && (
          <a href="#change-1" className="underlined">
            {reading.firstChange}
          </a>
        )}
      </p>
      <nav aria-label={reading.howShown}>
        <ul>
          {ways.map(([way, name]) => (
            <li key={way}>
              <a href={address + viewQuery(way)} aria-current={way === view ? 'true' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
