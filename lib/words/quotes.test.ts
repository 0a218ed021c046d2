import { expect, it } from 'vitest';
import { quoteFor } from '@/lib/words/quotes';

/** A line as it comes out when it is typed letter by letter. */
const typed = (language: string, line: string): string =>
  [...line].reduce((before, letter) => before + (quoteFor(language, letter, before) ?? letter), '');

it.each([
  ['en', `"It's 'fine'," she said.`, '“It’s ‘fine’,” she said.'],
  ['en-GB', `the boats' crew ("all of it")`, 'the boats’ crew (“all of it”)'],
  ['az', `"Liman açıqdır"`, '«Liman açıqdır»'],
  ['ar', `قال "نعم"`, 'قال «نعم»'],
  ['de', `"Ja", 'nein'`, '„Ja“, ‚nein‘'],
  ['fr', `Il dit "oui", l'autre non`, 'Il dit «\u202foui\u202f», l’autre non'],
  ['fr', `L'élève d'"Alain"`, 'L’élève d’«\u202fAlain\u202f»'],
  ['it', `nell'"aula", dell'altro`, 'nell’«aula», dell’altro'],
  ['en', `"The dogs'" **"bold"**`, '“The dogs’” **“bold”**'],
  ['ru', `"да"`, '«да»'],
  ['xx', `"yes"`, '“yes”'],
])('in %s %s is written %s', (language, line, set) => expect(typed(language, line)).toBe(set));

it('leaves every other letter alone', () => expect(quoteFor('en', 'a', '')).toBeNull());
