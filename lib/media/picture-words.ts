import exifr from 'exifr';
import { z } from 'zod';
import { normaliseCredit } from '@/lib/media/credit';
import { normaliseKeywords } from '@/lib/media/input';
import { readXmpField } from '@/lib/media/xmp';

/** What a photographer or an agency wrote into the file: proposed to the writer, never published unseen. */
export type PictureWords = {
  caption: string;
  credit: string;
  alt: string;
  place: string;
  takenOn: string | null;
  keywords: string;
  agency: string;
  licence: string;
  restrictions: string;
  useUntil: string | null;
};

type Fields = Record<string, unknown>;
type Embedded = { iptc?: Fields; ifd0?: Fields; exif?: Fields };
/** One of the fields that XMP names so, as plain text. */
type Xmp = (...fields: string[]) => string;

/** Coordinates are not among what is wanted, so they cannot reach a row. */
const wanted = {
  mergeOutput: false,
  translateValues: false,
  reviveValues: false,
  tiff: true,
  ifd0: { pick: ['Artist', 'ImageDescription', 'Copyright'] },
  exif: { pick: ['DateTimeOriginal'] },
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

/** What the file says of itself: IPTC, else XMP, else the camera. A damaged or absent block yields empty words. */
export async function readPictureWords(file: Uint8Array, block: Uint8Array = new Uint8Array()): Promise<PictureWords> {
  const { iptc = {}, ifd0 = {}, exif = {} } = await readTags(file);
  const text = new TextDecoder().decode(block);
  const xmp: Xmp = (...fields) => fields.map((field) => plain(readXmpField(text, field))).find(Boolean) ?? '';
  const photographer = plain(iptc.Byline) || xmp('dc:creator') || plain(ifd0.Artist);
  const agency = plain(iptc.Credit) || xmp('photoshop:Credit') || plain(iptc.Source) || xmp('photoshop:Source');
  // Of the same caption in several languages, XMP puts the usual one first.
  const caption = plain(iptc.Caption) || plain(readXmpField(text, 'dc:description')[0]) || plain(ifd0.ImageDescription);
  return {
    caption: atMost(2000, caption),
    credit: atMost(300, joinCredit(photographer, agency)),
    alt: atMost(2000, plain(readXmpField(text, 'Iptc4xmpCore:AltTextAccessibility')[0])),
    place: atMost(300, placeOf(iptc, xmp)),
    takenOn: readDay(plain(iptc.DateCreated) || xmp('photoshop:DateCreated') || plain(exif.DateTimeOriginal)),
    keywords: atMost(1000, normaliseKeywords(plain(iptc.Keywords) || xmp('dc:subject'))),
    agency: atMost(200, agency),
    ...readRights(iptc, ifd0, xmp),
  };
}

function readRights(iptc: Fields, ifd0: Fields, xmp: Xmp): Pick<PictureWords, 'licence' | 'restrictions' | 'useUntil'> {
  const copyright = plain(iptc.CopyrightNotice) || xmp('dc:rights') || plain(ifd0.Copyright);
  return {
    licence: atMost(500, xmp('xmpRights:UsageTerms') || copyright),
    restrictions: atMost(2000, plain(iptc.SpecialInstructions) || xmp('photoshop:Instructions')),
    useUntil: readDay(plain(iptc.ExpirationDate) || xmp('plus:LicenseEndDate')),
  };
}

/** From the street to the country, each once. */
function placeOf(iptc: Fields, xmp: Xmp): string {
  const steps = [
    plain(iptc.Sublocation) || xmp('Iptc4xmpCore:Location'),
    plain(iptc.City) || xmp('photoshop:City'),
    plain(iptc.State) || xmp('photoshop:State'),
    plain(iptc.Country) || xmp('photoshop:Country'),
  ];
  return [...new Set(steps.filter(Boolean))].join(', ');
}

/** The day in `20240720`, `2024:07:20 14:02:11` or `2024-07-20T14:02`; null for what names no day. */
function readDay(written: string): string | null {
  const [, year, month, day] = /^(\d{4})[-:]?(\d{2})[-:]?(\d{2})(?!\d)/.exec(written) ?? [];
  const read = `${year}-${month}-${day}`;
  return z.iso.date().safeParse(read).success && year !== '0000' ? read : null;
}

const atMost = (most: number, text: string): string => text.slice(0, most).toWellFormed().trim();

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
