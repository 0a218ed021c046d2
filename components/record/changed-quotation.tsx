import { ChangedText } from '@/components/record/changed-text';
import { type Drawn, directionIn } from '@/components/record/drawn';
import { Each } from '@/components/ui/each';
import type { Words } from '@/lib/words/table';

/** Somebody's words and who said it, with what changed in either. */
export function ChangedQuotation({ drawn: { node, parts }, words }: { drawn: Drawn; words: Words }) {
  const said = parts.filter((part) => part.node.type !== 'attribution');
  const by = parts.filter((part) => part.node.type === 'attribution' && part.runs.length > 0);
  return (
    <figure className={node.type === 'pullQuote' ? 'pull-quote' : 'quotation'} dir={directionIn(node)}>
      <blockquote>
        <Each of={said}>
          {(part) => (
            <p>
              <ChangedText runs={part.runs} words={words} />
            </p>
          )}
        </Each>
      </blockquote>
      {by.length > 0 && (
        <figcaption className="label">
          <Each of={by}>
            {(part) => (
              <span>
                <ChangedText runs={part.runs} words={words} />{' '}
              </span>
            )}
          </Each>
        </figcaption>
      )}
    </figure>
  );
}
