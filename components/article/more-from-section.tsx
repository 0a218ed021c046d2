import { StoryCard } from '@/components/front/story-card';
import { sectionPath } from '@/lib/articles/paths';
import type { ArticleView, Newsroom } from '@/lib/articles/published';
import type { Words } from '@/lib/words/table';

type Props = { article: ArticleView; newsroom: Newsroom; words: Words };

/** The section's newest under the article, by its section's name of today. */
export function MoreFromSection({ article, newsroom, words }: Props) {
  if (article.moreFromSection.length === 0) return null;
  const { section } = article.text;
  const slug = article.slugs.sections[section.id];
  const title = words.moreFrom(newsroom.sections.find(({ id }) => id === section.id)?.name ?? section.name);
  return (
    <section className="more" aria-labelledby="more">
      <h2 id="more" className="section-title">
        {slug ? <a href={sectionPath(slug)}>{title}</a> : title}
      </h2>
      <ul className="columns columns-4">
        {article.moreFromSection.map((card, index) => (
          <li key={card.id}>
            <StoryCard
              card={card}
              size="small"
              sizes={index % 2 === 0 ? '(min-width: 64rem) 18rem, (min-width: 40rem) 45vw, 100vw' : undefined}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
