import type { Sharp } from 'sharp';
import { type PictureKind, requirePictureKind } from '@/lib/media/file-kinds';
import { type PictureWords, readPictureWords } from '@/lib/media/picture-words';
import { type Bytes, readCapped, uploadLimit } from '@/lib/media/read-capped';
import { openPicture, pixelLimit, readHeader } from '@/lib/media/sharp';
import { sha256Of } from '@/lib/media/store';
import { inTurn } from '@/lib/media/turns';
import { isStetError, StetError } from '@/lib/newsroom/errors';

/** The longest side that a master keeps: print quality across a magazine's spread is more than a screen shows. */
const longestSide = 4000;
/** Drawings and charts stay free of loss up to here; above it they are photographs saved in the wrong format. */
const losslessLimit = 3 * 1024 * 1024;

export type MasterType = 'image/jpeg' | 'image/png' | 'image/webp';

/** A picture made safe: new bytes without metadata, and the words that the file carried. */
export type TakenIn = PictureWords & {
  fileName: string;
  sha256: string;
  bytes: Buffer;
  type: MasterType;
  width: number;
  height: number;
  /** A sentence for the person who uploaded it, or empty. */
  notice: string;
};

/**
 * Makes a stranger's file a master: capped while it streams, known by its first bytes, decoded whole, turned upright,
 * brought to sRGB, at most 4000 pixels a side, and encoded anew, so that nothing of the file but its pixels is kept.
 * Throws StetError 413, 415 or 422 with a sentence.
 */
export async function takeInPicture(source: Bytes, { fileName }: { fileName: string }): Promise<TakenIn> {
  const file = await readCapped(source, uploadLimit);
  const kind = requirePictureKind(file);
  const header = await readHeader(file).catch(refuseDamaged);
  refuseHuge(header.width, header.height);
  if (header.format !== kind) return refuseDamaged();
  const words = await readPictureWords(file, header.xmp);
  const master = await inTurn(() => encodeMaster(file, kind, header.hasAlpha)).catch(refuseDamaged);
  return {
    ...words,
    ...master,
    fileName: tidyFileName(fileName),
    sha256: sha256Of(master.bytes),
    notice: (header.pages ?? 1) > 1 ? 'The animation was not kept: its first picture stands for it.' : '',
  };
}

async function encodeMaster(file: Buffer, kind: PictureKind, hasAlpha: boolean) {
  const seeThrough = hasAlpha && !(await openPicture(file).stats()).isOpaque;
  if (kind === 'png' || kind === 'gif') {
    const lossless = await encode(upright(file, seeThrough).png({ compressionLevel: 6 }), 'image/png');
    if (lossless.bytes.length <= losslessLimit) return lossless;
  }
  return seeThrough
    ? encode(upright(file, true).webp({ quality: 90, alphaQuality: 100 }), 'image/webp')
    : encode(upright(file, false).jpeg({ quality: 88, chromaSubsampling: '4:4:4', progressive: true }), 'image/jpeg');
}

function upright(file: Buffer, seeThrough: boolean): Sharp {
  const picture = openPicture(file)
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  return seeThrough ? picture : picture.removeAlpha();
}

async function encode(picture: Sharp, type: MasterType) {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return { bytes: data, type, width: info.width, height: info.height };
}

function refuseHuge(width: number, height: number): void {
  if (width * height <= pixelLimit) return;
  const number = (value: number) => value.toLocaleString('en');
  throw new StetError(
    'invalid',
    `This picture is ${number(width)} × ${number(height)} pixels, more than ${pixelLimit / 1e6} million in all. Export a smaller one.`,
  );
}

function refuseDamaged(error?: unknown): never {
  if (isStetError(error)) throw error;
  throw new StetError(
    'invalid',
    'This picture is damaged or cut short. Open it in another program and export it again.',
  );
}

/** A name for people to read, never a path: the last segment, without what breaks lines or the database. */
function tidyFileName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  return (
    last
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim()
      .slice(0, 200)
      .toWellFormed() || 'picture'
  );
}
