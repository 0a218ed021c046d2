import { describe, expect, test } from 'vitest';
import type { PublishedText } from '@/lib/articles/published';
import { compareTexts } from '@/lib/record/compare/compare';
import { type MinorDoubt, minorDoubts } from '@/lib/record/compare/minor-doubts';
import { bodyOf, marked, paragraph, pictureBlock, textOf } from '@/lib/record/compare/texts.fixture';

const doubts = (from: PublishedText, to: PublishedText, language = 'en'): MinorDoubt[] =>
  minorDoubts(compareTexts({ ...from, language }, { ...to, language }), language);
const about = (from: string, to: string, language = 'en') =>
  doubts(bodyOf(from), bodyOf(to), language).map((doubt) => doubt.about);
const changes = (from: string, to: string, language = 'en') =>
  doubts(bodyOf(from), bodyOf(to), language).flatMap((doubt) => ('changes' in doubt ? doubt.changes : []));

describe('a minor edit raises no doubt when it is', () => {
  test.each([
    ['a word misspelt', 'The crew recieved the signal.', 'The crew received the signal.'],
    ['letters in the wrong order', 'On teh night ferry.', 'On the night ferry.'],
    ['a misspelt first word', 'Becuase the lamp was lit.', 'Because the lamp was lit.'],
    ['punctuation', 'The lamp, they said was lit', 'The lamp, they said, was lit.'],
    ['a typographer’s apostrophe', "Nessim's boat", 'Nessim’s boat'],
    ['quotation marks', 'He said "yes" twice.', 'He said “yes” twice.'],
    ['spacing', 'The crew can not  sail.', 'The crew cannot sail.'],
    ['a capital', 'It left the east quay.', 'It left the East quay.'],
    ['a few words', 'The ferry sailed on a cold night.', 'The ferry sailed late on a very cold night.'],
    ['thousands set apart', 'Some 12000 people came.', 'Some 12,000 people came.'],
    ['a number in words', 'Tickets cost 3 marks.', 'Tickets cost three marks.'],
    ['a sentence begun otherwise', 'He stayed. Then he left.', 'He stayed. Later he left.'],
    ['"I" within a sentence', 'Then said he.', 'Then said I.'],
  ])('%s', (_, from, to) => expect(about(from, to)).toEqual([]));

  test('formatting', () => {
    expect(doubts(bodyOf('One two'), bodyOf(paragraph([marked('One', { type: 'bold' }), marked(' two')])))).toEqual([]);
    expect(doubts(bodyOf('At 8 Nessim came. At 9 he left.'), bodyOf('At 8 Nessim came.', 'At 9 he left.'))).toEqual([]);
  });

  test('the address, section, topics and search description', () => {
    const to = textOf({
      path: '/sea/ferry-2024',
      section: { id: 's2', name: 'The Sea' },
      topics: [{ id: 't1', name: 'Ferries' }],
      description: 'The night ferry to Little Tern sails again after 9 years, with 240 people aboard.',
    });
    expect(doubts(textOf(), to)).toEqual([]);
  });

  test('a picture’s description and crop', () => {
    const to = pictureBlock({ alt: 'The ferry Sarn with 12 people on deck', focalX: 200, size: 'wide' });
    expect(doubts(bodyOf(pictureBlock()), bodyOf(to))).toEqual([]);
  });
});

