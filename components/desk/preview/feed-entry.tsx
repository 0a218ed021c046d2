import type { ArticleView, Newsroom } from '@/lib/articles/published';
import { entryHtml } from '@/lib/feeds/feed-html';
import { deskPath } from '@/lib/media/renditions';
import { siteAddress } from '@/lib/newsroom/site-address';
import { directionOf } from '@/lib/words/languages';
import { wordsFor } from '@/lib/words/words';

/** The entry as feed readers get it: its very HTML, in a frame in which nothing runs. */
export function FeedEntryView({ article, newsroom }: { article: ArticleView; newsroom: Newsroom }) {
  const { text, ...rest } = article;
  const words = wordsFor(text.language);
  const html = entryHtml({ ...text, ...rest }, newsroom, words)
    // Pictures that are not public yet are seen at the desk; feed readers fit them to their own width.
    .replaceAll(siteAddress('/media/'), deskPath('/media/'))
    .replaceAll('<img ', '<img style="max-width:100%;height:auto" ');
  const { language } = text;
  return (
    <section aria-label="As a feed entry" className="feed-entry">
      <h1 lang={language} dir={directionOf(language)}>
        {text.headline}
      </h1>
      <iframe
        title="The entry’s text"
        sandbox="allow-same-origin"
        srcDoc={`<!doctype html><html lang="${words.language}" dir="${directionOf(language)}"><meta name="color-scheme" content="light"><title>Feed entry</title>${html}</html>`}
      />
    </section>
  );
}
