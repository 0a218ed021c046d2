import { describe, expect, it } from 'vitest';
import {
  type ArticlePresence,
  type HandOver,
  handedTo,
  isOfNow,
  othersIn,
  waitsFor,
} from '@/lib/presence/article-presence';

const ilse = { id: 'ilse', name: 'Ilse Marandi' };
const nadia = { id: 'nadia', name: 'Nadia Velkhar' };
const at = (minute: number, second = 0) => new Date(Date.UTC(2026, 0, 5, 14, minute, second)).toISOString();
const editor = (person: typeof ilse, minute: number, block: string | null = null) => ({
  ...{ editor: `${person.id} ${minute}`, user: person.id, name: person.name, block, since: at(minute) },
});
const asked = (given: Partial<HandOver> = {}): HandOver => ({
  ...{ askedOf: nadia, askedBy: ilse, askedAt: at(2), answer: null, answeredAt: null },
  ...given,
});
const presence = (present: ArticlePresence['present'], ...handOvers: HandOver[]): ArticlePresence => ({
  ...{ article: 'a', version: 1, present, handOvers, at: at(2) },
});

it('names each of the others once, where they are now and since when they have been there', () => {
  const here = presence([editor(nadia, 1), editor(ilse, 2, 'first'), editor(ilse, 5, 'second')]);
  expect(othersIn(here, 'nadia')).toMatchObject([{ name: 'Ilse Marandi', block: 'second', since: at(2) }]);
});

describe('a request to hand over', () => {
  it('waits a minute for its answer and no longer', () => {
    expect(waitsFor(asked(), new Date(at(2, 20)))).toBe(40_000);
    expect(waitsFor(asked(), new Date(at(4)))).toBe(0);
    expect(waitsFor(asked({ answer: 'not now', answeredAt: at(2) }), new Date(at(2, 20)))).toBe(0);
  });

  it('makes one person read along only while the other is there', () => {
    const given = asked({ answer: 'handed over', answeredAt: at(2) });
    expect(handedTo(presence([editor(ilse, 1)], given), 'nadia')).toEqual(ilse);
    expect(handedTo(presence([], given), 'nadia')).toBeNull();
    expect(handedTo(presence([editor(ilse, 1)], asked()), 'nadia')).toBeNull();
  });

  it('is not told again the next day', () => {
    const refused = asked({ answer: 'not now', answeredAt: at(3) });
    expect(isOfNow(refused, presence([]), new Date(at(4)))).toBe(true);
    expect(isOfNow(refused, presence([]), new Date(at(30)))).toBe(false);
  });
});
