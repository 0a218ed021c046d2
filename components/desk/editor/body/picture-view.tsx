'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useState } from 'react';
import { useCanEdit } from '@/components/desk/editor/editor-context';
import { FocalPoint } from '@/components/desk/editor/pictures/focal-point';
import { type LibraryPicture, quoted } from '@/components/desk/editor/pictures/library';
import { PictureChooser } from '@/components/desk/editor/pictures/picture-chooser';
import { PictureWords } from '@/components/desk/editor/pictures/picture-words';
import { Button } from '@/components/desk/ui/button';
import { Select } from '@/components/desk/ui/field';
import type { PictureBlock } from '@/lib/body/schema';

const sizes = [
  { value: 'inline', name: 'As wide as the text' },
  { value: 'wide', name: 'Wide' },
];

/** A picture in the text, with the words that belong to it. */
export function PictureView({ node, updateAttributes, deleteNode, editor }: NodeViewProps) {
  const picture = node.attrs as PictureBlock['attrs'];
  const [choosing, setChoosing] = useState(false);
  const canEdit = useCanEdit();
  const replace = (chosen: LibraryPicture) => {
    setChoosing(false);
    updateAttributes(quoted(chosen));
  };

  return (
    <NodeViewWrapper as="div" className={`picture-view picture-${picture.size}`}>
      <fieldset dir="ltr" contentEditable={false} className="flex min-w-0 flex-col gap-3" disabled={!canEdit}>
        <legend className="sr-only">Picture</legend>
        <div data-drag-handle>
          <FocalPoint picture={picture} onChange={updateAttributes} disabled={!canEdit} />
        </div>
        <PictureWords words={picture} onChange={updateAttributes} readOnly={!canEdit} />
        <div className="flex flex-wrap items-end gap-2">
          <Select
            label="Size"
            options={sizes}
            value={picture.size}
            onChange={(event) => updateAttributes({ size: event.target.value })}
          />
          <Button onClick={() => setChoosing(true)}>Replace picture</Button>
          <Button
            look="quiet"
            onClick={() => {
              deleteNode();
              editor.view.focus();
            }}
          >
            Remove picture
          </Button>
        </div>
        {choosing && <PictureChooser onChoose={replace} onClose={() => setChoosing(false)} />}
      </fieldset>
    </NodeViewWrapper>
  );
}
