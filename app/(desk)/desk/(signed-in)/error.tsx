'use client';

import { useEffect } from 'react';
import { Button } from '@/components/desk/ui/button';
import { Page, PageHead } from '@/components/desk/ui/page-head';

/** A page of the desk that broke; the rail beside it still works. */
export default function DeskError({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => console.error(error), [error]);
  return (
    <Page>
      <PageHead title="This page could not be shown" />
      <p className="mb-4 max-w-prose text-pretty text-soft">
        Something broke on the server. Nothing that was saved is lost. Try again; if it happens twice, tell whoever runs
        this newsroom what you were doing.
      </p>
      <Button look="primary" onClick={() => retry()}>
        Try again
      </Button>
    </Page>
  );
}
