import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { takeInPicture } from '@/lib/media/intake';
import { uploadLimit } from '@/lib/media/read-capped';
import { animatedGif, jpeg, noise, oneBitPng, png, withIptc, withSegment } from '@/lib/media/testing';

const take = (file: Uint8Array, fileName = 'picture.jpg') => takeInPicture(file, { fileName });

describe('a file that is no picture is refused with a sentence', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

  test.each([
    ['an SVG named .png', svg, 'SVG'],
    ['an SVG behind a declaration', `\ufeff<?xml version="1.0"?>\n<!-- a -->\n${svg}`, 'SVG'],
    ['a web page', '<!DOCTYPE html><html><body>hello</body></html>', 'web page'],
    ['a PDF', '%PDF-1.7\n', 'PDF'],
    ['a HEIC', '\0\0\0\x18ftypheic\0\0\0\0', 'HEIC'],
    ['a film', '\0\0\0\x18ftypisom\0\0\0\0', 'film'],
    ['an archive', 'PK\x03\x04', 'archive'],
    ['anything else', 'just words', 'not a picture'],
    ['a single byte', '\xff', 'not a picture'],
  ])('%s', async (_, content, named) => {
    const refused = take(Buffer.from(content, 'latin1'), 'photo.png');
    await expect(refused).rejects.toMatchObject({ code: 'unsupported', status: 415 });
    await expect(refused).rejects.toThrow(named);
  });

  test('an empty file', async () => {
    await expect(take(Buffer.alloc(0))).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('empty'),
    });
  });
});

