import type { ArticleDocument } from '@/lib/articles/document';
import { printed } from '@/lib/articles/printed';
import { blackedOut, blackOut, blackOutText, holdsWords } from '@/lib/body/black-out';
import type { Picture } from '@/lib/body/schema';
import type { RedactionTarget } from '@/lib/redactions/target';

type FieldTarget = Extract<RedactionTarget, { kind: 'field' }>;

/** Parts that every page needs to stand at all. An address that names somebody is changed, not redacted. */
const keptParts = new Set(['path', 'language', 'section', 'genre']);

/** Whether a redaction takes a part of the record; it goes whole. */
export function takesPart(target: RedactionTarget, part: { name: string; value: string }): boolean {
  if (keptParts.has(part.name)) return false;
  const value: unknown = JSON.parse(part.value);
  switch (target.kind) {
    case 'passage':
      return holdsWords(value, target.text);
    case 'picture':
      return pictureIn(part.name, value)?.sha256 === target.sha256;
    case 'field':
      return takesField(target, part.name, value);
  }
}

function takesField({ field, text, id }: FieldTarget, name: string, value: unknown): boolean {
  if (field === 'caption' || field === 'credit' || field === 'alt') {
    const picture = pictureIn(name, value);
    return picture?.sha256 === id && picture[field] === text;
  }
  if (name !== field) return false;
  return field === 'bylines' ? (value as { id: string }[]).some((line) => line.id === id) : value === text;
}

function pictureIn(name: string, value: unknown): Omit<Picture, 'media'> | null {
  if (name === 'leadImage') return value as Omit<Picture, 'media'> | null;
  const block = value as { type?: string; attrs?: Picture };
  return name === 'body' && block.type === 'picture' ? (block.attrs ?? null) : null;
}

/** A document without what is to go; the same value where it holds nothing of it. */
export function redactDocument(document: ArticleDocument, target: RedactionTarget): ArticleDocument {
  switch (target.kind) {
    case 'passage':
      return blackOut(document, target.text);
    case 'picture':
      return withoutPicture(document, target.sha256);
    case 'field':
      return redactField(document, target);
  }
}

function withoutPicture(document: ArticleDocument, sha256: string): ArticleDocument {
  const content = document.body.content.filter((block) => block.type !== 'picture' || block.attrs.sha256 !== sha256);
  const isLead = document.leadImage?.sha256 === sha256;
  if (!isLead && content.length === document.body.content.length) return document;
  return { ...document, leadImage: isLead ? null : document.leadImage, body: { ...document.body, content } };
}

function redactField(document: ArticleDocument, { field, text, id }: FieldTarget): ArticleDocument {
  switch (field) {
    case 'note':
      return document;
    case 'bylines': {
      const bylines = document.bylines.filter(({ author }) => author !== id);
      return bylines.length === document.bylines.length ? document : { ...document, bylines };
    }
    case 'caption':
    case 'credit':
    case 'alt': {
      const masked = <P extends Picture>(picture: P): P =>
        picture.sha256 === id && picture[field] === text ? { ...picture, [field]: blackedOut } : picture;
      const leadImage = document.leadImage && masked(document.leadImage);
      const content = document.body.content.map((block) => {
        const attrs = block.type === 'picture' ? masked(block.attrs) : null;
        return block.type === 'picture' && attrs && attrs !== block.attrs ? { ...block, attrs } : block;
      });
      const isSame = leadImage === document.leadImage && content.every((one, at) => one === document.body.content[at]);
      return isSame ? document : { ...document, leadImage, body: { ...document.body, content } };
    }
    default:
      return printed(document[field]) === text ? { ...document, [field]: blackedOut } : document;
  }
}

/** A line that people wrote about an article, without what is to go. Only notes of its own hold a field's words. */
export function redactLine(line: string, target: RedactionTarget, isOwn: boolean): string {
  if (target.kind === 'passage') return blackOutText(line, target.text);
  return target.kind === 'field' && target.field === 'note' && isOwn && line === target.text ? blackedOut : line;
}
