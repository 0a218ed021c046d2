import { Form } from '@/components/desk/forms/form';
import { FormEnd } from '@/components/desk/forms/form-end';
import { FormArea, FormSelect } from '@/components/desk/forms/form-fields';
import type { FormAction } from '@/components/desk/forms/form-state';
import { kindName } from '@/components/desk/reports/kind-name';
import type { PublicationKind } from '@/lib/record/kinds';
import { formatDateTime } from '@/lib/time/format';

type ReportActionsProps = {
  /** Versions since the one that the reader saw, newest first. */
  later: { number: number; kind: PublicationKind; publishedAt: Date }[];
  zone: string;
  leaveUnchanged: FormAction;
  sayCorrected: FormAction;
};

/** The two ways to close a report without opening its article. */
export function ReportActions({ later, zone, leaveUnchanged, sayCorrected }: ReportActionsProps) {
  const versions = later.map(({ number, kind, publishedAt }) => ({
    value: String(number),
    name: `Version ${number}, ${kindName(kind)}, ${formatDateTime(publishedAt, zone, 'en')}`,
  }));
  return (
    <>
      <Form action={leaveUnchanged} label="Close without change" className="surface flex flex-col gap-3 p-4 md:p-5">
        <FormArea
          name="answer"
          label="Not changed, because"
          rows={3}
          required
          hint="Goes on from these words. The reader reads it on their own page, in the language of the article."
        />
        <FormEnd submit="Close without change" busy="Closing…" look="plain" />
      </Form>
      {versions.length > 0 ? (
        <Form
          action={sayCorrected}
          values={{ number: versions[0]!.value }}
          label="Mark as corrected"
          className="surface flex flex-col gap-3 p-4 md:p-5"
        >
          <FormSelect name="number" label="Corrected in" options={versions} />
          <FormEnd submit="Mark as corrected" busy="Closing…" look="plain" />
        </Form>
      ) : (
        <p className="text-soft text-pretty">
          No version has been published since, so nothing can have been put right yet.
        </p>
      )}
    </>
  );
}
