import { describe, expect, it } from 'vitest';
import { providerOf, readEmbedAddress } from '@/lib/embeds/providers';

describe('an address pasted as an embed', () => {
  it.each([
    ['https://youtu.be/dQw4w9WgXcQ?si=abc&t=3', 'YouTube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['m.youtube.com/watch?v=dQw4w9WgXcQ&feature=share', 'YouTube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', 'YouTube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e', 'Vimeo', 'https://vimeo.com/76979871'],
    ['http://twitter.com/tide_office/status/20?s=20', 'X', 'https://x.com/tide_office/status/20'],
    ['https://www.instagram.com/tide/p/CuX_1-a/?igsh=1', 'Instagram', 'https://www.instagram.com/p/CuX_1-a/'],
    ['https://datawrapper.dwcdn.net/aBc12/3/', 'Datawrapper', 'https://datawrapper.dwcdn.net/aBc12/'],
    ['https://www.ted.com/talks/a_talk?language=en', 'TED', 'https://www.ted.com/talks/a_talk'],
  ])('%s is known as %s %s', (typed, name, href) => {
    expect(readEmbedAddress(typed)).toMatchObject({ provider: { name }, href });
  });

  it('comes out of its own reading as it went in', () => {
    const { href } = readEmbedAddress('https://vimeo.com/76979871/8272103f6e')!;
    expect(readEmbedAddress(href)?.href).toBe(href);
  });

  it.each([
    'https://example.org/watch?v=dQw4w9WgXcQ',
    'https://youtube.com.example.org/watch?v=dQw4w9WgXcQ',
    'https://evilyoutube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com:8443/watch?v=dQw4w9WgXcQ',
    'https://youtube.com@example.org/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/@channel',
    'https://127.0.0.1/',
    'javascript:alert(1)',
    'two words',
    '',
  ])('%s is none', (typed) => expect(readEmbedAddress(typed)).toBeNull());

  it('is nobody’s where the host only looks like one of the list', () => {
    expect(providerOf('https://a.b.youtube.com/')).toBeNull();
    expect(providerOf('http://www.youtube.com/')).toBeNull();
  });
});