describe('it is asked about', () => {
  test('a number, in digits and in words', () => {
    expect(changes('It took 240 people.', 'It took 260 people.')).toEqual([{ from: '240', to: '260' }]);
    expect(changes('Tickets cost three marks.', 'Tickets cost four marks.')).toEqual([{ from: 'three', to: 'four' }]);
    expect(about('It cost 5 million.', 'It cost 5 billion.')).toEqual(['numbers']);
    expect(about('A rate of 1.5 was set.', 'A rate of 15 was set.')).toEqual(['numbers']);
    expect(about('It cost $5 in all.', 'It cost €5 in all.')).toEqual(['numbers']);
  });

  test('a misspelt name, wherever it stands', () => {
    expect(changes('So said Halvard Nesim.', 'So said Halvard Nessim.')).toEqual([{ from: 'Nesim', to: 'Nessim' }]);
    expect(about('They asked. Nesim said no.', 'They asked. Nessim said no.')).toEqual([]);
    const known = 'They asked Nessim. ';
    expect(about(`${known}Nesim said no.`, `${known}Nessim said no.`)).toEqual(['names']);
    expect(about('In St. Gal they met.', 'In St. Gall they met.')).toEqual(['names']);
  });

  test('a name that came or went', () => {
    expect(changes('It sails to the islands.', 'It sails to Little Tern.')).toEqual([
      { from: null, to: 'Little' },
      { from: null, to: 'Tern' },
    ]);
  });

  test('a byline, but not the order of bylines', () => {
    const nadia = { id: 'a1', name: 'Nadia Velkhar', role: 'by' as const };
    const dario = { id: 'a2', name: 'Dario Sunde', role: 'by' as const };
    expect(doubts(textOf({ bylines: [nadia] }), textOf({ bylines: [nadia, dario] }))).toEqual([
      { about: 'names', changes: [{ from: null, to: 'Dario Sunde' }] },
    ]);
    expect(doubts(textOf({ bylines: [nadia, dario] }), textOf({ bylines: [dario, nadia] }))).toEqual([]);
  });

  test('more than a few words, and how many', () => {
    const from = 'The ferry sailed late on a cold and very windy night with nobody aboard.';
    const to = 'The ferry sailed late on a cold and very windy night, so that the harbour was all empty.';
    expect(doubts(bodyOf(from), bodyOf(to))).toEqual([{ about: 'words', count: 7 }]);
    expect(doubts(bodyOf(from), bodyOf(to.replace(' all', '')))).toEqual([]);
    expect(about('The ferry sailed.', 'Nobody could say what had become of it.')).toEqual(['words']);
  });

  test('a line of names, its first word included', () => {
    expect(doubts(textOf({ dateline: 'BAKU' }), textOf({ dateline: 'GANJA' }))).toMatchObject([{ about: 'names' }]);
    expect(doubts(bodyOf(pictureBlock()), bodyOf(pictureBlock({ credit: 'N. Aliyev / Harbour Desk' })))).toMatchObject([
      { about: 'names', changes: [{ from: 'Aliyeva', to: 'Aliyev' }] },
    ]);
  });

  test('another picture, and another genre', () => {
    const other = pictureBlock({ sha256: 'b'.repeat(64) });
    expect(doubts(bodyOf(pictureBlock()), bodyOf(other))).toEqual([{ about: 'pictures' }]);
    expect(doubts(textOf(), textOf({ genre: 'opinion' }))).toEqual([{ about: 'genre' }]);
  });
});

describe('in Azerbaijani', () => {
  const az = (from: string, to: string) => about(from, to, 'az');

  test('spelling is no matter, İ and ı included', () => {
    expect(az('Gəmi limana catdı.', 'Gəmi limana çatdı.')).toEqual([]);
    expect(az('Bu gün isə hava soyuqdur.', 'Bu gün İsə hava soyuqdur.')).toEqual([]);
  });

  test('a name and a number are', () => {
    expect(changes('Gəmini Nesim idarə edirdi.', 'Gəmini Nəsim idarə edirdi.', 'az')).toEqual([
      { from: 'Nesim', to: 'Nəsim' },
    ]);
    expect(az('Gəmidə iki nəfər vardı.', 'Gəmidə üç nəfər vardı.')).toEqual(['numbers']);
  });

  test('many words are', () => {
    expect(az('Gəmi gəldi.', 'Gəmi dünən axşam saat doqquza yaxın güclü küləkdə gəldi.')).toEqual(['words']);
  });
});

describe('in Arabic, which has no capitals', () => {
  const ar = (from: string, to: string) => about(from, to, 'ar');

  test('spelling, vowel marks and the digits’ script are no matter', () => {
    expect(ar('عادت السفن الي الميناء.', 'عادت السفن إلى الميناء.')).toEqual([]);
    expect(ar('كتب الرسالة أمس.', 'كَتَبَ الرسالة أمس.')).toEqual([]);
    expect(ar('وصل 25 شخصًا.', 'وصل ٢٥ شخصًا.')).toEqual([]);
  });

  test('a number is, in digits and in words', () => {
    expect(changes('وصل ٢٥ شخصًا.', 'وصل ٥٢ شخصًا.', 'ar')).toEqual([{ from: '٢٥', to: '٥٢' }]);
    expect(ar('وصلت ثلاث سفن.', 'وصلت أربع سفن.')).toEqual(['numbers']);
    expect(ar('وصل عشرون راكبًا.', 'وصل عشرين راكبًا.')).toEqual([]);
  });

  test('more than a few words are', () => {
    expect(ar('عادت السفن.', 'عادت السفن مساء أمس إلى الميناء القديم بعد غياب طويل في البحر.')).toEqual(['words']);
  });
});
