import { randomUUID } from 'node:crypto';
import { type Random, randomFrom, sentence, wordFrom } from '@/bench/random-text';
import { type Spread, spread } from '@/bench/spread';
import type { PublishedText } from '@/lib/articles/published';
import type { PublishedBlock } from '@/lib/body/schema';
import { compareTexts } from '@/lib/record/compare/compare';

const words = 5_000;
const times = 50;

/** In milliseconds: how long it takes to tell two texts apart, edited at random or as unlike as they can be. */
export function timeComparisons(): Spread {
  const random = randomFrom(20_261_101);
  // The first runs pay for the compiler, which a server has long paid when a reader comes.
  for (let time = 0; time < 3; time += 1) compareTexts(...editedPair(random));
  const pairs = [...Array.from({ length: times }, () => editedPair(random)), ...hardPairs(random)];
  const taken = pairs.map((pair) => {
    const began = performance.now();
    compareTexts(...pair);
    return performance.now() - began;
  });
  return spread(taken);
}

/** Texts in which nothing can be passed over: one long paragraph against another, and a word to a paragraph. */
function hardPairs(random: Random): [PublishedText, PublishedText][] {
  const drawn = (vocabulary: number) => Array.from({ length: words }, () => `w${Math.floor(random() * vocabulary)}`);
  const oneParagraph = (text: readonly string[]) => textOf([[text.join(' ')]]);
  const from = drawn(300);
  return [
    [oneParagraph(from), oneParagraph(drawn(1_000_000))],
    [oneParagraph(from), oneParagraph(drawn(300))],
    [oneParagraph(from), oneParagraph(from.toReversed())],
    [oneParagraph(drawn(20)), oneParagraph(drawn(20))],
    [textOf(from.map((word) => [word])), textOf(drawn(300).map((word) => [word]))],
  ];
}

function paragraphs(random: Random): string[][] {
  const all: string[][] = [];
  for (let count = 0; count < words; ) {
    const paragraph = Array.from({ length: 1 + Math.floor(random() * 5) }, () => sentence(random));
    count += paragraph.join(' ').split(' ').length;
    all.push(paragraph);
  }
  return all;
}

function editedPair(random: Random): [PublishedText, PublishedText] {
  const from = paragraphs(random);
  // From a few corrections to a text written anew.
  const share = random() ** 2;
  return [textOf(from), textOf(edited(from, share, random))];
}

function edited(from: readonly string[][], share: number, random: Random): string[][] {
  const to = from.flatMap((paragraph) => {
    if (random() >= share) return [paragraph];
    const act = random();
    if (act < 0.1) return [];
    if (act < 0.2) return [paragraph, [sentence(random), sentence(random)]];
    if (act < 0.3) return [paragraph.slice(0, 1), paragraph.slice(1)].filter(({ length }) => length > 0);
    return [paragraph.map((one) => reworded(one, random))];
  });
  for (let move = Math.floor(share * 10); move > 0; move -= 1) {
    to.splice(Math.floor(random() * to.length), 0, ...to.splice(Math.floor(random() * to.length), 1));
  }
  return to;
}

function reworded(text: string, random: Random): string {
  const share = random();
  const one = text.split(' ').map((word) => (random() < share ? wordFrom(random) : word));
  return one.join(' ');
}

/** Ids are given anew: words alone must tell which paragraph was which, the harder case. */
function textOf(body: readonly string[][]): PublishedText {
  const blocks = body.map((paragraph): PublishedBlock => {
    const content = [{ type: 'text' as const, text: paragraph.join(' ') }];
    return { type: 'paragraph', attrs: { id: randomUUID() }, content };
  });
  return {
    ...{ path: '/bench/text', language: 'en', section: { id: '1', name: 'Bench' }, topics: [], genre: 'news' },
    ...{ sponsor: '', kicker: '', headline: 'A long text', standfirst: '', dateline: '', bylines: [] },
    ...{ leadImage: null, description: '', body: blocks },
  };
}
