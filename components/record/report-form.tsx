import type { ReactNode } from 'react';
import { messageLength } from '@/lib/reports/input';
import type { ReportWords } from '@/lib/words/report';

/** What stands in the fields, and what is to be mended there. */
export type FormShown = {
  values: Record<string, string>;
  problems: Record<string, string>;
  problem?: string | undefined;
};

type Props = { action: string; form: FormShown; words: ReportWords };

/** A plain form. The server judges it, so that what is to be mended is said in the language of the page. */
export function ReportForm({ action, form: { values, problems, problem }, words }: Props) {
  return (
    <form method="post" action={action} noValidate className="report-form">
      {problem && (
        <p role="alert" className="report-problem">
          {problem}
        </p>
      )}
      <Field name="message" label={words.what} hint={words.whatHint} problem={problems.message}>
        {(parts) => (
          <textarea
            {...parts}
            rows={7}
            required
            minLength={messageLength.least}
            maxLength={messageLength.most}
            dir="auto"
            defaultValue={values.message}
          />
        )}
      </Field>
      <Field name="contact" label={words.contact} hint={words.contactHint} problem={problems.contact}>
        {(parts) => (
          <input {...parts} type="email" autoComplete="email" maxLength={254} dir="ltr" defaultValue={values.contact} />
        )}
      </Field>
      <div className="report-unseen" aria-hidden="true">
        <label htmlFor="subject">{words.leaveEmpty}</label>
        <input id="subject" name="subject" type="text" tabIndex={-1} autoComplete="off" />
      </div>
      <input type="hidden" name="stamp" value={values.stamp} />
      <button type="submit">{words.send}</button>
    </form>
  );
}

type FieldProps = {
  name: string;
  label: string;
  hint: string;
  problem: string | undefined;
  children: (parts: {
    id: string;
    name: string;
    'aria-describedby': string;
    'aria-invalid': true | undefined;
  }) => ReactNode;
};

function Field({ name, label, hint, problem, children }: FieldProps) {
  const described = problem ? `${name}-problem ${name}-hint` : `${name}-hint`;
  return (
    <div className="report-field">
      <label htmlFor={name}>{label}</label>
      <p id={`${name}-hint`} className="label soft">
        {hint}
      </p>
      {children({ id: name, name, 'aria-describedby': described, 'aria-invalid': problem ? true : undefined })}
      {problem && (
        <p id={`${name}-problem`} role="alert" className="report-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
