'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useCanEdit } from '@/components/desk/editor/editor-context';
import { Button } from '@/components/desk/ui/button';
import { TextField } from '@/components/desk/ui/field';
import type { Embed } from '@/lib/body/schema';

/** Something published elsewhere in the text; what the card says is the writer's to word. */
export function EmbedView({ node, updateAttributes, deleteNode, editor }: NodeViewProps) {
  const { provider, href, title, author } = node.attrs as Embed['attrs'];
  const canEdit = useCanEdit();
  return (
    <NodeViewWrapper as="div" className="card-view">
      <fieldset dir="ltr" contentEditable={false} disabled={!canEdit}>
        <legend className="sr-only">Embed</legend>
        <p className="label" data-drag-handle>
          <strong>{provider}</strong>{' '}
          <a href={href} target="_blank" rel="noopener noreferrer" className="soft">
            {href}
          </a>
        </p>
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label="Title"
            value={title}
            onChange={(event) => updateAttributes({ title: event.target.value })}
            hint={title ? undefined : `${provider} did not say what it is called. Say it in a few words.`}
            readOnly={!canEdit}
            autoComplete="off"
          />
          <TextField
            label="By"
            value={author}
            onChange={(event) => updateAttributes({ author: event.target.value })}
            readOnly={!canEdit}
            autoComplete="off"
          />
        </div>
        <div>
          <Button
            look="quiet"
            onClick={() => {
              deleteNode();
              editor.view.focus();
            }}
          >
            Remove embed
          </Button>
        </div>
      </fieldset>
    </NodeViewWrapper>
  );
}
