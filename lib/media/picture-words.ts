import exifr from 'exifr';
import { normaliseCredit } from '@/lib/media/credit';
import { readXmpField } from '@/lib/media/xmp';

/** What a photographer or an agency wrote into the file: proposed to the writer, never published unseen. */
export type PictureWords = { caption: string; credit: string };

type Fields = Record<string, unknown>;
type Embedded = { iptc?: Fields; ifd0?: Fields };

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
  xmp: false,
};

/** Caption and credit from IPTC, else XMP, else the camera's artist. A damaged or absent block yields empty words. */
export async function readPictureWords(file: Uint8Array, xmp: Uint8Array = new Uint8Array()): Promise<PictureWords> {
  const { iptc = {}, ifd0 = {} } = await readTags(file);
  const text = new TextDecoder().decode(xmp);
  const fromXmp = (field: string) => plain(readXmpField(text, field));
  const photographer = plain(iptc.Byline) || fromXmp('dc:creator') || plain(ifd0.Artist);
  const agency = plain(iptc.Credit) || fromXmp('photoshop:Credit') || plain(iptc.Source) || fromXmp('photoshop:Source');
  // Of the same caption in several languages, XMP puts the usual one first.
  const caption = plain(iptc.Caption) || plain(readXmpField(text, 'dc:description')[0]);
  return { caption: caption.slice(0, 2000).trim(), credit: joinCredit(photographer, agency).slice(0, 300).trim() };
}

/** Where agencies' software writes: in JPEGs alone, ahead of the pixels. Anything further in is read for nothing. */
async function readTags(file: Uint8Array): Promise<Embedded> {
  if (file[0] !== 0xff) return {};
  return (await exifr.parse(file.subarray(0, 2_000_000), wanted).catch(() => undefined)) ?? {};
}

/** Agencies often repeat the photographer in their own credit: each name once. */
function joinCredit(photographer: string, agency: string): string {
  const names = normaliseCredit(`${photographer}/${agency}`).split(' / ');
  return [...new Set(names)].join(' / ');
}

/** One line of text from a tag: a string or several. */
function plain(tag: unknown): string {
  if (Array.isArray(tag)) return tag.map(plain).filter(Boolean).join(', ');
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
