import { Body } from '@/components/article/body';
import { Figure } from '@/components/article/figure';
import { versionPath } from '@/lib/articles/paths';
import type { PublishedText } from '@/lib/articles/published';
import { deskPath } from '@/lib/media/renditions';
import { directionOf } from '@/lib/words/languages';

type SeenTextProps = {
  text: PublishedText;
  number: number;
  /** Null where readers can see it no more. */
  path: string | null;
};

/** The version that a reader saw, beside what they say of it. */
export function SeenText({ text, number, path }: SeenTextProps) {
  const { language, kicker, headline, standfirst, leadImage } = text;
  return (
    <section aria-labelledby="seen" className="surface min-w-0 p-4 md:p-6">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-rule border-b pb-3">
        <h2 id="seen" className="font-semibold">
          What the reader saw: version {number}
        </h2>
        {path && (
          <a href={versionPath(path, number)} target="_blank" rel="noreferrer" className="text-accent underline">
            See it on the site
          </a>
        )}
      </div>
      <div lang={language} dir={directionOf(language)} className="seen-text">
        {kicker && <p className="mb-1 font-semibold font-tool text-sm">{kicker}</p>}
        <p className="font-display text-3xl text-balance leading-tight">{headline}</p>
        {standfirst && <p className="mt-2 mb-4 text-lg text-soft">{standfirst}</p>}
        {leadImage && <Figure picture={leadImage} size="lead" place={deskPath} />}
        <Body blocks={text.body} language={language} dateline={text.dateline} place={deskPath} />
      </div>
    </section>
  );
}
