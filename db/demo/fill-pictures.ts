import type { Database } from '@/db/client';
import { demoArticles } from '@/db/demo/articles/all';
import { type DemoText, textsOf } from '@/db/demo/articles/types';
import type { DemoPicture } from '@/db/demo/document';
import { newsroom } from '@/db/demo/newsroom';
import { authors } from '@/db/demo/people';
import { drawPicture, drawPortrait } from '@/db/demo/pictures/draw';
import { pictures, portraits } from '@/db/demo/pictures/list';
import { rasterise } from '@/db/demo/pictures/press';
import type { Picture } from '@/lib/body/schema';
import { addPicture } from '@/lib/media/commands';

/** A picture of the demo as documents quote it; its words come from the article. */
export type Drawn = Omit<Picture, 'caption' | 'credit' | 'alt'>;
export type DrawnPictures = Map<string, Drawn>;

/** Draws every picture of the list and takes it into the library through the same gate as an upload. */
export async function fillPictures(db: Database, at: Date, log: (line: string) => void): Promise<DrawnPictures> {
  const drawn: DrawnPictures = new Map();
  const words = wordsByPicture();
  const queue = [...pictures];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { key } = next;
      const row = await addPicture(db, {
        actor: null,
        file: await rasterise(drawPicture(key)),
        fileName: `${key}.jpg`,
        words: words.get(key),
        at,
      });
      const { id: media, sha256, width, height, focalX, focalY } = row;
      drawn.set(key, { media, sha256, width, height, focalX, focalY });
      if (drawn.size % 10 === 0) log(`${drawn.size} of ${pictures.length} pictures drawn`);
    }
  };
  await Promise.all([work(), work()]);
  return drawn;
}

/** The authors' portraits; returns each one's library row by the author's key. */
export async function addPortraits(db: Database, at: Date): Promise<Map<string, string>> {
  const rows = new Map<string, string>();
  for (const { key } of portraits) {
    const file = await rasterise(drawPortrait(key));
    const name = authors.find((author) => author.key === key)?.name ?? '';
    const words = { alt: `Portrait of ${name}`, credit: newsroom.name };
    rows.set(key, (await addPicture(db, { actor: null, file, fileName: `portrait-${key}.jpg`, words, at })).id);
  }
  return rows;
}

/** What the articles say of each picture, for the library; of several, what the first article says. */
function wordsByPicture(): Map<string, Pick<DemoPicture, 'caption' | 'credit' | 'alt'>> {
  const quoted = demoArticles.flatMap(textsOf).flatMap(picturesIn).toReversed();
  return new Map(quoted.map(({ picture, caption, credit, alt }) => [picture, { caption, credit, alt }]));
}

const picturesIn = ({ leadImage, body }: DemoText): DemoPicture[] => [
  ...(leadImage ? [leadImage] : []),
  ...body.flatMap((block) => (block.type === 'demo picture' ? [block.attrs] : [])),
];
