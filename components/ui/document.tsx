import type { ReactNode } from 'react';
import { FontPreloads } from '@/components/ui/fonts/font-preloads';
import { directionOf } from '@/lib/words/languages';

/** The whole HTML document. Each page draws its own, because its language is known only where its text is. */
export function HtmlDocument({ language, children }: { language: string; children: ReactNode }) {
  const direction = directionOf(language);
  return (
    <html lang={language} dir={direction}>
      <head>
        <FontPreloads direction={direction} />
      </head>
      <body>{children}</body>
    </html>
  );
}
