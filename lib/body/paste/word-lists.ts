import { elementsIn, nextElement, styleOf } from '@/lib/body/paste/dom';

/**
 * Word writes a list as paragraphs: `mso-list:l0 level2 lfo1` says which list and how deep, and the bullet or number
 * stands in the text, in a span with `mso-list:Ignore` or between the comments `[if !supportLists]` and `[endif]`.
 */

type Item = { paragraph: Element; list: string; level: number; ordered: boolean; number: number };
type Open = { level: number; list: string; element: Element };

const numbered = /^[([]?(\p{Nd}+|[a-z]{1,4})[.)\]]/iu;

/** Makes real lists of such paragraphs, nested as deep as they say. */
export function readWordLists(root: Element): void {
  for (const first of elementsIn(root)) {
    if (!levelOf(first)) continue;
    const items: Item[] = [];
    for (let next: Element | null = first; next && levelOf(next); next = nextElement(next)) items.push(readItem(next));
    buildLists(items);
  }
}

function levelOf(element: Element): { list: string; level: number } | null {
  if (!/^(P|H[1-6]|DIV)$/i.test(element.nodeName)) return null;
  const [, list = '', level = ''] = /^(l\d+)\s+level(\d)/.exec(styleOf(element).get('mso-list') ?? '') ?? [];
  return list ? { list, level: Number(level) } : null;
}

function readItem(paragraph: Element): Item {
  const { list, level } = levelOf(paragraph)!;
  const marker = takeMarker(paragraph);
  const number = Number.parseInt(numbered.exec(marker)?.[1] ?? '', 10);
  return { paragraph, list, level, ordered: numbered.test(marker), number: Number.isNaN(number) ? 1 : number };
}

/** Takes the bullet or number out of the text, and says what it was. */
function takeMarker(paragraph: Element): string {
  const ignored = [...paragraph.querySelectorAll('[style]')].find((one) => styleOf(one).get('mso-list') === 'ignore');
  const nodes = ignored ? [ignored] : betweenConditions(paragraph);
  const marker = nodes.map((node) => node.textContent).join('');
  for (const node of nodes) node.remove();
  return marker.replaceAll(/[\s\u00a0]/g, '');
}

function betweenConditions(paragraph: Element): ChildNode[] {
  const nodes = [...paragraph.childNodes];
  const isCondition = (word: string) => (node: ChildNode) => node.nodeType === 8 && !!node.textContent?.includes(word);
  const start = nodes.findIndex(isCondition('supportLists'));
  const end = nodes.findIndex(isCondition('endif'));
  return start >= 0 && end > start ? nodes.slice(start + 1, end) : [];
}

function buildLists(items: Item[]): void {
  const open: Open[] = [];
  for (const item of items) {
    while (open.length > 0 && !continues(open.at(-1)!, item)) open.pop();
    if (open.at(-1)?.level !== item.level) open.push(openList(item, open.at(-1)?.element.lastElementChild ?? null));
    const li = item.paragraph.ownerDocument.createElement('li');
    const words = item.paragraph.ownerDocument.createElement('p');
    words.append(...item.paragraph.childNodes);
    li.append(words);
    open.at(-1)!.element.append(li);
    item.paragraph.remove();
  }
}

/** Whether an item belongs to an open list or lies deeper in it. */
function continues({ level, list, element }: Open, item: Item): boolean {
  if (level !== item.level) return level < item.level;
  return list === item.list && (element.nodeName === 'OL') === item.ordered;
}

function openList({ paragraph, list, level, ordered, number }: Item, above: Element | null): Open {
  const element = paragraph.ownerDocument.createElement(ordered ? 'ol' : 'ul');
  if (ordered && number > 1) element.setAttribute('start', String(number));
  if (above) above.append(element);
  else paragraph.before(element);
  return { level, list, element };
}
