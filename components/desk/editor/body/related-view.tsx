'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useState } from 'react';
import { RelatedDialog } from '@/components/desk/editor/body/related-dialog';
import { useCanEdit, useField } from '@/components/desk/editor/editor-context';
import { Button } from '@/components/desk/ui/button';
import type { RelatedArticle } from '@/lib/body/schema';
import { blockWords } from '@/lib/words/blocks';
import { pageLanguage } from '@/lib/words/languages';

/** Another article of ours in the text, as readers will see it but for its link. */
export function RelatedView({ node, updateAttributes, deleteNode, editor }: NodeViewProps) {
  const { headline, path } = node.attrs as RelatedArticle['attrs'];
  const [choosing, setChoosing] = useState(false);
  const canEdit = useCanEdit();
  const [language] = useField('language');
  return (
    <NodeViewWrapper as="div" className="card-view">
      <fieldset contentEditable={false} disabled={!canEdit}>
        <legend className="sr-only">Related article</legend>
        <div className="related" data-drag-handle>
          <p className="label">{blockWords[pageLanguage(language)].readAlso}</p>
          <p className="related-headline" dir="auto">
            {headline}
          </p>
          <p className="label soft" dir="ltr">
            {path}
          </p>
        </div>
        <div className="flex flex-wrap gap-2" dir="ltr">
          <Button onClick={() => setChoosing(true)}>Choose another article</Button>
          <Button
            look="quiet"
            onClick={() => {
              deleteNode();
              editor.view.focus();
            }}
          >
            Remove related article
          </Button>
        </div>
        {choosing && (
          <RelatedDialog
            onChoose={(attrs) => {
              setChoosing(false);
              updateAttributes(attrs);
            }}
            onClose={() => setChoosing(false)}
            focusAfter={() => editor.view.dom}
          />
        )}
      </fieldset>
    </NodeViewWrapper>
  );
}
