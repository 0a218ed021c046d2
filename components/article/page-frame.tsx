import type { ReactNode } from 'react';
import { Footer } from '@/components/article/footer';
import { Masthead } from '@/components/article/masthead';
import { HtmlDocument } from '@/components/ui/document';
import type { Newsroom } from '@/lib/articles/published';
import { wordsFor } from '@/lib/words/words';

export type FrameProps = {
  newsroom: Newsroom;
  /** The language of what the page shows; its own words follow it. */
  language: string;
  /** The first line of the page: `<LastUpdate>`. */
  top?: ReactNode;
  /** The front carries the name of the paper large, as its heading. */
  front?: boolean;
  /** Slug of the section the page belongs to. */
  section?: string;
  /** The newest time on the page: the footer says how far it stood from UTC. */
  timesAt?: Date | null;
  children: ReactNode;
};

/** Everything around a readers' page: document, last update, name of the paper, sections, search, footer. */
export function PageFrame({ newsroom, language, top, front, section, timesAt, children }: FrameProps) {
  const words = wordsFor(language);
  return (
    <HtmlDocument language={language}>
      <a href="#content" className="skip">
        {words.skipToContent}
      </a>
      <header className={front ? 'masthead masthead-front' : 'masthead'}>
        {top && <div className="top-line page-width">{top}</div>}
        <Masthead newsroom={newsroom} words={words} front={front} section={section} />
      </header>
      <main id="content" className="page-width">
        {children}
      </main>
      <Footer newsroom={newsroom} words={words} timesAt={timesAt ?? new Date()} />
    </HtmlDocument>
  );
}
