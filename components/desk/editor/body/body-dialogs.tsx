'use client';

import type { Editor } from '@tiptap/react';
import { EmbedDialog } from '@/components/desk/editor/body/embed-dialog';
import { FootnoteDialog } from '@/components/desk/editor/body/footnote-dialog';
import type { Asking } from '@/components/desk/editor/body/insertions';
import { LinkDialog } from '@/components/desk/editor/body/link-dialog';
import { RelatedDialog } from '@/components/desk/editor/body/related-dialog';
import { ShortcutsDialog } from '@/components/desk/editor/body/shortcuts-dialog';
import { quoted } from '@/components/desk/editor/pictures/library';
import { PictureChooser } from '@/components/desk/editor/pictures/picture-chooser';

type BodyDialogsProps = { editor: Editor; asking: Asking | null; onClose: () => void };

/** The window in which the text's tools ask for what they need. */
export function BodyDialogs({ editor, asking, onClose }: BodyDialogsProps) {
  const focusAfter = () => editor.view.dom;
  const insert = (run: (chain: ReturnType<Editor['chain']>) => ReturnType<Editor['chain']>) => {
    onClose();
    run(editor.chain().scrollIntoView()).run();
  };
  switch (asking) {
    case null:
      return null;
    case 'link':
      return <LinkDialog editor={editor} onClose={onClose} />;
    case 'footnote':
      return <FootnoteDialog editor={editor} onClose={onClose} />;
    case 'picture':
      return (
        <PictureChooser
          onChoose={(chosen) => insert((chain) => chain.insertPicture({ ...quoted(chosen), size: 'inline' }))}
          onClose={onClose}
          focusAfter={focusAfter}
        />
      );
    case 'related article':
      return (
        <RelatedDialog
          onChoose={(attrs) => insert((chain) => chain.insertRelatedArticle(attrs))}
          onClose={onClose}
          focusAfter={focusAfter}
        />
      );
    case 'embed':
      return (
        <EmbedDialog
          onChoose={(attrs) => insert((chain) => chain.insertEmbed(attrs))}
          onClose={onClose}
          focusAfter={focusAfter}
        />
      );
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    default:
      return asking satisfies never;
  }
}
