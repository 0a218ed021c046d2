import type { Metadata } from 'next';
import { add } from '@/app/(desk)/desk/(signed-in)/authors/actions';
import { requireManager } from '@/app/(desk)/desk/require-manager';
import { AuthorForm } from '@/components/desk/authors/author-form';
import { Back } from '@/components/desk/ui/back';
import { Page, PageHead } from '@/components/desk/ui/page-head';
import { getDb } from '@/db/client';
import { requireNewsroom } from '@/lib/newsroom/queries';
import { listUsers } from '@/lib/people/queries';

export const metadata: Metadata = { title: 'Add an author' };

export default async function NewAuthorPage() {
  await requireManager('authors');
  const [users, { language }] = await Promise.all([listUsers(getDb()), requireNewsroom(getDb())]);
  const free = users.filter(({ authorName }) => !authorName);
  return (
    <Page>
      <Back href="/desk/authors">Authors</Back>
      <PageHead title="Add an author" />
      <AuthorForm action={add} author={null} portrait={null} users={free} language={language} />
    </Page>
  );
}
