import { countStyles, dropAttributes, plainSpaces } from '@/lib/body/paste/attributes';
import { arrangeBlocks } from '@/lib/body/paste/blocks';
import { cleanLinks } from '@/lib/body/paste/links';
import { readMarks, readNamedParagraphs } from '@/lib/body/paste/marks';
import { removeHtmlComments, removeNoise } from '@/lib/body/paste/noise';
import { pictureSign } from '@/lib/body/paste/picture-places';
import { type PastedPicture, takePictures } from '@/lib/body/paste/pictures';
import { nothingRemoved, type Removed } from '@/lib/body/paste/removed';
import { readWordLists } from '@/lib/body/paste/word-lists';

export type CleanPaste = { html: string; removed: Removed; pictures: PastedPicture[] };

const parseInert = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Whether HTML was copied in an editor of ours, and so needs no cleaning. */
export const isOurs = (html: string): boolean => html.includes('data-pm-slice');

/**
 * The clipboard's HTML (of Word, Google Docs, Pages, LibreOffice, a web page) as plain structure: paragraphs, subheads,
 * lists, quotations, tables, links, bold and italic. Says what went; pictures are handed over apart, since an article
 * shows only what its library holds, and a sign stands in the text for each. Pure: `parse` makes a document that runs
 * and loads nothing.
 */
export function cleanPaste(html: string, parse: (html: string) => Document = parseInert): CleanPaste {
  const root = parse(html.replaceAll(pictureSign, '')).body;
  const removed = nothingRemoved();
  removeNoise(root, removed);
  countStyles(root, removed);
  readWordLists(root);
  removeHtmlComments(root);
  readNamedParagraphs(root);
  const pictures = takePictures(root, removed);
  cleanLinks(root, removed);
  arrangeBlocks(root);
  readMarks(root);
  dropAttributes(root);
  plainSpaces(root);
  return { html: root.innerHTML.trim(), removed, pictures };
}
