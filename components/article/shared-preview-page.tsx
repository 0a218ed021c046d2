import { Article } from '@/components/article/article';
import { PageFrame } from '@/components/article/page-frame';
import type { CurrentSlugs, Newsroom, Publication, PublishedText } from '@/lib/articles/published';
import { formatDateTime } from '@/lib/time/format';
import { wordsFor } from '@/lib/words/words';

type Shared = {
  preview: { text: PublishedText; slugs: CurrentSlugs; publications: Publication[]; path: string };
  /** When the revision was saved, and until when the link shows it. */
  savedAt: Date;
  expiresAt: Date;
};
/** `at`: the page's own address, under which its pictures are. */
type Props = { shared: Shared; newsroom: Newsroom; at: string };

/** A text that is not published, in the readers' own layout, for whoever was sent the link. */
export function SharedPreviewPage({ shared, newsroom, at }: Props) {
  const { text, slugs, publications, path } = shared.preview;
  return (
    <PageFrame newsroom={newsroom} language={text.language} section={slugs.sections[text.section.id]}>
      <Article
        text={text}
        slugs={slugs}
        zone={newsroom.timeZone}
        firstPublishedAt={publications.at(-1)?.publishedAt ?? null}
        path={path}
        publications={publications}
        noticesAt={newsroom.noticePosition}
        banner={<Banner {...shared} language={text.language} zone={newsroom.timeZone} />}
        place={(publicPath) => `${at}${publicPath}`}
      />
    </PageFrame>
  );
}

type BannerProps = Pick<Shared, 'savedAt' | 'expiresAt'> & { language: string; zone: string };

function Banner({ savedAt, expiresAt, language, zone }: BannerProps) {
  const { title, notPublished, asOf, until, keepToYourself } = wordsFor(language).preview;
  const written = (at: Date) => formatDateTime(at, zone, language);
  return (
    <aside className="version-banner" aria-label={title}>
      <p>
        <strong>{notPublished}</strong> {asOf(written(savedAt))} {until(written(expiresAt))} {keepToYourself}
      </p>
    </aside>
  );
}
