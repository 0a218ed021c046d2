import type { Act, BlockPart, ChangedPart, ChangeFacts, FieldPart } from '@/lib/record/compare/facts';
import type { RecordWords } from '@/lib/words/record';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const blocks: Record<BlockPart, [one: string, many: string]> = {
  paragraph: ['paragraph', 'paragraphs'],
  subhead: ['subhead', 'subheads'],
  list: ['list', 'lists'],
  quotation: ['quotation', 'quotations'],
  'pull quote': ['pull quote', 'pull quotes'],
  table: ['table', 'tables'],
  divider: ['divider', 'dividers'],
  picture: ['picture', 'pictures'],
  'fact box': ['fact box', 'fact boxes'],
  note: ['editor’s note', 'editor’s notes'],
  'related article': ['related article', 'related articles'],
  embed: ['embed', 'embeds'],
};

const fields: Record<FieldPart, string> = {
  kicker: 'the kicker',
  headline: 'the headline',
  standfirst: 'the standfirst',
  genre: 'the genre',
  sponsor: 'the sponsor',
  dateline: 'the dateline',
  bylines: 'the bylines',
  leadImage: 'the lead picture',
  caption: 'a caption',
  credit: 'a picture credit',
  alt: 'a picture’s description',
  section: 'the section',
  topics: 'the topics',
  language: 'the language',
  path: 'the address',
  description: 'the search description',
};
const plural = new Set<FieldPart>(['bylines', 'topics']);

function summary(facts: ChangeFacts): string {
  const words = wordsClause(facts);
  if (facts.presence !== 'both') return words ? `${words}.` : 'No text.';
  if (facts.acts.length === 0) return 'Nothing changed.';
  const clauses = facts.acts.map(({ act, parts }) => clause(act, parts));
  const sentence = clauses.length > 1 ? `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1)}` : clauses[0]!;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${words ? `; ${words}` : ''}.`;
}

function clause(act: Act, parts: ChangedPart[]): string {
  const names = parts.map(nameOf);
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]!;
  const were = isPlural(parts) ? 'were' : 'was';
  if (act === 'added' || act === 'removed') return `${list} ${were} ${act}`;
  return act === 'reformatted' ? `the formatting of ${list} changed` : `${list} ${act}`;
}

function nameOf(part: ChangedPart): string {
  if ('field' in part) return fields[part.field];
  const [one, many] = blocks[part.block];
  return `${small[part.count] ?? part.count} ${part.count === 1 ? one : many}`;
}

function isPlural([first, ...rest]: ChangedPart[]): boolean {
  if (!first || rest.length > 0) return true;
  return 'field' in first ? plural.has(first.field) : first.count > 1;
}

function wordsClause({ wordsAdded, wordsRemoved }: ChangeFacts): string {
  const counted = (count: number) => `${count} ${count === 1 ? 'word' : 'words'}`;
  if (wordsAdded && wordsRemoved) return `${counted(wordsAdded)} added, ${wordsRemoved} removed`;
  if (wordsAdded) return `${counted(wordsAdded)} added`;
  return wordsRemoved ? `${counted(wordsRemoved)} removed` : '';
}

export const recordEn: RecordWords = {
  summary,
  historyOf: (headline) => `History: ${headline}`,
  versionTitle: (headline, number) => `Version ${number}: ${headline}`,
  comparisonTitle: (headline, from, to) => `Changes from version ${from} to ${to}: ${headline}`,
  changesOf: (number) => `See what version ${number} changed`,
  changesSince: (number) => `All changes since version ${number}`,
  articleNow: 'The article as it stands now',
  previousVersion: 'Previous version',
  nextVersion: 'Next version',
  versionsOfThisArticle: 'Versions of this article',
  compareFrom: 'From version',
  compareTo: 'To version',
  withoutText: (number) => `Entry ${number} of the record has no text; what stood before it is compared.`,
  laterNoted: { correction: 'Later noted as a correction', clarification: 'Later noted as a clarification' },
  replacedBy: (number) => `Replaced by the notice of version ${number}`,
  replaces: (number) => `Replaces the notice of version ${number}`,
  nothingSince: 'Nothing has changed since it was first published.',
  formattingChanged: 'formatting changed:',
  movedHere: 'Moved here',
  movedFromHere: 'Moved from here',
  brokenUp: 'Now a paragraph of its own',
  joined: 'Paragraphs joined',
  before: 'Before',
  after: 'After',
  pictureAdded: 'Picture added',
  pictureRemoved: 'Picture removed',
  cropChanged: 'The picture’s crop or size changed.',
  linkWas: (address) => `link led to ${address}`,
  linkAdded: 'link added',
  linkRemoved: (address) => `link removed: ${address}`,
  nowA: {
    paragraph: 'Now a paragraph',
    subhead: 'Now a subhead',
    list: 'Now a list',
    quotation: 'Now a quotation',
    'pull quote': 'Now a pull quote',
    table: 'Now a table',
    divider: 'Now a divider',
    picture: 'Now a picture',
    'fact box': 'Now a fact box',
    note: 'Now an editor’s note',
    'related article': 'Now a related article',
    embed: 'Now an embed',
  },
  none: 'none',
  key: { added: 'added', removed: 'removed', reformatted: 'formatting changed' },
};
