import { mergeText } from '@/lib/merge/merge-inline';
import { eachOf, mergeValue, orWhole, type Readings, type Three } from '@/lib/merge/readings';
import type { Cut } from '@/lib/record/compare/flow';

type Attrs = Record<string, unknown>;

/** Attributes that are a writer's words. */
const words = new Set(['caption', 'credit', 'alt', 'title', 'author']);
/** One file: its crop says nothing of another's. */
const file = ['media', 'sha256', 'width', 'height', 'focalX', 'focalY'];
const mostCharacters = 20_000;

/** Merges the attributes of one node, or a picture: words by word, a picture's file as one, the others each by itself. */
export function mergeAttrs<A extends object>(given: Three<A>, cut: Cut): Readings<A> {
  const three = given as unknown as Three<Attrs>;
  const names = new Set([three.theirs, three.mine, three.base].flatMap((attrs) => Object.keys(attrs)));
  const merged = [...groupsOf([...names])].map((group) => {
    const [name] = group;
    const isText = group.length === 1 && words.has(name!) && isTextIn(three, name!);
    if (!isText) return mergeValue(eachOf(three, (attrs) => pick(attrs, group)));
    return asAttrs(
      name!,
      mergeWords(
        eachOf(three, (attrs) => attrs[name!] as string),
        cut,
      ),
    );
  });
  const read = (whose: 'mine' | 'theirs') => Object.assign({}, ...merged.map((part) => part[whose])) as A;
  return { mine: read('mine'), theirs: read('theirs'), contested: merged.some((part) => part.contested) };
}

/** Merges a line of plain text word by word, or as a whole where the sum would be longer than a field can hold. */
export const mergeWords = (three: Three<string>, cut: Cut): Readings<string> =>
  orWhole(mergeText(three, cut), three, ({ length }) => length <= mostCharacters);

/** Names of attributes that only have a meaning together, in the order in which they stand. */
function groupsOf(names: string[]): string[][] {
  const isPicture = names.includes('sha256');
  const groups: string[][] = [];
  for (const name of names) {
    if (!isPicture || !file.includes(name)) groups.push([name]);
    else if (name === names.find((one) => file.includes(one))) groups.push(file);
  }
  return groups;
}

const isTextIn = (three: Three<Attrs>, name: string): boolean =>
  [three.base, three.mine, three.theirs].every((attrs) => typeof attrs[name] === 'string');

const pick = (attrs: Attrs, names: string[]): Attrs =>
  Object.fromEntries(names.flatMap((name) => (name in attrs ? [[name, attrs[name]]] : [])));

const asAttrs = (name: string, { mine, theirs, contested }: Readings<string>): Readings<Attrs> => ({
  mine: { [name]: mine },
  theirs: { [name]: theirs },
  contested,
});
