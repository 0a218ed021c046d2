import { Form } from '@/components/desk/forms/form';
import { FormEnd } from '@/components/desk/forms/form-end';
import { FormSelect, FormText } from '@/components/desk/forms/form-fields';
import type { FormAction } from '@/components/desk/forms/form-state';
import { levelField, levelsOf, mostField } from '@/lib/checklist/input';
import { type Checklist, type Level, type RuleName, ruleNames } from '@/lib/checklist/rules';

const levelNames: Record<Level, string> = {
  error: 'Blocks publication',
  warning: 'Asks before publication',
  note: 'Is shown to the writer',
  off: 'Is not looked at',
};

const names: Record<RuleName, string> = {
  byline: 'No writer in the byline',
  standfirst: 'No standfirst',
  leadImage: 'No lead image',
  kicker: 'No kicker',
  dateline: 'No dateline',
  topics: 'No topic',
  description: 'No search description',
  headlineLength: 'A long headline',
  standfirstLength: 'A long standfirst',
  descriptionLength: 'A long search description',
  brokenLinks: 'A broken link',
  uncheckedLinks: 'A link that could not be checked',
  comments: 'Open comments',
  suggestions: 'Suggestions without a decision',
  rights: 'A picture whose rights have run out',
  minor: 'A minor edit that changes names, numbers or much text',
};

/** What the newsroom looks at before an article goes out; what no publication may lack is no choice. */
export function ChecklistForm({ action, checklist }: { action: FormAction; checklist: Checklist }) {
  const values = Object.fromEntries(
    ruleNames.flatMap((rule) => [
      [levelField(rule), checklist[rule].level],
      [mostField(rule), String(checklist[rule].most ?? '')],
    ]),
  );
  return (
    <Form
      action={action}
      values={values}
      label="Before an article goes out"
      className="surface mt-6 flex max-w-2xl flex-col gap-4 p-5 sm:p-6"
    >
      <h2 className="font-semibold text-base">Before an article goes out</h2>
      <p className="max-w-prose text-soft">
        A headline, a section, a slug, a paragraph, and for every picture alt text and credit are always needed.
      </p>
      {ruleNames.map((rule) => (
        <div key={rule} className="flex flex-wrap items-start gap-3">
          <FormSelect
            name={levelField(rule)}
            label={names[rule]}
            className="min-w-52 flex-1"
            options={levelsOf(rule).map((level) => ({ value: level, name: levelNames[level] }))}
          />
          {checklist[rule].most !== null && (
            <FormText
              name={mostField(rule)}
              label="Longer than"
              aria-label={`${names[rule]}: longer than, in characters`}
              className="w-28"
              inputMode="numeric"
              autoComplete="off"
            />
          )}
        </div>
      ))}
      <FormEnd submit="Save the checklist" busy="Saving…" />
    </Form>
  );
}
