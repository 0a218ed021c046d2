import { z } from 'zod';
import { blockAttrs } from '@/lib/body/normalise-attrs';
import { wellFormed } from '@/lib/body/normalise-inline';
import { providerOf } from '@/lib/embeds/providers';

/** Blocks whose words stand in their attributes: pictures, and cards that lead to something else. */

const shortText = z.string().max(20_000).transform(wellFormed);
const thousandth = z.number().int().min(0).max(1000).catch(500);

/** A picture as a document quotes it. */
export const pictureInput = z
  .looseObject({
    media: z.uuid(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    width: z.number().int().positive().max(100_000),
    height: z.number().int().positive().max(100_000),
    focalX: thousandth,
    focalY: thousandth,
    caption: shortText.default(''),
    credit: shortText.default(''),
    alt: shortText.default(''),
  })
  .transform(({ media, sha256, width, height, focalX, focalY, caption, credit, alt }) => ({
    media,
    sha256,
    width,
    height,
    focalX,
    focalY,
    caption,
    credit,
    alt,
  }));

/** Reads a block's attributes by one schema; where they cannot be read, the desk is told in a sentence. */
const card = <T extends string, A extends object>(type: T, attributes: z.ZodType<A>, damaged: string) =>
  z.looseObject({ type: z.literal(type), attrs: z.looseObject({}) }).transform(({ attrs }, context) => {
    const read = attributes.safeParse(attrs);
    if (read.success) return { type, attrs: { ...blockAttrs.parse(attrs), ...read.data } };
    context.addIssue({ code: 'custom', message: damaged });
    return z.NEVER;
  });

const size = z.looseObject({ size: z.unknown().optional() }).transform((attrs) => ({
  size: attrs.size === 'wide' ? ('wide' as const) : ('inline' as const),
}));

export const picture = card(
  'picture',
  z.intersection(pictureInput, size),
  'A picture in the text has lost its file. Remove it and add it again.',
);

export const relatedArticle = card(
  'relatedArticle',
  z
    .looseObject({
      article: z.uuid(),
      headline: shortText.default(''),
      path: z
        .string()
        .regex(/^\/[a-z0-9-]+\/[a-z0-9-]+$/)
        .catch(''),
    })
    .transform(({ article, headline, path }) => ({ article, headline, path })),
  'A related article in the text has lost what it points at. Remove it and choose it again.',
);

/** Whoever is named as its provider is who answers at its address; a title is the writer's to word. */
export const embed = card(
  'embed',
  z
    .looseObject({
      href: z
        .string()
        .max(2000)
        .refine((href) => URL.canParse(href) && new URL(href).protocol === 'https:'),
      title: shortText.default(''),
      author: shortText.default(''),
      ratio: z.number().int().min(0).max(10_000).catch(0),
    })
    .transform(({ title, author, ratio, ...given }) => {
      const { href, hostname } = new URL(given.href);
      return { provider: providerOf(href)?.name ?? hostname, href, title, author, ratio };
    }),
  'An embed in the text has lost its address. Remove it and add it again.',
);
