import { StetError } from '@/lib/newsroom/errors';

/** What a file is, by its first bytes: its name and the browser's word for it count for nothing. Pure. */

export const pictureKinds = ['jpeg', 'png', 'webp', 'gif'] as const;
export type PictureKind = (typeof pictureKinds)[number];

const signatures: Record<PictureKind, (start: string) => boolean> = {
  jpeg: (start) => start.startsWith('\xff\xd8\xff'),
  png: (start) => start.startsWith('\x89PNG\r\n\x1a\n'),
  webp: (start) => start.startsWith('RIFF') && start.startsWith('WEBP', 8),
  gif: (start) => start.startsWith('GIF87a') || start.startsWith('GIF89a'),
};

/** What people try instead, and what to tell them. */
const otherFiles: { at: number; starts: string[]; what: string }[] = [
  {
    at: 4,
    starts: ['ftyphei', 'ftyphev', 'ftypmif1', 'ftypmsf1'],
    what: 'a HEIC picture. Export it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible)',
  },
  { at: 4, starts: ['ftypavi'], what: 'an AVIF picture. Export it as JPEG or PNG' },
  { at: 4, starts: ['ftyp'], what: 'a film, not a picture' },
  { at: 0, starts: ['II*\0', 'MM\0*'], what: 'a TIFF or raw picture. Export it as JPEG' },
  { at: 0, starts: ['8BPS'], what: 'a Photoshop file. Export it as JPEG or PNG' },
  { at: 0, starts: ['BM'], what: 'a BMP picture. Export it as PNG' },
  { at: 0, starts: ['%PDF'], what: 'a PDF document, not a picture' },
  { at: 0, starts: ['PK\x03\x04'], what: 'a document or an archive, not a picture' },
];
const otherTexts: [RegExp, string][] = [
  [/<svg[\s>]/i, 'an SVG drawing, whatever its name says. Export it as PNG'],
  [/<(!doctype html|html|head|body|script)[\s>]/i, 'a web page, not a picture'],
];

/** The picture's kind; throws 422 for an empty file and 415, naming what the file is, for anything else. */
export function requirePictureKind(file: Uint8Array): PictureKind {
  if (file.length === 0) throw new StetError('invalid', 'The file is empty: nothing was uploaded. Choose it again.');
  const start = Buffer.from(file.subarray(0, 1024)).toString('latin1');
  const kind = pictureKinds.find((one) => signatures[one](start));
  if (kind) return kind;
  const what =
    otherFiles.find(({ at, starts }) => starts.some((bytes) => start.startsWith(bytes, at)))?.what ??
    otherTexts.find(([pattern]) => pattern.test(start.replaceAll('\0', '')))?.[1] ??
    'not a picture';
  throw new StetError('unsupported', `This file is ${what}. Stet takes JPEG, PNG, WebP and GIF.`);
}
