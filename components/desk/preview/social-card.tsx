import type { ArticleView, Newsroom } from '@/lib/articles/published';
import { deskPath, socialPath, socialSize } from '@/lib/media/renditions';
import { siteAddress } from '@/lib/newsroom/site-address';
import { directionOf } from '@/lib/words/languages';

/** The card under a shared link: picture cut to 1200 × 630, site, headline, a line. */
export function SocialCard({ article: { text, path }, newsroom }: { article: ArticleView; newsroom: Newsroom }) {
  const { leadImage, language } = text;
  const description = text.description || text.standfirst;
  return (
    <section aria-label="As a social card" className="social-card" lang={language} dir={directionOf(language)}>
      {leadImage ? (
        <img {...socialSize} src={deskPath(socialPath(leadImage.sha256))} alt={leadImage.alt} />
      ) : (
        <p className="social-card-empty" lang="en" dir="ltr">
          Without a lead image the card has no picture.
        </p>
      )}
      <div>
        <p className="soft">
          {new URL(siteAddress(path)).host} · {newsroom.name}
        </p>
        <h1>{text.headline}</h1>
        {description && <p className="soft">{description}</p>}
      </div>
    </section>
  );
}
