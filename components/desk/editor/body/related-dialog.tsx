'use client';

import { useState } from 'react';
import { LinkableList } from '@/components/desk/editor/body/linkable-list';
import { useLinkable } from '@/components/desk/editor/body/use-linkable';
import { useEditing } from '@/components/desk/editor/editor-context';
import { Dialog } from '@/components/desk/ui/dialog';
import { TextField } from '@/components/desk/ui/field';
import type { Linkable } from '@/lib/articles/linkable';
import type { RelatedArticle } from '@/lib/body/schema';

type RelatedDialogProps = {
  onChoose: (attrs: Omit<RelatedArticle['attrs'], 'id'>) => void;
  onClose: () => void;
  focusAfter: () => HTMLElement | null;
};

/** Another article of ours to be read too, found by its headline; the newest stand there from the start. */
export function RelatedDialog({ onChoose, onClose, focusAfter }: RelatedDialogProps) {
  const { choices } = useEditing();
  const [typed, setTyped] = useState('');
  const search = useLinkable(typed);
  const choose = ({ id, headline, path }: Linkable) => onChoose({ article: id, headline, path });
  return (
    <Dialog
      title="Related article"
      description="Readers see its headline as it reads when this is published."
      onClose={onClose}
      focusAfter={focusAfter}
    >
      <TextField
        label="Search our articles"
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder="Words from the headline"
        autoComplete="off"
      />
      <LinkableList search={search} zone={choices.zone} onChoose={choose} />
    </Dialog>
  );
}
