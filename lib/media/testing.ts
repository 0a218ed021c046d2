import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** Pictures made for tests. Nothing of the product imports this. */

type Colour = string;
const plain = (width: number, height: number, colour: Colour) =>
  sharp({ create: { width, height, channels: 3, background: colour } });

/** A JPEG of one colour. */
export function jpeg({ width = 64, height = 48, colour = '#258' } = {}): Promise<Buffer> {
  return plain(width, height, colour).jpeg({ quality: 95 }).toBuffer();
}

/** A PNG of one colour, half of it see-through if wished. */
export async function png({ width = 64, height = 48, colour = '#852', seeThrough = false } = {}): Promise<Buffer> {
  if (!seeThrough) return plain(width, height, colour).png().toBuffer();
  return sharp({ create: { width, height, channels: 4, background: { r: 200, g: 40, b: 90, alpha: 0.5 } } })
    .png()
    .toBuffer();
}

/** The hardest thing to compress. */
export function noise(width: number, height: number): Promise<Buffer> {
  return sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

/** A GIF of several frames. */
export async function animatedGif(): Promise<Buffer> {
  const frames = await Promise.all(['#f00', '#0f0'].map((colour) => plain(20, 16, colour).png().toBuffer()));
  return sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
}

/** A one-bit PNG of any size, made row by row without ever being unpacked. */
export function oneBitPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))), { level: 1 });
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), named, uint32(crc32(named))]);
}

/** Node has its own only from 20.15. */
function crc32(bytes: Buffer): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

type IptcField = { record: number; text: string; encoding?: BufferEncoding };

/** Puts IPTC fields (2:120 caption, 2:80 by-line, 2:110 credit …) into a JPEG, as agencies' software does. */
export function withIptc(file: Buffer, fields: IptcField[]): Buffer {
  const records = fields.map(({ record, text, encoding = 'utf8' }) => {
    const value = Buffer.from(text, encoding);
    return Buffer.concat([Buffer.from([0x1c, 2, record]), uint16(value.length), value]);
  });
  const data = Buffer.concat(records);
  const resource = Buffer.concat([Buffer.from('8BIM'), uint16(0x0404), uint16(0), uint32(data.length), data]);
  const padding = Buffer.alloc(data.length % 2);
  return withSegment(file, 0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), resource, padding]));
}

/** Puts a segment right behind a JPEG's first two bytes. */
export function withSegment(file: Buffer, marker: number, body: Buffer): Buffer {
  const head = Buffer.concat([Buffer.from([0xff, marker]), uint16(body.length + 2)]);
  return Buffer.concat([file.subarray(0, 2), head, body, file.subarray(2)]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
