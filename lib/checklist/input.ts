import { z } from 'zod';
import {
  type ChecklistChoices,
  checklistRules,
  type Level,
  levels,
  type RuleName,
  ruleNames,
} from '@/lib/checklist/rules';

/** Whether a minor edit is one is asked, refused or not looked at: while one writes nobody knows that it will be minor. */
export const levelsOf = (rule: RuleName): readonly Level[] =>
  rule === 'minor' ? levels.filter((level) => level !== 'note') : levels;

/** The form's names: `level.byline`, `most.headlineLength`. */
export const levelField = (rule: RuleName): string => `level.${rule}`;
export const mostField = (rule: RuleName): string => `most.${rule}`;

const number = 'Give a number of characters from 10 to 800.';
const most = z.coerce.number(number).int(number).min(10, number).max(800, number);

const fields = ruleNames.flatMap((rule) => [
  [levelField(rule), z.enum(levelsOf(rule), 'Choose what happens.')] as const,
  ...(checklistRules[rule].most === null ? [] : [[mostField(rule), most] as const]),
]);

/** The whole form, as what the newsroom chose. */
export const checklistInput: z.ZodType<ChecklistChoices> = z
  .object(Object.fromEntries(fields))
  .transform((given) => given as Record<string, Level | number>)
  .transform((given) =>
    Object.fromEntries(
      ruleNames.map((rule) => {
        const characters = given[mostField(rule)];
        return [rule, { level: given[levelField(rule)], ...(characters !== undefined && { most: characters }) }];
      }),
    ),
  );
