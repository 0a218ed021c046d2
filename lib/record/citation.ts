import type { Publication, PublishedText } from '@/lib/articles/published';
import { linesOf, writersOf } from '@/lib/authors/byline-lines';
import { formatDateTime } from '@/lib/time/format';
import { dayIn } from '@/lib/time/span';
import type { Words } from '@/lib/words/table';

/** What is cited, and by whom it was published. */
export type Cited = {
  text: PublishedText;
  publication: Publication;
  /** Ids of those in the byline that are organisations. */
  organisations: readonly string[];
  newsroom: { name: string; timeZone: string };
  /** The version's own public address. */
  address: string;
};

/** One line that names a version so that anybody can find it and check that it is the one that was cited. */
export function citationText({ text, publication, newsroom, address }: Cited, words: Words): string {
  const { number, publishedAt, hash } = publication;
  const parts = [
    writersOf(text.bylines, words),
    words.reading.quoted(text.headline),
    newsroom.name,
    formatDateTime(publishedAt, newsroom.timeZone, words.language),
    words.version(number),
    address,
    words.reading.sealed(hash),
  ];
  return `${parts.filter(Boolean).join(words.comma)}.`;
}

/** The same as Wikipedia's template takes it. `accessed`: when it was last seen to say so. */
export function citeNews({ text, publication, organisations, newsroom, address }: Cited, accessed: Date): string {
  const parameters = [
    ...authorsOf(text, organisations),
    ['title', text.headline],
    ['work', newsroom.name],
    ['date', dayIn(newsroom.timeZone, publication.publishedAt)],
    ...(text.language === 'en' ? [] : [['language', text.language]]),
    ['access-date', dayIn(newsroom.timeZone, accessed)],
    ['url', address],
  ] as [string, string][];
  return `{{cite news ${parameters.map(([name, value]) => `|${name}=${inTemplate(value)}`).join(' ')}}}`;
}

function authorsOf({ bylines }: PublishedText, organisations: readonly string[]): [string, string][] {
  const [{ names }] = linesOf(bylines);
  return names.flatMap(({ id, name }, index): [string, string][] => {
    const number = index + 1;
    const [last = name, ...first] = name.trim().split(/\s+/u).reverse();
    if (organisations.includes(id) || first.length === 0) return [[`author${number}`, name]];
    return [
      [`last${number}`, last],
      [`first${number}`, first.reverse().join(' ')],
    ];
  });
}

/** What would end a template's value, or be markup in it, as the character references that wikis show as themselves. */
function inTemplate(value: string): string {
  return value
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[|{}[\]<>]|'(?=')|(?<=')'/gu, (character) => `&#${character.codePointAt(0)};`);
}
