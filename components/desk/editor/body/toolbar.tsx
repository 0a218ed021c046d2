'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import {
  Bold,
  Heading2,
  Heading3,
  ImagePlus,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Quote,
  Redo2,
  Table,
  TextQuote,
  Undo2,
} from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { TableTools } from '@/components/desk/editor/body/table-tools';
import { TalkTools } from '@/components/desk/editor/talk/talk-tools';

type BodyToolbarProps = { editor: Editor; onLink: () => void; onPicture: () => void };
type Tool = {
  name: string;
  keys?: string;
  icon: LucideIcon;
  run: () => unknown;
  /** Whether it is switched on at the cursor; absent for tools that only do something. */
  active?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
};

const toolsFor = ({ editor, onLink, onPicture }: BodyToolbarProps): Tool[][] => {
  const chain = () => editor.chain().focus();
  const isOn = (name: string, attrs?: object) => (at: Editor) => at.isActive(name, attrs);
  return [
    [
      { name: 'Bold', keys: 'Ctrl+B', icon: Bold, run: () => chain().toggleBold().run(), active: isOn('bold') },
      { name: 'Italic', keys: 'Ctrl+I', icon: Italic, run: () => chain().toggleItalic().run(), active: isOn('italic') },
      { name: 'Link', keys: 'Ctrl+K', icon: Link, run: onLink, active: isOn('link') },
    ],
    [
      {
        name: 'Subhead',
        keys: '## ',
        icon: Heading2,
        run: () => chain().toggleHeading({ level: 2 }).run(),
        active: isOn('heading', { level: 2 }),
      },
      {
        name: 'Small subhead',
        keys: '### ',
        icon: Heading3,
        run: () => chain().toggleHeading({ level: 3 }).run(),
        active: isOn('heading', { level: 3 }),
      },
      {
        name: 'Bulleted list',
        keys: '- ',
        icon: List,
        run: () => chain().toggleBulletList().run(),
        active: isOn('bulletList'),
      },
      {
        name: 'Numbered list',
        keys: '1. ',
        icon: ListOrdered,
        run: () => chain().toggleOrderedList().run(),
        active: isOn('orderedList'),
      },
    ],
    [
      {
        name: 'Quotation',
        keys: '> ',
        icon: Quote,
        run: () => chain().toggleQuotation('quotation').run(),
        active: isOn('quotation'),
      },
      {
        name: 'Pull quote',
        icon: TextQuote,
        run: () => chain().toggleQuotation('pullQuote').run(),
        active: isOn('pullQuote'),
      },
      { name: 'Picture', icon: ImagePlus, run: onPicture },
      {
        name: 'Table',
        icon: Table,
        run: () => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
        can: (at) => !at.isActive('table'),
      },
      { name: 'Divider', keys: '---', icon: Minus, run: () => chain().setHorizontalRule().run() },
    ],
    [
      { name: 'Undo', keys: 'Ctrl+Z', icon: Undo2, run: () => chain().undo().run(), can: (at) => at.can().undo() },
      {
        name: 'Redo',
        keys: 'Ctrl+Shift+Z',
        icon: Redo2,
        run: () => chain().redo().run(),
        can: (at) => at.can().redo(),
      },
    ],
  ];
};

/** The text's tools: one stop of the Tab key, arrows between them. */
export function BodyToolbar(props: BodyToolbarProps) {
  const { editor } = props;
  const groups = toolsFor(props);
  const state = useEditorState({
    editor,
    selector: ({ editor: at }) =>
      Object.fromEntries(
        groups.flat().map(({ name, active, can }) => [name, { on: active?.(at) ?? null, off: can ? !can(at) : false }]),
      ),
  });
  return (
    <Toolbar.Root aria-label="Text" className="body-toolbar" dir="ltr">
      {groups.map((tools) => (
        <div
          key={tools[0]!.name}
          className="flex gap-0.5 not-first:ms-1 not-first:border-rule not-first:border-s not-first:ps-1.5"
        >
          {tools.map(({ name, keys, icon: Icon, run }) => (
            <Toolbar.Button
              key={name}
              aria-label={name}
              title={keys ? `${name} (${keys.trim()})` : name}
              aria-pressed={state[name]?.on ?? undefined}
              disabled={state[name]?.off}
              // The text keeps the cursor while a tool is used with the pointer.
              onMouseDown={(event) => event.preventDefault()}
              onClick={run}
              className="tool"
            >
              <Icon aria-hidden size={17} />
            </Toolbar.Button>
          ))}
        </div>
      ))}
      <TalkTools />
      <TableTools editor={editor} />
    </Toolbar.Root>
  );
}
