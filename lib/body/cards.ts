import { mergeAttributes, Node } from '@tiptap/core';
import { putBlock } from '@/lib/body/put-block';
import type { Embed, RelatedArticle } from '@/lib/body/schema';

type CardName = 'relatedArticle' | 'embed';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    cards: {
      insertRelatedArticle: (attrs: Omit<RelatedArticle['attrs'], 'id'>) => ReturnType;
      insertEmbed: (attrs: Omit<Embed['attrs'], 'id'>) => ReturnType;
    };
  }
}

/** A block that stands for something elsewhere: all that it says is in its attributes, and travels in one of its own. */
function cardNode(name: CardName, mark: string, defaults: Record<string, unknown>) {
  const read = (element: HTMLElement): Record<string, unknown> | false => {
    try {
      const attrs: unknown = JSON.parse(element.getAttribute(mark) ?? '');
      return typeof attrs === 'object' && attrs !== null ? { ...attrs } : false;
    } catch {
      return false;
    }
  };
  return Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    selectable: true,
    // Null leaves what `read` found; anything else would be written over it.
    addAttributes: () =>
      Object.fromEntries(
        Object.entries(defaults).map(([attribute, value]) => [
          attribute,
          { default: value, rendered: false, parseHTML: () => null },
        ]),
      ),
    parseHTML: () => [{ tag: `aside[${mark}]`, getAttrs: read }],
    renderHTML: ({ node, HTMLAttributes }) => {
      const { id: _, ...attrs } = node.attrs;
      return ['aside', mergeAttributes(HTMLAttributes, { [mark]: JSON.stringify(attrs) })];
    },
  });
}

/** Another article of ours, to be read too. */
export const RelatedArticleNode = cardNode('relatedArticle', 'data-related-article', {
  ...{ article: null, headline: '', path: '' },
}).extend({
  addCommands: () => ({ insertRelatedArticle: (attrs) => putBlock('relatedArticle', attrs) }),
});

/** Something published elsewhere. */
export const EmbedNode = cardNode('embed', 'data-embed', {
  ...{ provider: '', href: null, title: '', author: '', ratio: 0 },
}).extend({
  addCommands: () => ({ insertEmbed: (attrs) => putBlock('embed', attrs) }),
});
