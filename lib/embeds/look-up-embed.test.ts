import { describe, expect, it } from 'vitest';
import { lookUpEmbed } from '@/lib/embeds/look-up-embed';

const video = 'https://youtu.be/dQw4w9WgXcQ';

describe('an embed', () => {
  it('is what its provider says of the work, asked at the provider’s own address', async () => {
    const asked: string[] = [];
    const { embed, isTold } = await lookUpEmbed(video, async (address) => {
      asked.push(address.href);
      return { title: ' The tide\nat night ', author_name: 'Tide Office', width: 200, height: 113, html: '<iframe>' };
    });
    expect(asked).toEqual([
      'https://www.youtube.com/oembed?url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DdQw4w9WgXcQ&format=json',
    ]);
    expect(embed).toEqual({
      ...{ provider: 'YouTube', href: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
      ...{ title: 'The tide at night', author: 'Tide Office', ratio: 565 },
    });
    expect(isTold).toBe(true);
  });

  it('of a post is called by what the post says', async () => {
    const html =
      '<blockquote><p lang="en">High water &amp; wind <a href="https://t.co/x">pic</a></p>&mdash; Tide</blockquote>';
    const { embed } = await lookUpEmbed('https://x.com/tide/status/20', async () => ({ html, author_name: 'Tide' }));
    expect(embed).toMatchObject({ title: 'High water & wind pic', author: 'Tide', ratio: 0 });
  });

  it.each([
    ['cannot be reached', () => Promise.reject(new Error('no network'))],
    ['answers something else', async () => 'no JSON object'],
    ['says nothing', async () => ({ title: 7, width: '100%', height: -1 })],
  ])('has no title yet where its provider %s', async (_, ask) => {
    expect(await lookUpEmbed(video, ask)).toEqual({
      embed: expect.objectContaining({ provider: 'YouTube', title: '', author: '', ratio: 0 }),
      isTold: false,
    });
  });

  it('is not asked for where the provider tells strangers nothing', async () => {
    const ask = () => Promise.reject(new Error('asked'));
    expect((await lookUpEmbed('https://www.instagram.com/p/Cu1/', ask)).embed.provider).toBe('Instagram');
  });

  it('from anywhere else is refused in a sentence that says what can be shown, and nobody is asked', async () => {
    const asked: URL[] = [];
    const looked = lookUpEmbed('http://169.254.169.254/latest', async (address) => asked.push(address));
    await expect(looked).rejects.toMatchObject({ code: 'invalid', message: expect.stringMatching(/Vimeo/) });
    expect(asked).toEqual([]);
  });
});
