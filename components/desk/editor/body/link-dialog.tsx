'use client';

import type { Editor } from '@tiptap/react';
import { type FormEvent, useState } from 'react';
import { LinkableList } from '@/components/desk/editor/body/linkable-list';
import { useLinkable } from '@/components/desk/editor/body/use-linkable';
import { useEditing } from '@/components/desk/editor/editor-context';
import { Button } from '@/components/desk/ui/button';
import { Dialog, DialogActions } from '@/components/desk/ui/dialog';
import { TextField } from '@/components/desk/ui/field';
import { readHref } from '@/lib/body/links';

/**
 * Where the chosen words lead: to an address, or to an article of ours found by its headline. With nothing chosen, the
 * address or the headline becomes the words.
 */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { choices } = useEditing();
  const current = (editor.getAttributes('link').href as string | undefined) ?? '';
  const [typed, setTyped] = useState(current);
  const [problem, setProblem] = useState<string>();
  const isSearch = typed !== current && typed.trim() !== '' && !readHref(typed);
  const search = useLinkable(isSearch ? typed : null);

  const leadTo = (href: string, words: string) => {
    if (editor.state.selection.empty && !editor.isActive('link')) {
      editor
        .chain()
        .insertContent({ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] })
        .run();
    } else {
      editor.chain().extendMarkRange('link').setLink({ href }).run();
      // Words left selected would be replaced by whatever is typed next.
      editor.commands.setTextSelection(editor.state.selection.to);
    }
    onClose();
  };

  const setLink = (event: FormEvent) => {
    event.preventDefault();
    // A dialog is a part of the page around it: without this, its form would count as one inside another.
    event.stopPropagation();
    const href = readHref(typed);
    if (!href)
      return setProblem(
        'This is no address that a link can lead to. It begins with https:// or with / for our own pages.',
      );
    leadTo(href, typed.trim().replace(/^https?:\/\//, ''));
  };

  return (
    <Dialog title="Link" onClose={onClose} focusAfter={() => editor.view.dom}>
      <form onSubmit={setLink}>
        <TextField
          label="Link address"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          problem={problem}
          hint="An address, or words from one of our own headlines."
          placeholder="https://"
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          dir="auto"
        />
        <LinkableList search={search} zone={choices.zone} onChoose={({ path, headline }) => leadTo(path, headline)} />
        <DialogActions>
          {current && (
            <Button
              onClick={() => {
                editor.chain().extendMarkRange('link').unsetLink().run();
                onClose();
              }}
            >
              Remove link
            </Button>
          )}
          <Button type="submit" look="primary">
            Set link
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
