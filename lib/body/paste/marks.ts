import { elementsIn, nameOf, rename, styleOf, unwrap, wrapInside } from '@/lib/body/paste/dom';

const weightOf = (style: Map<string, string>): 'bold' | 'normal' | undefined => {
  const weight = style.get('font-weight');
  if (!weight) return undefined;
  return /^bold|^[6-9]\d\d/.test(weight) ? 'bold' : 'normal';
};
const raised: Record<string, string> = { super: 'sup', sub: 'sub' };

/**
 * Programs say bold and italic by style where a tag would do (Google Docs always), and wrap a whole text in a `<b>` that
 * its style takes back. Afterwards only tags say it. A subhead is bold by being one.
 */
export function readMarks(root: Element): void {
  for (const element of elementsIn(root)) {
    const style = styleOf(element);
    if (/^(b|strong)$/.test(nameOf(element)) && (weightOf(style) === 'normal' || element.closest('h1,h2,h3,h4,h5,h6')))
      unwrap(element);
    else if (/^(i|em)$/.test(nameOf(element)) && style.get('font-style') === 'normal') unwrap(element);
    else if (/^(span|font|a|u|ins|s|strike)$/.test(nameOf(element))) markByStyle(element, style);
  }
  for (const element of root.querySelectorAll('span, font, u, ins, s, strike, big, small')) unwrap(element);
}

function markByStyle(element: Element, style: Map<string, string>): void {
  const isSubhead = element.closest('h1,h2,h3,h4,h5,h6') !== null;
  if (weightOf(style) === 'bold' && !isSubhead) wrapInside(element, 'strong');
  if (/^(italic|oblique)/.test(style.get('font-style') ?? '')) wrapInside(element, 'em');
  const way = raised[style.get('vertical-align') ?? ''];
  if (way) wrapInside(element, way);
}

/** Paragraphs that Word names by a style of its own. */
const named: [selector: string, tag: string][] = [
  ['p.MsoTitle', 'h1'],
  ['p.MsoQuote, p.MsoIntenseQuote', 'blockquote'],
];

export function readNamedParagraphs(root: Element): void {
  for (const [selector, tag] of named) {
    for (const element of root.querySelectorAll(selector)) {
      const renamed = rename(element, tag);
      if (tag === 'blockquote') wrapInside(renamed, 'p');
    }
  }
}
