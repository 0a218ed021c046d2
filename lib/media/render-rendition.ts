import { type Crops, cutAround, type Focus, middleOf } from '@/lib/media/crop';
import { encodeWithin } from '@/lib/media/encode-within';
import { type Rendition, renditionName, socialSize } from '@/lib/media/renditions';
import { openPicture, type Pixels } from '@/lib/media/sharp';
import { readMaster, readRendition, writeRendition } from '@/lib/media/store';
import { inTurn, sharing } from '@/lib/media/turns';

/** What is needed of a library row to make its renditions. */
export type Master = { sha256: string; width: number; height: number; crops?: Crops } & Focus;

/** A phone's lead picture costs no more than this. */
const phoneBudget = { upToWidth: 800, bytes: 80_000 };
/** Messengers show no preview of a heavier one. */
const socialBudget = 300_000;

/** A rendition's bytes, made and stored at the first call, once however many ask; null when the master's file is gone. */
export async function renderRendition(root: string, master: Master, rendition: Rendition): Promise<Buffer | null> {
  const name = storedName(master, rendition);
  const stored = await readRendition(root, master.sha256, name);
  if (stored) return stored;
  return sharing(`${root} ${master.sha256} ${name}`, async () => {
    const file = await readMaster(root, master.sha256);
    if (!file) return null;
    const bytes = await inTurn(async () => {
      const pixels = await unpack(file, master, rendition);
      return encodeWithin(pixels, rendition.format, budgetOf(pixels.info.width, rendition));
    });
    await writeRendition(root, master.sha256, name, bytes);
    return bytes;
  });
}

/** Cuts are stored under their middle: when an editor moves it, a new file is made. */
function storedName(master: Master, rendition: Rendition): string {
  const name = renditionName(rendition);
  if (rendition.shape === 'whole') return name;
  const { focalX, focalY } = middleOf(master, rendition.shape);
  return name.replace('.', `-at-${focalX}-${focalY}.`);
}

async function unpack(file: Buffer, master: Master, rendition: Rendition): Promise<Pixels> {
  const picture = openPicture(file);
  if (rendition.shape === 'whole') picture.resize({ width: rendition.width, withoutEnlargement: true });
  else {
    const size = rendition.shape === 'social' ? socialSize : { width: rendition.side, height: rendition.side };
    picture.extract(cutAround(master, middleOf(master, rendition.shape), size)).resize({ ...size, fit: 'fill' });
  }
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return { data, info };
}

function budgetOf(width: number, rendition: Rendition): number {
  if (rendition.shape === 'social') return socialBudget;
  return rendition.format !== 'jpeg' && width <= phoneBudget.upToWidth ? phoneBudget.bytes : Number.POSITIVE_INFINITY;
}
