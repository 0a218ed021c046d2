import sharp, { type Sharp } from 'sharp';

// One thread a picture and none of them kept: readers' pages share these cores and this memory.
sharp.concurrency(1);
sharp.cache(false);

/** A hundred million pixels: twice what most cameras make, and 400 MB when unpacked. */
export const pixelLimit = 100_000_000;

/** Opens a picture that is refused when damaged, when it would unpack into too much, or when it takes a minute. */
export function openPicture(file: Uint8Array): Sharp {
  return sharp(file, { failOn: 'error', limitInputPixels: pixelLimit, sequentialRead: true }).timeout({ seconds: 60 });
}

/** Reads a header without unpacking anything, however large a picture it announces. */
export function readHeader(file: Uint8Array) {
  return sharp(file, { failOn: 'error', limitInputPixels: false }).metadata();
}

export type Pixels = { data: Buffer; info: { width: number; height: number; channels: 1 | 2 | 3 | 4 } };

/** Opens pixels that were unpacked before, to be encoded again without reading the file again. */
export function openPixels({ data, info }: Pixels): Sharp {
  const { width, height, channels } = info;
  return sharp(data, { raw: { width, height, channels } }).timeout({ seconds: 60 });
}
