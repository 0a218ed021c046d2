import localFont from 'next/font/local';

const latinExtended = [{ prop: 'unicode-range', value: 'U+100-17F, U+18F, U+1CD-1CE, U+218-21B, U+259, U+1E9E' }];

const franklin = localFont({
  src: '../../components/ui/fonts/franklin.woff2',
  weight: '400 700',
  variable: '--font-franklin',
  adjustFontFallback: false,
});
const franklinExtended = localFont({
  src: '../../components/ui/fonts/franklin-extended.woff2',
  weight: '400 700',
  variable: '--font-franklin-extended',
  declarations: latinExtended,
  adjustFontFallback: false,
  preload: false,
});
const newsreader = localFont({
  src: [
    { path: '../../components/ui/fonts/newsreader-text.woff2', weight: '400 700', style: 'normal' },
    { path: '../../components/ui/fonts/newsreader-italic.woff2', weight: '400', style: 'italic' },
  ],
  variable: '--font-newsreader',
  adjustFontFallback: false,
  preload: false,
});
const newsreaderExtended = localFont({
  src: [
    { path: '../../components/ui/fonts/newsreader-text-extended.woff2', weight: '400 700', style: 'normal' },
    { path: '../../components/ui/fonts/newsreader-italic-extended.woff2', weight: '400', style: 'italic' },
  ],
  variable: '--font-newsreader-extended',
  declarations: latinExtended,
  adjustFontFallback: false,
  preload: false,
});
const newsreaderDisplay = localFont({
  src: '../../components/ui/fonts/newsreader-display.woff2',
  weight: '500',
  variable: '--font-newsreader-display',
  adjustFontFallback: false,
  preload: false,
});
const newsreaderDisplayExtended = localFont({
  src: '../../components/ui/fonts/newsreader-display-extended.woff2',
  weight: '500',
  variable: '--font-newsreader-display-extended',
  declarations: latinExtended,
  adjustFontFallback: false,
  preload: false,
});
const naskh = localFont({
  src: '../../components/ui/fonts/naskh.woff2',
  weight: '400 700',
  variable: '--font-naskh',
  declarations: [{ prop: 'unicode-range', value: 'U+600-6FF, U+200C-200E, U+200F' }],
  adjustFontFallback: false,
  preload: false,
});

/** Class names that define the desk's font variables; the readers' faces among them, for the editor. */
export const fontVariables = [
  franklin,
  franklinExtended,
  newsreader,
  newsreaderExtended,
  newsreaderDisplay,
  newsreaderDisplayExtended,
  naskh,
]
  .map(({ variable }) => variable)
  .join(' ');
