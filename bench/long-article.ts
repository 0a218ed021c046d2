import sharp from 'sharp';
import { type Random, randomFrom, sentence } from '@/bench/random-text';
import type { Database } from '@/db/client';
import { type Newsroom, writeDraft } from '@/e2e/newsroom';
import { newId } from '@/lib/body/ids';
import type { Block } from '@/lib/body/schema';
import { anchorAt, placesOf } from '@/lib/comments/anchor';
import { beginThread } from '@/lib/comments/commands';
import { addPicture } from '@/lib/media/commands';

const words = 5_000;
const wordsEach = 50;
const pictures = 30;
const comments = 40;

/** The long article, and at which of its paragraphs, counted from 0, one types. */
export type LongArticle = { id: string; middle: number; end: number; commented: number };

/**
 * A draft of the editor's with 5,000 words in 100 paragraphs, 30 pictures and 40 open comments, all spread evenly. Files
 * go where this process keeps pictures.
 */
export async function writeLongArticle(db: Database, newsroom: Newsroom): Promise<LongArticle> {
  const { editor } = newsroom.people;
  const random = randomFrom(5_000);
  const paragraphs = Array.from({ length: words / wordsEach }, () => paragraphFrom(random));
  const content: Block[] = [...paragraphs];
  for (let number = pictures - 1; number >= 0; number -= 1) {
    const {
      id: media,
      sha256,
      width,
      height,
      focalX,
      focalY,
    } = await addPicture(db, {
      ...{ actor: editor, file: await drawn(number), fileName: `long-${number}.jpg` },
    });
    const said = { caption: `Picture ${number + 1}.`, credit: 'The Bench', alt: `Colours, number ${number + 1}` };
    const picture = { id: newId(), media, sha256, width, height, focalX, focalY, ...said, size: 'inline' as const };
    content.splice(evenly(number, pictures, paragraphs.length) + 1, 0, { type: 'picture', attrs: picture });
  }
  const article = await writeDraft(db, newsroom, { body: { type: 'doc', content } }, 'editor');
  const places = placesOf(article.document);
  const commented = Array.from({ length: comments }, (_, number) => evenly(number, comments, paragraphs.length));
  for (const place of commented) {
    const on = places.find(({ blockId }) => blockId === paragraphs[place]!.attrs.id)!;
    const start = on.text.indexOf(' ', 20) + 1;
    const anchor = anchorAt(on, start, on.text.indexOf(' ', start + 15));
    const said = { text: 'Who says so?', mentions: [], revision: article.revision.number };
    await beginThread(db, { actor: editor, articleId: article.id, anchor, ...said });
  }
  const half = paragraphs.length / 2;
  return {
    id: article.id,
    middle: paragraphs.findIndex((_, place) => place >= half && !commented.includes(place)),
    end: paragraphs.length - 1,
    commented: commented.find((place) => place >= half)!,
  };
}

const evenly = (number: number, of: number, among: number): number => Math.floor((number * among) / of);

function paragraphFrom(random: Random) {
  let text = sentence(random);
  while (text.split(' ').length < wordsEach) text += ` ${sentence(random)}`;
  const exact = text.split(' ').slice(0, wordsEach).join(' ');
  return { type: 'paragraph' as const, attrs: { id: newId() }, content: [{ type: 'text' as const, text: exact }] };
}

/** A photograph's size and about its weight: noise over a colour of its own. */
function drawn(number: number): Promise<Buffer> {
  const background = { r: (number * 67) % 256, g: (number * 131) % 256, b: (number * 29) % 256 };
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 12 };
  return sharp({ create: { width: 1600, height: 1067, channels: 3, background, noise } })
    .jpeg()
    .toBuffer();
}
