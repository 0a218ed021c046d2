import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { newId } from '@/lib/body/ids';

/** The nodes that may stand at the top of a body. */
export const blockTypes = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'quotation',
  'pullQuote',
  'table',
  'horizontalRule',
  'picture',
  'factBox',
  'editorsNote',
  'relatedArticle',
  'embed',
];

type Found = { pos: number; node: Node };

/**
 * Blocks that need a new id: those without one, and of two with the same id the copy. Nested blocks lose theirs, and
 * their direction: that is the whole block's.
 */
function blocksToName(doc: Node): { name: Found[]; clear: Found[] } {
  const holders = new Map<string, Found>();
  const name: Found[] = [];
  const clear: Found[] = [];
  doc.forEach((node, pos) => {
    const id = node.attrs.id as string | null;
    const holder = id ? holders.get(id) : undefined;
    if (!id) name.push({ pos, node });
    else if (!holder) holders.set(id, { pos, node });
    // Enter at the start of a paragraph splits off an empty one above it: the words keep their id.
    else if (holder.node.content.size === 0 && node.content.size > 0) {
      name.push(holder);
      holders.set(id, { pos, node });
    } else name.push({ pos, node });
    node.descendants((child, offset) => {
      if (child.attrs.id || child.attrs.dir) clear.push({ pos: pos + 1 + offset, node: child });
    });
  });
  return { name, clear };
}

/** Names new blocks in the transaction that makes them, so that undo takes both back. */
export const blockIdsPlugin = () =>
  new Plugin({
    key: new PluginKey('blockIds'),
    appendTransaction(transactions, _before, { doc, tr }) {
      if (!transactions.some((one) => one.docChanged)) return null;
      const { name, clear } = blocksToName(doc);
      for (const { pos, node } of name) tr.setNodeMarkup(pos, undefined, { ...node.attrs, id: newId() });
      for (const { pos, node } of clear) tr.setNodeMarkup(pos, undefined, { ...node.attrs, id: null, dir: null });
      if (!tr.docChanged) return null;
      // Changing a block's markup would forget that bold was just switched on.
      return tr.setStoredMarks(transactions.at(-1)?.storedMarks ?? null);
    },
  });

/**
 * Every top-level block keeps a stable id through edits; a split or a copy gets its own. Ids are not written into HTML,
 * so what is pasted always comes without.
 */
export const BlockIds = Extension.create({
  name: 'blockIds',
  priority: 1000,

  addGlobalAttributes() {
    return [
      {
        types: blockTypes,
        attributes: { id: { default: null, rendered: false, parseHTML: () => null, keepOnSplit: true } },
      },
    ];
  },

  addProseMirrorPlugins: () => [blockIdsPlugin()],
});
