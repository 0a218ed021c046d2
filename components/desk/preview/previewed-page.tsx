import type { ReactNode } from 'react';
import { Article } from '@/components/article/article';
import { PageFrame } from '@/components/article/page-frame';
import type { ArticleView, Newsroom } from '@/lib/articles/published';
import { deskPath } from '@/lib/media/renditions';

type Props = { article: ArticleView; newsroom: Newsroom; banner?: ReactNode };

/** The text in the readers' own page, its pictures as the desk sees them. */
export function PreviewedPage({ article, newsroom, banner }: Props) {
  const { text, slugs, publications, path, firstPublishedAt } = article;
  return (
    <PageFrame newsroom={newsroom} language={text.language} section={slugs.sections[text.section.id]}>
      <Article
        text={text}
        slugs={slugs}
        zone={newsroom.timeZone}
        firstPublishedAt={firstPublishedAt}
        path={path}
        publications={publications}
        noticesAt={newsroom.noticePosition}
        banner={banner}
        place={deskPath}
      />
    </PageFrame>
  );
}
