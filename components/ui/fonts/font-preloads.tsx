import franklin from '@/components/ui/fonts/franklin.woff2' with { turbopackModuleType: 'asset' };
import naskh from '@/components/ui/fonts/naskh.woff2' with { turbopackModuleType: 'asset' };
import display from '@/components/ui/fonts/newsreader-display.woff2' with { turbopackModuleType: 'asset' };
import text from '@/components/ui/fonts/newsreader-text.woff2' with { turbopackModuleType: 'asset' };

/**
 * Asks for the faces that a page in this direction is sure to use, before its style sheet is read. `next/font` would
 * preload the same files on every page of a route, Arabic faces on English pages and the reverse.
 */
export function FontPreloads({ direction }: { direction: 'ltr' | 'rtl' }) {
  const faces = direction === 'rtl' ? [naskh, franklin] : [text, display, franklin];
  return faces.map((face) => (
    <link key={face} rel="preload" as="font" type="font/woff2" href={face} crossOrigin="anonymous" />
  ));
}
