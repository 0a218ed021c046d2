import { StoryCard } from '@/components/front/story-card';
import { sectionPath } from '@/lib/articles/paths';
import type { Card } from '@/lib/articles/published';

type Props = {
  section: { slug: string; name: string };
  cards: Card[];
  shape: 'broad' | 'half';
};

const pictureSizes = {
  broad: '(min-width: 83rem) 38rem, (min-width: 40rem) 48vw, 100vw',
  half: '(min-width: 83rem) 18rem, (min-width: 64rem) 23vw, (min-width: 40rem) 45vw, 7rem',
} as const;

/** One section on the front: its first story with a picture, the others in words. */
export function SectionBlock({ section, cards, shape }: Props) {
  const [first, ...others] = cards;
  if (!first) return null;
  return (
    <section className={`block block-${shape}`} aria-labelledby={`in-${section.slug}`}>
      <h2 id={`in-${section.slug}`} className="section-title">
        <a href={sectionPath(section.slug)}>{section.name}</a>
      </h2>
      <div className="block-stories">
        <StoryCard card={first} size={shape === 'broad' ? 'large' : 'medium'} sizes={pictureSizes[shape]} standfirst />
        <div className="block-others">
          {others.map((card) => (
            <StoryCard key={card.id} card={card} size="small" standfirst={shape === 'broad' || others.length === 1} />
          ))}
        </div>
      </div>
    </section>
  );
}
