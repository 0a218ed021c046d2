/**
 * The rules that a newsroom sets for what goes out. Pure; beside them stand the minimums of `publicationProblems`, which
 * nobody can turn off.
 */

/** What is found against a rule blocks publication, is asked about, is only shown, or is not looked for. */
export const levels = ['error', 'warning', 'note', 'off'] as const;
export type Level = (typeof levels)[number];

type Rule = {
  level: Level;
  /** Characters beyond which a text is called long; null for a rule without a number. */
  most: number | null;
};
const at = (level: Level, most: number | null = null): Rule => ({ level, most });

/** Every rule as it comes, in the order in which it is shown. */
export const checklistRules = {
  byline: at('note'),
  standfirst: at('note'),
  leadImage: at('note'),
  kicker: at('off'),
  dateline: at('off'),
  topics: at('off'),
  description: at('off'),
  headlineLength: at('warning', 120),
  standfirstLength: at('note', 300),
  descriptionLength: at('note', 160),
  brokenLinks: at('warning'),
  uncheckedLinks: at('note'),
  comments: at('warning'),
  suggestions: at('warning'),
  rights: at('error'),
  minor: at('warning'),
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof checklistRules;
export const ruleNames = Object.keys(checklistRules) as RuleName[];

/** What a newsroom chose; rules that it says nothing of stand as they come. */
export type ChecklistChoices = Partial<Record<RuleName, { level?: Level; most?: number }>>;
export type Checklist = Record<RuleName, Rule>;

/** All rules as this newsroom has them. */
export const settled = (choices: ChecklistChoices): Checklist =>
  Object.fromEntries(ruleNames.map((name) => [name, { ...checklistRules[name], ...choices[name] }])) as Checklist;
