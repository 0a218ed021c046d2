import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Master, renderRendition } from '@/lib/media/render-rendition';
import type { Rendition } from '@/lib/media/renditions';
import { readMaster, writeMaster } from '@/lib/media/store';
import { noise, png } from '@/lib/media/testing';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'stet-media-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function store(file: Buffer): Promise<Master> {
  const { width, height } = await sharp(file).metadata();
  return { sha256: await writeMaster(root, file), width, height, focalX: 500, focalY: 500 };
}

async function render(master: Master, rendition: Rendition): Promise<Buffer> {
  const bytes = await renderRendition(root, master, rendition);
  if (!bytes) throw new Error('The master is missing.');
  return bytes;
}

describe('a rendition', () => {
  test.each(['avif', 'webp'] as const)(
    'as %s weighs at most 80 kB on a phone, even of pure noise',
    { timeout: 30_000 },
    async (format) => {
      const master = await store(await noise(820, 820));
      const bytes = await render(master, { shape: 'whole', width: 800, format });
      expect(bytes.length).toBeLessThanOrEqual(80_000);
      const { width, height } = await sharp(bytes).metadata();
      expect([width, height]).toEqual([800, 800]);
    },
  );

  test('is made once, however many ask, and read from the disk afterwards', async () => {
    const master = await store(await png({ width: 900, height: 600 }));
    const wanted: Rendition = { shape: 'whole', width: 320, format: 'webp' };
    const [first, ...others] = await Promise.all(Array.from({ length: 8 }, () => render(master, wanted)));
    expect(others.every((one) => one === first)).toBe(true);
    await rm(path.join(root, 'masters'), { recursive: true });
    expect(await render(master, wanted)).toEqual(first);
  });

  test('of a master that is gone is nothing', async () => {
    const master: Master = { sha256: '0'.repeat(64), width: 10, height: 10, focalX: 500, focalY: 500 };
    expect(await renderRendition(root, master, { shape: 'social', format: 'jpeg' })).toBeNull();
  });

  test('leaves no half-written file behind', async () => {
    await store(await png());
    expect(await readdir(path.join(root, 'incoming'))).toEqual([]);
  });

  test('as JPEG stands on white where the master can be seen through', async () => {
    const clear = await sharp({
      create: { width: 40, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const bytes = await render(await store(clear), { shape: 'whole', width: 40, format: 'jpeg' });
    expect([...(await sharp(bytes).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
  });
});

describe('a cut', () => {
  /** Red above, blue below. */
  async function twoHalves(): Promise<Master> {
    const half = await png({ width: 600, height: 600, colour: '#f00' });
    const file = await sharp(await png({ width: 600, height: 1200, colour: '#00f' }))
      .composite([{ input: half, top: 0, left: 0 }])
      .png()
      .toBuffer();
    return store(file);
  }

  const middleOf = async (bytes: Buffer) => {
    const { dominant } = await sharp(bytes).stats();
    return dominant.r > dominant.b ? 'red' : 'blue';
  };

  test('for shared links is 1200 × 630 whatever the master', async () => {
    const bytes = await render(await twoHalves(), { shape: 'social', format: 'jpeg' });
    const { width, height, format } = await sharp(bytes).metadata();
    expect([width, height, format]).toEqual([1200, 630, 'jpeg']);
    expect(bytes.length).toBeLessThanOrEqual(300_000);
  });

  test('set by hand goes its own way, and the others follow the focal point', async () => {
    const master = { ...(await twoHalves()), focalY: 0, crops: { social: { focalX: 500, focalY: 1000 } } };
    const drawn = async (rendition: Rendition) => middleOf(await render(master, rendition));
    expect(await drawn({ shape: 'social', format: 'jpeg' })).toBe('blue');
    expect(await drawn({ shape: 'square', side: 160, format: 'webp' })).toBe('red');
  });

  test('follows the focal point, also when an editor moves it later', async () => {
    const master = await twoHalves();
    const square: Rendition = { shape: 'square', side: 160, format: 'webp' };
    expect(await middleOf(await render({ ...master, focalY: 0 }, square))).toBe('red');
    expect(await middleOf(await render({ ...master, focalY: 1000 }, square))).toBe('blue');
    const { width, height } = await sharp(await render(master, square)).metadata();
    expect([width, height]).toEqual([160, 160]);
  });
});

describe('the store', () => {
  test('takes the same master twice as one file', async () => {
    const file = await png({ colour: '#123456' });
    const [first, second] = await Promise.all([writeMaster(root, file), writeMaster(root, file)]);
    expect(second).toBe(first);
    expect(await readMaster(root, first)).toEqual(file);
  });

  test('opens no file by anything but a hash', async () => {
    await expect(readMaster(root, '../../../etc/passwd')).rejects.toThrow('Not a SHA-256');
  });
});
