import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value ?? '';

function* walk(node: Node): Generator<Element> {
  if (isElement(node)) yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** Words that the page says in its own voice, amid the article's. */
const isPageWord = (node: Node): boolean =>
  isElement(node) && attribute(node, 'class').split(/\s+/).includes('page-word');

/** All words of a node, as they follow each other; without the page's own. */
export function wordsIn(node: Node | null): string {
  if (!node || isPageWord(node)) return '';
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return childrenOf(node).map(wordsIn).join('');
}

/** Text without its spaces: how it is broken into lines and elements says nothing of what it says. */
export const bare = (text: string): string => text.replace(/\s+/gu, '');

/** A figure or block: its words, the addresses of its pictures, and what stands in for those who do not see them. */
export type FigureOnPage = { words: string; pictures: string; alt: string; isPlaceholder: boolean };

export type ArticleOnPage = {
  headline: string;
  standfirst: string;
  names: string[];
  /** Null without one. */
  leadFigure: FigureOnPage | null;
  /** The blocks of the text, in order. */
  blocks: FigureOnPage[];
  /** The footnotes at its end, in order. */
  notes: string[];
  /** Why the newsroom no longer stands by it; empty on the page of any other article. */
  retraction: string;
};

/** What an article's page shows of its text, from its HTML; null where it shows none. */
export function readArticlePage(html: string): ArticleOnPage | null {
  const elements = [...walk(parse(html))];
  const article = elements.find(({ tagName }) => tagName === 'article');
  const inside = article ? [...walk(article)] : [];
  const withClass = (name: string) => inside.filter((one) => attribute(one, 'class').split(/\s+/).includes(name));
  const [headline] = withClass('headline');
  const [body] = withClass('body');
  if (!article || !headline) return null;
  const [lead] = withClass('figure-lead');
  const [retracted] = withClass('retracted');
  return {
    headline: wordsIn(headline),
    standfirst: wordsIn(withClass('standfirst')[0] ?? null),
    names: withClass('byline-name').map(wordsIn),
    leadFigure: lead ? figureOf(lead) : null,
    notes: withClass('footnotes').flatMap((notes) =>
      [...walk(notes)].filter(({ tagName }) => tagName === 'li').map(wordsIn),
    ),
    blocks: body ? childrenOf(body).filter(isElement).map(figureOf) : [],
    retraction: retracted ? wordsIn(withClass('note').find((note) => isInside(note, retracted)) ?? null) : '',
  };
}

const isInside = (inner: Element, outer: Element): boolean => [...walk(outer)].includes(inner);

function figureOf(element: Element): FigureOnPage {
  const inside = [...walk(element)];
  const pictures = inside.flatMap((one) => [attribute(one, 'src'), attribute(one, 'srcset')]).join(' ');
  const alt = inside.map((one) => attribute(one, 'alt')).join('');
  return {
    words: wordsIn(element),
    pictures,
    alt,
    isPlaceholder: attribute(element, 'class').split(' ').includes('tombstone'),
  };
}
