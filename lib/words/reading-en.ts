import type { ReadingWords } from '@/lib/words/reading';

const stood = (number: number, now: number | null) =>
  `readers had version ${number}. Here it is compared with ${now === null ? 'the article as it stands now' : `version ${now}, which stands now`}.`;

export const readingEn: ReadingWords = {
  sinceQuestion: 'What changed since you read it?',
  readOn: 'I read this on',
  seeSince: 'See what changed',
  changedSince: (then) => `What changed since ${then}`,
  sinceTitle: (headline, then) => `Changes since ${then}: ${headline}`,
  stoodAfter: (day, number, now) => `At the end of ${day} ${stood(number, now)}`,
  stoodAt: (then, number, now) => `On ${then} ${stood(number, now)}`,
  nothingSince: (then) => `Nothing has changed since ${then}.`,
  stillStands: (number) => `Version ${number}, which stood then, still stands.`,
  changedThatDay: 'The article changed on that day. If you read it earlier:',
  stoodUntil: (number, time) => `all changes since version ${number}, which stood until ${time}`,
  cameTwice: (time) => `The clock showed ${time} twice that day; the first time is meant.`,
  nothingToCompare: 'There is nothing to compare',
  notYetPublished: (then, first) => `On ${then} this article was not published yet: it first appeared on ${first}.`,
  notYetCome: (then) => `${then} has not come yet. What changed until then, nobody can know.`,
  notADate: 'This is not a date. Choose the day on which you read the article, or write it like 2026-11-01.',

  changes: (count) => `${count} ${count === 1 ? 'change' : 'changes'}`,
  changeOf: (number, total) => `Change ${number} of ${total}`,
  firstChange: 'Go to the first',
  previousChange: 'Previous change',
  nextChange: 'Next change',
  howShown: 'How the changes are shown',
  inOneText: 'In one text',
  sideBySide: 'Side by side',

  theDesk: 'the desk',

  cite: 'Cite this version',
  permanentAddress: 'Permanent address',
  citedAsText: 'As text',
  citedForWikipedia: 'For Wikipedia',
  quoted: (headline) => `“${headline}”`,
  sealed: (hash) => `seal ${hash}`,
};