describe('a picture that cannot be taken is refused with a sentence', () => {
  test('a truncated JPEG', async () => {
    const whole = await sharp(await noise(400, 300))
      .jpeg()
      .toBuffer();
    const refused = take(whole.subarray(0, whole.length / 2));
    await expect(refused).rejects.toMatchObject({ code: 'invalid', status: 422 });
    await expect(refused).rejects.toThrow('cut short');
  });

  test('a truncated PNG', async () => {
    const whole = await noise(200, 200);
    await expect(take(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({ status: 422 });
  });

  test.each([
    ['JPEG', Buffer.from('\xff\xd8\xff<script>alert(1)</script>', 'latin1')],
    ['GIF', Buffer.from('GIF89a/*<svg onload=alert(1)>*/=1;alert(1)')],
    ['WebP', Buffer.from('RIFF\x10\0\0\0WEBP<html></html>', 'latin1')],
    ['PNG', Buffer.from('\x89PNG\r\n\x1a\n<?php echo 1;', 'latin1')],
  ])('a script that begins like a %s', async (_, file) => {
    await expect(take(file)).rejects.toMatchObject({ code: 'invalid', status: 422 });
  });

  test('20,000 × 20,000 pixels, by its header alone', async () => {
    const refused = take(oneBitPng(20_000, 20_000));
    await expect(refused).rejects.toMatchObject({ code: 'invalid', status: 422 });
    await expect(refused).rejects.toThrow('20,000 × 20,000 pixels');
  });

  test('a file over the limit, at the first byte past it', async () => {
    let sent = 0;
    async function* endless() {
      for (;;) {
        sent += 1024 * 1024;
        yield Buffer.alloc(1024 * 1024, 0xff);
      }
    }
    const refused = takeInPicture(endless(), { fileName: 'endless.jpg' });
    await expect(refused).rejects.toMatchObject({ code: 'too large', status: 413 });
    await expect(refused).rejects.toThrow('25 MB');
    expect(sent).toBe(uploadLimit + 1024 * 1024);
  });
});

describe('a master', () => {
  test('is the same for the same file, and named by its hash', async () => {
    const file = await jpeg();
    const [first, second] = [await take(file), await take(file)];
    expect(first.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(second.sha256).toBe(first.sha256);
    expect(first).toMatchObject({ type: 'image/jpeg', width: 64, height: 48, notice: '' });
  });

  test('keeps nothing that stood in the file beside its pixels', async () => {
    const payload = '<script>alert("polyglot")</script>';
    const withComment = withSegment(await jpeg(), 0xfe, Buffer.from(payload));
    const polyglot = Buffer.concat([withComment, Buffer.from(payload), Buffer.from('PK\x03\x04')]);
    const { bytes } = await take(polyglot);
    expect(bytes.toString('latin1')).not.toContain('alert');
    expect(bytes.toString('latin1')).not.toContain('PK\x03\x04');
  });

  test('knows neither where it was taken nor with what', async () => {
    const file = await sharp(await jpeg())
      .withExif({ IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 11/1 0/1' } })
      .toBuffer();
    expect((await sharp(file).metadata()).exif).toBeDefined();
    const { exif, iptc, xmp, icc } = await sharp((await take(file)).bytes).metadata();
    expect([exif, iptc, xmp, icc]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('stands upright', async () => {
    const lying = await sharp(await jpeg({ width: 60, height: 40 }))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { width, height, bytes } = await take(lying);
    expect([width, height]).toEqual([40, 60]);
    expect((await sharp(bytes).metadata()).orientation).toBeUndefined();
  });

  test('is at most 4000 pixels on its longest side', async () => {
    const { width, height } = await take(oneBitPng(9000, 3000));
    expect([width, height]).toEqual([4000, 1333]);
  });

  test('is in sRGB whatever profile the camera used', async () => {
    const displayP3 = await sharp(await jpeg({ colour: '#14c81e' }))
      .withIccProfile('p3')
      .jpeg({ quality: 100 })
      .toBuffer();
    const { bytes } = await take(displayP3);
    const [red, green, blue] = await sharp(bytes).raw().toBuffer();
    expect(red).toBeLessThan(0x14 + 20);
    expect(green).toBeGreaterThan(0xc8 - 12);
    expect(blue).toBeLessThan(0x1e + 20);
  });

  test('turns a CMYK picture into one that browsers show', async () => {
    const cmyk = await sharp(await jpeg())
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer();
    expect((await sharp((await take(cmyk)).bytes).metadata()).space).toBe('srgb');
  });

  test('keeps what can be seen through, and stays without loss while small', async () => {
    const { type, bytes } = await take(await png({ seeThrough: true }));
    expect(type).toBe('image/png');
    expect((await sharp(bytes).metadata()).hasAlpha).toBe(true);
  });

  test('of a photograph saved as PNG is a JPEG', async () => {
    expect((await take(await noise(1400, 1000))).type).toBe('image/jpeg');
  });

  test('of a WebP that can be seen through is a WebP', async () => {
    const file = await sharp(await png({ seeThrough: true }))
      .webp()
      .toBuffer();
    expect((await take(file)).type).toBe('image/webp');
  });

  test('of an animation is its first picture, and says so', async () => {
    const { notice, width, height } = await take(await animatedGif(), 'moving.gif');
    expect(notice).toContain('animation');
    expect([width, height]).toEqual([20, 16]);
  });
});

describe('the name of a file', () => {
  test.each([
    ['C:\\photos\\tent.jpg', 'tent.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['a\0b\nc.jpg', 'a b c.jpg'],
    ['', 'picture'],
    ['\ud800', '\ufffd'],
    ['şəkil.jpg', 'şəkil.jpg'],
  ])('is kept for people and never as a path: %j', async (given, kept) => {
    expect((await take(await jpeg(), given)).fileName).toBe(kept);
  });
});

describe('words in the file', () => {
  test('propose caption and credit', async () => {
    const file = withIptc(await jpeg(), [
      { record: 120, text: 'Girls sit in a tent\nin the north of Syria.' },
      { record: 80, text: 'A. Watad' },
      { record: 110, text: 'UNICEF' },
    ]);
    expect(await take(file)).toMatchObject({
      caption: 'Girls sit in a tent in the north of Syria.',
      credit: 'A. Watad / UNICEF',
    });
  });

  test('are read as UTF-8 or as Latin-1, whichever they are', async () => {
    const modern = withIptc(await jpeg(), [{ record: 120, text: 'Bakıda qızlar — çadırda.' }]);
    const old = withIptc(await jpeg(), [{ record: 120, text: 'Café à Genève', encoding: 'latin1' }]);
    expect((await take(modern)).caption).toBe('Bakıda qızlar — çadırda.');
    expect((await take(old)).caption).toBe('Café à Genève');
  });

  test('name nobody twice', async () => {
    const file = withIptc(await jpeg(), [
      { record: 80, text: 'A. Watad' },
      { record: 110, text: 'A. Watad/UNICEF' },
    ]);
    expect((await take(file)).credit).toBe('A. Watad / UNICEF');
  });

  test('may stand in XMP', async () => {
    const file = await sharp(await jpeg())
      .withXmp(
        `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Çinar Foto"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">Dəniz kənarı</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>L. Quliyev</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
      )
      .toBuffer();
    expect(await take(file)).toMatchObject({ caption: 'Dəniz kənarı', credit: 'L. Quliyev / Çinar Foto' });
  });

  test('of place, day, keywords and rights may stand in XMP too, and those of the camera in EXIF', async () => {
    const xmp = await sharp(await jpeg())
      .withXmp(
        `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:photoshop="p" xmlns:Iptc4xmpCore="i" xmlns:dc="d" xmlns:plus="l" photoshop:City="Sarn" photoshop:Country="Norland" Iptc4xmpCore:Location="Old Mole" photoshop:DateCreated="2024-07-20T14:02:11" photoshop:Instructions="Once only" plus:LicenseEndDate="2030-12-31"><dc:subject><rdf:Bag><rdf:li>nets</rdf:li><rdf:li>herring</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>`,
      )
      .toBuffer();
    expect(await take(xmp)).toMatchObject({
      ...{ place: 'Old Mole, Sarn, Norland', takenOn: '2024-07-20', keywords: 'nets, herring' },
      ...{ restrictions: 'Once only', useUntil: '2030-12-31' },
    });
    const exif = await sharp(await jpeg())
      .withExif({
        IFD0: { Artist: 'A. Watad', ImageDescription: 'Nets dry.', Copyright: 'Watad, 2023' },
        IFD2: { DateTimeOriginal: '2023:11:05 06:30:00' },
      })
      .toBuffer();
    expect(await take(exif)).toMatchObject({
      ...{ caption: 'Nets dry.', credit: 'A. Watad', licence: 'Watad, 2023', takenOn: '2023-11-05' },
    });
  });

  test('that are damaged leave the picture as welcome as without them', async () => {
    const file = withSegment(
      await jpeg(),
      0xed,
      Buffer.from('Photoshop 3.0\x008BIM\x04\x04\xff\xff\xff\xff', 'latin1'),
    );
    expect(await take(file)).toMatchObject({ caption: '', credit: '' });
  });

  test('hold no control characters, which the database could not store', async () => {
    const file = withIptc(await jpeg(), [{ record: 120, text: 'A\0B\u0007C' }]);
    expect((await take(file)).caption).toBe('A B C');
  });
});
