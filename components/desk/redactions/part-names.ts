/** Parts of the record as the desk calls them. */
const names: Record<string, string> = {
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  dateline: 'Dateline',
  bylines: 'Bylines',
  leadImage: 'Lead image',
  caption: 'Caption',
  credit: 'Credit',
  alt: 'Alt text',
  sponsor: 'Paid for by',
  topics: 'Topics',
  description: 'Search description',
  body: 'Paragraph',
  note: 'Note to readers',
};

export const partName = (name: string): string => names[name] ?? name;

/** `1 version`, `3 versions`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** `versions 1, 2 and the text at the desk`, of numbers in which 0 is the desk's. */
export function inVersions(numbers: readonly number[]): string {
  const versions = numbers.filter((number) => number > 0).sort((a, b) => a - b);
  const atDesk = numbers.includes(0) ? 'the text at the desk' : '';
  const listed = versions.length > 0 ? `${versions.length === 1 ? 'version' : 'versions'} ${versions.join(', ')}` : '';
  return [listed, atDesk].filter(Boolean).join(' and ');
}
