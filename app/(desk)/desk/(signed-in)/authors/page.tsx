import { Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { requireManager } from '@/app/(desk)/desk/require-manager';
import { AuthorList } from '@/components/desk/authors/author-list';
import { ButtonLink } from '@/components/desk/ui/button';
import { Empty, Page, PageHead } from '@/components/desk/ui/page-head';
import { getDb } from '@/db/client';
import { listAuthors } from '@/lib/authors/queries';

export const metadata: Metadata = { title: 'Authors' };

/** Everybody and everything that bylines can name. */
export default async function AuthorsPage() {
  await requireManager('authors');
  const authors = await listAuthors(getDb());
  return (
    <Page>
      <PageHead title="Authors">
        <ButtonLink href="/desk/authors/new">
          <Plus aria-hidden size={15} /> Add an author
        </ButtonLink>
      </PageHead>
      {authors.length > 0 ? (
        <AuthorList authors={authors} />
      ) : (
        <Empty>
          Authors are the public people and organisations that bylines name. Add yourself first; an author needs no
          account, and an account need not be an author.
        </Empty>
      )}
    </Page>
  );
}
