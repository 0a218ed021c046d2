import type { Choices } from '@/components/desk/editor/editor-context';
import { fieldName, inWords } from '@/components/desk/editor/field-words';
import type { ArticleDocument } from '@/lib/articles/document';
import { plainText } from '@/lib/body/plain-text';
import type { Block } from '@/lib/body/schema';
import type { Conflict } from '@/lib/merge/conflict';

const blockNames: Record<string, string> = {
  heading: 'Subhead',
  bulletList: 'List',
  orderedList: 'Numbered list',
  quotation: 'Quotation',
  pullQuote: 'Pull quote',
  table: 'Table',
  horizontalRule: 'Divider',
  picture: 'Picture',
  factBox: 'Fact box',
  editorsNote: 'Editor’s note',
  relatedArticle: 'Related article',
  embed: 'Embed',
};

/** Where in the article a choice is asked for. */
export function placeName(conflict: Conflict, { body }: ArticleDocument): string {
  if (conflict.at === 'field') return fieldName(conflict.field);
  const name = blockNames[(conflict.theirs ?? conflict.mine)?.type ?? ''] ?? 'Paragraph';
  const id = conflict.theirs ? conflict.id : conflict.after;
  const place = body.content.findIndex(({ attrs }) => attrs?.id === id) + 1;
  return conflict.theirs ? `${name}, block ${place} of the text` : `${name} after block ${place} of the text`;
}

/** What each side says there, in plain words. */
export function bothInWords(conflict: Conflict, document: ArticleDocument, choices: Choices) {
  if (conflict.at === 'block') return { mine: blockInWords(conflict.mine), theirs: blockInWords(conflict.theirs) };
  const { field, mine, theirs } = conflict;
  const say = (value: unknown) => inWords(field, { ...document, [field]: value }, choices);
  return { mine: say(mine), theirs: say(theirs) };
}

function blockInWords(block: Block | null): string | null {
  if (block?.type !== 'picture') return block && plainText([block]);
  const { caption, credit, alt } = block.attrs;
  return [caption, credit, alt].filter(Boolean).join('\n');
}
