import exifr from 'exifr';
import { normaliseCredit } from '@/lib/media/credit';

/** What a photographer or an agency wrote into the file: proposed to the writer, never published unseen. */
export type PictureWords = { caption: string; credit: string };

type Fields = Record<string, unknown>;
type Embedded = { iptc?: Fields; dc?: Fields; photoshop?: Fields; ifd0?: Fields };

const wanted = {
  mergeOutput: false,
  translateValues: false,
  reviveValues: false,
  tiff: true,
  ifd0: { pick: ['Artist'] },
  exif: false,
  gps: false,
  interop: false,
  ifd1: false,
  jfif: false,
  icc: false,
  makerNote: false,
  userComment: false,
  iptc: true,
  xmp: true,
};

/** Caption and credit from IPTC, else XMP, else the camera's artist. A damaged or absent block yields empty words. */
export async function readPictureWords(file: Uint8Array): Promise<PictureWords> {
  const embedded: Embedded = (await exifr.parse(file, wanted).catch(() => undefined)) ?? {};
  const { iptc = {}, dc = {}, photoshop = {}, ifd0 = {} } = embedded;
  const photographer = plain(iptc.Byline) || plain(dc.creator) || plain(ifd0.Artist);
  const agency = plain(iptc.Credit) || plain(photoshop.Credit) || plain(iptc.Source) || plain(photoshop.Source);
  return {
    caption: (plain(iptc.Caption) || plain(dc.description)).slice(0, 2000).trim(),
    credit: joinCredit(photographer, agency).slice(0, 300).trim(),
  };
}

/** Agencies often repeat the photographer in their own credit: each name once. */
function joinCredit(photographer: string, agency: string): string {
  const names = normaliseCredit(`${photographer}/${agency}`).split(' / ');
  return [...new Set(names)].join(' / ');
}

/** One line of text from a tag: a string, several, or XMP's `{ lang, value }`. */
function plain(tag: unknown): string {
  if (Array.isArray(tag)) return tag.map(plain).filter(Boolean).join(', ');
  if (tag !== null && typeof tag === 'object' && 'value' in tag) return plain(tag.value);
  if (typeof tag !== 'string') return '';
  return decoded(tag)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** exifr reads every byte as one letter; whatever the file declares, text that is valid UTF-8 is UTF-8. */
function decoded(text: string): string {
  if (/[^\0-\xff]/.test(text)) return text.toWellFormed();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}
