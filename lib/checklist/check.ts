import type { ArticleDocument } from '@/lib/articles/document';
import { publicationProblems } from '@/lib/articles/publishable';
import { countPendingSuggestions } from '@/lib/body/suggestions';
import type { Checklist, Level, RuleName } from '@/lib/checklist/rules';
import { type LinkFinding, linkFault } from '@/lib/links/finding';
import type { Issue } from '@/lib/newsroom/errors';

/** Something to look at before the article goes out. */
export type ChecklistItem = {
  /** `minimum`: what no newsroom can turn off. */
  rule: RuleName | 'minimum';
  level: Exclude<Level, 'off'>;
  /** Where it is mended, named as `publicationProblems` names fields. */
  field: string;
  /** The link in the text that it is about. */
  href?: string;
  message: string;
};

/** What the text itself does not say. */
export type ChecklistFacts = {
  links: readonly LinkFinding[];
  openComments: number;
  /** Pictures that may not be used any more. */
  rights: readonly Issue[];
};
export const noFacts: ChecklistFacts = { links: [], openComments: 0, rights: [] };

type Found = Omit<ChecklistItem, 'rule' | 'level'>;
type Checked = { document: ArticleDocument; facts: ChecklistFacts; most: number };

const length = (text: string): number => [...text.trim()].length;
const missing = (text: string, field: string, message: string): Found[] => (text.trim() ? [] : [{ field, message }]);
const long = (text: string, most: number, field: string, name: string): Found[] =>
  length(text) > most
    ? [{ field, message: `${name} has ${length(text)} characters; ${most} are enough for most places.` }]
    : [];

/** What each rule finds; whether a minor edit is one is judged against the live text, by `askWhetherMinor`. */
const finders: Record<Exclude<RuleName, 'minor'>, (checked: Checked) => Found[]> = {
  byline: ({ document: { bylines } }) =>
    bylines.some(({ role }) => role === 'by') ? [] : [{ field: 'bylines', message: 'Nobody is named as its writer.' }],
  standfirst: ({ document }) => missing(document.standfirst, 'standfirst', 'There is no standfirst.'),
  leadImage: ({ document }) => (document.leadImage ? [] : [{ field: 'leadImage', message: 'There is no lead image.' }]),
  kicker: ({ document }) => missing(document.kicker, 'kicker', 'There is no kicker.'),
  dateline: ({ document }) => missing(document.dateline, 'dateline', 'There is no dateline.'),
  topics: ({ document }) => (document.topics.length ? [] : [{ field: 'topics', message: 'No topic is chosen.' }]),
  description: ({ document }) => missing(document.description, 'description', 'There is no search description.'),
  headlineLength: ({ document, most }) => long(document.headline, most, 'headline', 'The headline'),
  standfirstLength: ({ document, most }) => long(document.standfirst, most, 'standfirst', 'The standfirst'),
  descriptionLength: ({ document, most }) => long(document.description, most, 'description', 'The search description'),
  brokenLinks: ({ facts }) => faults(facts, 'broken'),
  uncheckedLinks: ({ facts }) => faults(facts, 'unclear'),
  comments: ({ facts: { openComments: open } }) =>
    open > 0 ? [{ field: 'body', message: open === 1 ? 'One comment is open.' : `${open} comments are open.` }] : [],
  suggestions: ({ document }) => {
    const pending = countPendingSuggestions(document);
    if (pending === 0) return [];
    const message =
      pending === 1 ? 'One suggestion waits for a decision.' : `${pending} suggestions wait for a decision.`;
    return [{ field: 'body', message }];
  },
  rights: ({ facts }) => [...facts.rights],
};

function faults({ links }: ChecklistFacts, kind: 'broken' | 'unclear'): Found[] {
  return links.flatMap((finding) => {
    const fault = linkFault(finding);
    return fault?.kind === kind ? [{ field: 'body', href: finding.href, message: fault.message }] : [];
  });
}

const order: readonly Level[] = ['error', 'warning', 'note'];

/** Everything to look at before this text goes out, what blocks first, each group in the order of the rules. */
export function checkArticle(document: ArticleDocument, facts: ChecklistFacts, checklist: Checklist): ChecklistItem[] {
  const items = publicationProblems(document).map(
    (issue): ChecklistItem => ({ rule: 'minimum', level: 'error', ...issue }),
  );
  for (const [rule, find] of Object.entries(finders) as [keyof typeof finders, (checked: Checked) => Found[]][]) {
    const { level, most } = checklist[rule];
    if (level === 'off') continue;
    for (const found of find({ document, facts, most: most ?? 0 })) items.push({ rule, level, ...found });
  }
  return items.sort((one, other) => order.indexOf(one.level) - order.indexOf(other.level));
}
