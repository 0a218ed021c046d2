import { Page, PageHead } from '@/components/desk/ui/page-head';

/** Absent and out of reach look alike. */
export default function NotFound() {
  return (
    <Page>
      <PageHead title="Not found" />
      <p className="text-soft">There is nothing here, or it is not yours to see.</p>
      <p className="mt-3">
        <a href="/desk/articles" className="text-accent underline">
          Go to the articles
        </a>
      </p>
    </Page>
  );
}
