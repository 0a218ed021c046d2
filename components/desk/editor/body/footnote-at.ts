import { type Editor, getMarkRange } from '@tiptap/core';

type FootnoteAt = { from: number; to: number; words: string; href: string };

/** The note around the cursor, its words and the first address that it names; null outside any. */
export function footnoteAt(editor: Editor): FootnoteAt | null {
  const { doc, selection, schema } = editor.state;
  const range = getMarkRange(selection.$from, schema.marks.footnote!);
  if (!range) return null;
  let href = '';
  doc.nodesBetween(range.from, range.to, (node) => {
    const link = node.marks.find(({ type }) => type.name === 'link');
    href ||= (link?.attrs.href as string | undefined) ?? '';
  });
  return { ...range, words: doc.textBetween(range.from, range.to), href };
}

/** Whether a note can stand where the cursor is: not in plain lines, as who said it. */
export function canHoldNote(editor: Editor): boolean {
  const { $to } = editor.state.selection;
  return $to.parent.inlineContent && $to.parent.type.allowsMarkType(editor.schema.marks.footnote!);
}

/** Writes a note after the chosen words, or anew where one stood; the cursor goes on in the text. */
export function setFootnote(editor: Editor, { words, href }: Pick<FootnoteAt, 'words' | 'href'>): void {
  const at = footnoteAt(editor) ?? { from: editor.state.selection.to, to: editor.state.selection.to };
  const marks = [{ type: 'footnote' }, ...(href ? [{ type: 'link', attrs: { href } }] : [])];
  editor
    .chain()
    .insertContentAt({ from: at.from, to: at.to }, { type: 'text', text: words, marks })
    .setTextSelection(at.from + words.length)
    .command(({ tr }) => {
      tr.setStoredMarks([]);
      return true;
    })
    .run();
}

/** Takes the note around the cursor away. */
export function removeFootnote(editor: Editor): void {
  const at = footnoteAt(editor);
  if (at) editor.commands.deleteRange(at);
}
