import { ExternalLink } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { change } from '@/app/(desk)/desk/(signed-in)/authors/actions';
import { requireManager } from '@/app/(desk)/desk/require-manager';
import { AuthorForm } from '@/components/desk/authors/author-form';
import { Back } from '@/components/desk/ui/back';
import { ButtonLink } from '@/components/desk/ui/button';
import { Page, PageHead } from '@/components/desk/ui/page-head';
import { Said } from '@/components/desk/ui/said';
import { getDb } from '@/db/client';
import { authorPath } from '@/lib/articles/paths';
import { getAuthor } from '@/lib/authors/queries';
import { deskPath, squarePath } from '@/lib/media/renditions';
import { requireNewsroom } from '@/lib/newsroom/queries';
import { listUsers } from '@/lib/people/queries';

export const metadata: Metadata = { title: 'Author' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ added?: string | string[] }> };

/** One author: name, address, words, face, account. */
export default async function AuthorPage({ params, searchParams }: Props) {
  await requireManager('authors');
  const author = await getAuthor(getDb(), (await params).id);
  if (!author) notFound();
  const [users, { language }] = await Promise.all([listUsers(getDb()), requireNewsroom(getDb())]);
  const { portraitId, portraitSha256 } = author;
  const portrait =
    portraitId && portraitSha256 ? { id: portraitId, src: deskPath(squarePath(portraitSha256, 320, 'webp')) } : null;
  return (
    <Page>
      <Back href="/desk/authors">Authors</Back>
      <PageHead title={author.name}>
        <ButtonLink look="quiet" href={authorPath(author.slug)} target="_blank">
          <ExternalLink aria-hidden size={15} /> View on site
        </ButtonLink>
      </PageHead>
      <Said>{(await searchParams).added && 'Added. Bylines can name them from now on.'}</Said>
      <AuthorForm
        key={author.id}
        action={change.bind(null, author.id)}
        author={author}
        portrait={portrait}
        users={users.filter(({ id, authorName }) => !authorName || id === author.userId)}
        language={language}
      />
    </Page>
  );
}
