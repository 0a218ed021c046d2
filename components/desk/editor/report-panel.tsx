'use client';

import { Flag } from 'lucide-react';
import { useState } from 'react';
import { useEditing, useSaveState } from '@/components/desk/editor/editor-context';
import { versionPath } from '@/lib/articles/paths';
import { closingKinds } from '@/lib/reports/outcomes';

/** What a reader reported, above the text that it is about; else a hint that readers did. */
export function ReportPanel() {
  const { reported } = useEditing();
  if (reported.open) return <OpenReport report={reported.open} />;
  return reported.waiting > 0 ? <ReportHint waiting={reported.waiting} /> : null;
}

function OpenReport({ report: { id, number, message, contact } }: { report: NonNullable<Report> }) {
  const { article } = useSaveState();
  const [from] = useState(() => article?.liveVersions.at(-1)?.number ?? 0);
  const closedIn = article?.liveVersions.find((one) => one.number > from && closingKinds.includes(one.kind))?.number;
  return (
    <section aria-labelledby="report" className="mb-4 rounded-md border-warn border-s-4 bg-warn-wash px-4 py-3">
      <h2 id="report" className="flex items-center gap-1.5 font-semibold">
        <Flag aria-hidden size={15} /> A reader reported, of version {number}
      </h2>
      <p dir="auto" className="mt-1.5 max-w-prose whitespace-pre-line text-base [overflow-wrap:anywhere]">
        {message}
      </p>
      <p role="status" className="mt-2 font-semibold">
        {closedIn ? `Corrected in version ${closedIn}: the report is closed, and the reader is told.` : ''}
      </p>
      {!closedIn && (
        <p className="text-soft text-pretty">
          When you publish an update, a correction or a clarification here, the report is closed and the reader is told.
        </p>
      )}
      <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        <a href={`/desk/reports/${id}`} className="text-accent underline">
          The report
        </a>
        {article?.path && (
          <a
            href={versionPath(article.path, number)}
            target="_blank"
            rel="noreferrer"
            className="text-accent underline"
          >
            What the reader saw
          </a>
        )}
        {contact && (
          <a href={`mailto:${contact}`} className="text-accent underline [overflow-wrap:anywhere]">
            {contact}
          </a>
        )}
      </p>
    </section>
  );
}

type Report = ReturnType<typeof useEditing>['reported']['open'];

function ReportHint({ waiting }: { waiting: number }) {
  const { saver } = useEditing();
  return (
    <p className="mb-4 flex items-center gap-2">
      <Flag aria-hidden size={15} className="shrink-0 text-warn" />
      <a href={`/desk/reports?article=${saver.id}`} className="text-accent underline underline-offset-3">
        {waiting === 1 ? '1 reader reported an error' : `${waiting} readers reported an error`}
      </a>
    </p>
  );
}
