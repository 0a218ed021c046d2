import type { Choices } from '@/components/desk/editor/editor-context';
import type { Option } from '@/components/desk/ui/use-combobox';
import type { ArticleDocument } from '@/lib/articles/document';
import { plainText } from '@/lib/body/plain-text';

type Field = Exclude<keyof ArticleDocument, 'schema'>;

/** A field's name as its label has it. */
export const fieldName = (field: Field): string =>
  ({ leadImage: 'Lead image', description: 'Search description' })[field as string] ??
  `${field[0]!.toUpperCase()}${field.slice(1)}`;

const named = (options: readonly Option[], id: string | null): string =>
  options.find(({ value }) => value === id)?.name ?? '';

/** What a field says, for people. */
export function inWords(field: Field, document: ArticleDocument, choices: Choices): string {
  switch (field) {
    case 'body':
      return plainText(document.body.content);
    case 'leadImage': {
      const { leadImage } = document;
      return leadImage ? [leadImage.caption, leadImage.credit, leadImage.alt].filter(Boolean).join('\n') : '';
    }
    case 'bylines':
      return document.bylines
        .map(({ author, role, as }) => `${role}: ${as ?? named(choices.authors, author)}`)
        .join('\n');
    case 'section':
      return named(choices.sections, document.section);
    case 'topics':
      return document.topics.map((id) => named(choices.topics, id)).join(', ');
    case 'language':
      return named(choices.languages, document.language);
    default:
      return document[field];
  }
}
