import { expect, it } from 'vitest';
import { readInput } from '@/lib/articles/input';
import { checklistInput, levelField, mostField } from '@/lib/checklist/input';
import { checklistRules, ruleNames, settled } from '@/lib/checklist/rules';

const form = (change: Record<string, string> = {}) => ({
  ...Object.fromEntries(
    ruleNames.flatMap((rule) => [
      [levelField(rule), checklistRules[rule].level],
      [mostField(rule), String(checklistRules[rule].most ?? '')],
    ]),
  ),
  ...change,
});

it('the form as it comes says what the rules say', () => {
  expect(settled(readInput(checklistInput, form()))).toEqual(checklistRules);
});

it('each rule takes its own level and number', () => {
  const choices = readInput(checklistInput, form({ 'level.byline': 'error', 'most.headlineLength': '70' }));
  expect(settled(choices)).toMatchObject({ byline: { level: 'error' }, headlineLength: { most: 70 } });
});

it.each([
  ['level.byline', 'loud'],
  ['level.minor', 'note'],
  ['most.headlineLength', '5'],
  ['most.headlineLength', 'many'],
])('%s cannot be “%s”', (field, value) => {
  expect(() => readInput(checklistInput, form({ [field]: value }))).toThrow(
    expect.objectContaining({ code: 'invalid', issues: [expect.objectContaining({ field })] }),
  );
});
