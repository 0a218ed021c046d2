import { topicPath } from '@/lib/articles/paths';
import type { CurrentSlugs, PrintedName } from '@/lib/articles/published';
import type { Words } from '@/lib/words/table';

type Props = { topics: PrintedName[]; slugs: CurrentSlugs['topics']; words: Words };

export function Topics({ topics, slugs, words }: Props) {
  const linked = topics.filter(({ id }) => slugs[id]);
  if (linked.length === 0) return null;
  return (
    <nav aria-label={words.topics} className="topics label">
      <span className="soft">{words.topics}</span>
      <ul>
        {linked.map(({ id, name }) => (
          <li key={id}>
            <a href={topicPath(slugs[id]!)} rel="tag" className="underlined">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
