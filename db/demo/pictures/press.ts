import sharp from 'sharp';
import { seeded } from './random';

const tile = 512;

/** Smooth noise that repeats without a seam: a sum of random lattices, read with a cubic step. */
function smoothTile(key: string, cells: readonly number[]): Float32Array {
  const out = new Float32Array(tile * tile);
  let weight = 1;
  for (const count of cells) {
    const random = seeded(`${key}/${count}`);
    const lattice = Float32Array.from({ length: count * count }, () => random.next() * 2 - 1);
    for (let y = 0; y < tile; y++) {
      const fy = (y * count) / tile;
      const y0 = Math.floor(fy);
      const ty = (fy - y0) ** 2 * (3 - 2 * (fy - y0));
      const y1 = (y0 + 1) % count;
      for (let x = 0; x < tile; x++) {
        const fx = (x * count) / tile;
        const x0 = Math.floor(fx);
        const tx = (fx - x0) ** 2 * (3 - 2 * (fx - x0));
        const x1 = (x0 + 1) % count;
        const top = lattice[y0 * count + x0]! * (1 - tx) + lattice[y0 * count + x1]! * tx;
        const bottom = lattice[y1 * count + x0]! * (1 - tx) + lattice[y1 * count + x1]! * tx;
        out[y * tile + x]! += weight * (top * (1 - ty) + bottom * ty);
      }
    }
    weight *= 0.55;
  }
  return out;
}

let plates: { across: Float32Array; down: Float32Array; grain: Float32Array } | undefined;

function getPlates() {
  plates ??= {
    across: smoothTile('across', [19, 43]),
    down: smoothTile('down', [19, 43]),
    grain: smoothTile('grain', [211, 83, 31]),
  };
  return plates;
}

/**
 * Prints a drawing: edges waver by a pixel or two as if cut by hand, and the ink lies unevenly.
 * Done on pixels because librsvg's own turbulence and displacement take seconds for one picture.
 */
export async function rasterise(svg: string): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const { across, down, grain } = getPlates();
  const reach = Math.min(width, height) / 600;
  const printed = Buffer.allocUnsafe(width * height * 3);
  let to = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y % tile) * tile + (x % tile);
      const sx = Math.min(Math.max(x + across[at]! * reach, 0), width - 1.001);
      const sy = Math.min(Math.max(y + down[at]! * reach, 0), height - 1.001);
      const x0 = sx | 0;
      const y0 = sy | 0;
      const tx = sx - x0;
      const ty = sy - y0;
      const from = (y0 * width + x0) * channels;
      const below = from + width * channels;
      const rub = grain[at]! * 4.5;
      for (let c = 0; c < 3; c++) {
        const top = data[from + c]! * (1 - tx) + data[from + channels + c]! * tx;
        const bottom = data[below + c]! * (1 - tx) + data[below + channels + c]! * tx;
        const value = top * (1 - ty) + bottom * ty + rub;
        printed[to++] = value < 0 ? 0 : Math.min(value, 255);
      }
    }
  }
  return sharp(printed, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90, mozjpeg: false, chromaSubsampling: '4:4:4' })
    .toBuffer();
}
