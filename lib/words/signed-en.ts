import type { SignedWords } from '@/lib/words/signed';

const counted = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'entry' : 'entries'}`;

export const signedEn: SignedWords = {
  recordedAs: (position) => `Recorded as no. ${position}`,
  signedSince: 'in the signed record since',
  notSignedYet: 'will be signed within a minute',
  whatThisMeans: 'What this means',
  title: 'The record',
  introduction: (newsroom) =>
    `Whatever ${newsroom} publishes, and every later change to it, is entered in a public record that nobody can rewrite unseen, ourselves included.`,
  whatItIs: 'What it is',
  whatItIsText: [
    'When an article is published or changed, what readers see is kept word for word and given a seal: a number computed from every letter, which would be another if one letter were. Each seal is also computed from the one before it, so a version cannot be exchanged without breaking all that follow.',
    'The seals of all articles are joined into one, and we sign it, within a minute of every change. Anybody who has kept one of these signatures can prove later that nothing which stood on the record then has been altered, removed or slipped in.',
    'A court, or somebody’s safety, can force words out of an article. Their place then stays on the record, with the date and the reason, and everything around them can still be checked.',
  ],
  howToCheck: 'How to check it',
  checkByReading:
    'Follow “Last update” at the top of any article. Its history lists every version and what each one changed, and says under which number it stands on the record.',
  checkByCommand: 'To have all of it recomputed from outside, run this with Stet, the program behind this site:',
  format: 'The record’s format is written down, byte for byte, so that you can write a checker of your own.',
  keep: 'Keep what it remembers (--keep FILE): the next time it demands that the record of that day is a part of today’s.',
  howItStands: 'How it stands',
  entries: 'Entries',
  signed: 'Last signed',
  signedEntries: counted,
  neverSigned: 'Not yet; the first signature follows within a minute.',
  top: 'Joint seal of all entries',
  key: 'Our public key',
  forMachines: 'For machines',
  machineLinks: {
    checkpoint: 'The newest signature',
    checkpoints: 'All signatures',
    entries: 'All entries',
    keys: 'All keys',
  },
};
