import { mergeAttributes, Node } from '@tiptap/core';
import { putBlock } from '@/lib/body/put-block';
import type { PictureBlock } from '@/lib/body/schema';

type PictureAttrs = Omit<PictureBlock['attrs'], 'id'>;

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    picture: { insertPicture: (attrs: PictureAttrs) => ReturnType };
  }
}

const defaults = {
  media: null,
  sha256: null,
  width: null,
  height: null,
  focalX: 500,
  focalY: 500,
  caption: '',
  credit: '',
  alt: '',
  size: 'inline',
} as const;

/** Only our own figures carry these: a picture copied from elsewhere has no file here. */
function readFigure(element: HTMLElement): Record<string, unknown> | false {
  try {
    const attrs: unknown = JSON.parse(element.dataset.picture ?? '');
    return typeof attrs === 'object' && attrs !== null && 'sha256' in attrs ? { ...attrs } : false;
  } catch {
    return false;
  }
}

/** A picture between paragraphs: its bytes are the library's, its words the article's. */
export const PictureNode = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  selectable: true,

  // Null leaves what `readFigure` found; anything else would be written over it.
  addAttributes: () =>
    Object.fromEntries(
      Object.entries(defaults).map(([name, value]) => [
        name,
        { default: value, rendered: false, parseHTML: () => null },
      ]),
    ),
  parseHTML: () => [{ tag: 'figure[data-picture]', getAttrs: readFigure }],
  renderHTML: ({ node, HTMLAttributes }) => {
    const { id: _, ...attrs } = node.attrs;
    return ['figure', mergeAttributes(HTMLAttributes, { 'data-picture': JSON.stringify(attrs) })];
  },
  addCommands: () => ({ insertPicture: (attrs) => putBlock('picture', attrs) }),
});
