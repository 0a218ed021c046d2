import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { changePicture, removePicture } from '@/app/(desk)/desk/(signed-in)/media/actions';
import { requireManager } from '@/app/(desk)/desk/require-manager';
import { Form } from '@/components/desk/forms/form';
import { FormEnd } from '@/components/desk/forms/form-end';
import { Sure } from '@/components/desk/forms/sure';
import { fieldsOf } from '@/components/desk/media/fields-of';
import { FocalField } from '@/components/desk/media/focal-field';
import { PictureFacts } from '@/components/desk/media/picture-facts';
import { PictureFormFields } from '@/components/desk/media/picture-form-fields';
import { PictureUses } from '@/components/desk/media/picture-uses';
import { ReplaceButton } from '@/components/desk/media/replace-button';
import { RightsLine } from '@/components/desk/media/rights-line';
import { Back } from '@/components/desk/ui/back';
import { Page, PageHead } from '@/components/desk/ui/page-head';
import { Said } from '@/components/desk/ui/said';
import { getDb } from '@/db/client';
import { listArticlesShowing } from '@/lib/articles/showing';
import { listAuthorsPictured } from '@/lib/authors/queries';
import { canDoToPicture } from '@/lib/media/permissions';
import { getMedia } from '@/lib/media/queries';
import { rightsShown } from '@/lib/media/rights';
import { whyPictureStays } from '@/lib/media/uses';
import { isLogo, requireNewsroom } from '@/lib/newsroom/queries';
import { getUserName } from '@/lib/people/queries';

export const metadata: Metadata = { title: 'Picture' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** One picture: what it shows, where its heart is, and who uses it. */
export default async function PicturePage({ params, searchParams }: Props) {
  const actor = await requireManager('media');
  const db = getDb();
  const picture = await getMedia(db, { actor, mediaId: (await params).id });
  if (!picture) notFound();
  const [articles, authors, logo, stays, newsroom, uploader] = await Promise.all([
    listArticlesShowing(db, { actor, sha256: picture.sha256 }),
    listAuthorsPictured(db, picture.id),
    isLogo(db, picture.id),
    whyPictureStays(db, { actor, picture }),
    requireNewsroom(db),
    picture.uploadedBy ? getUserName(db, picture.uploadedBy) : null,
  ]);
  const canChange = canDoToPicture('change', actor, picture);
  const rights = rightsShown(picture, { at: new Date(), zone: newsroom.timeZone });
  return (
    <Page>
      <Back href="/desk/media">Media</Back>
      <PageHead title={picture.fileName} />
      <Said>{replacedLine((await searchParams).replaced)}</Said>
      <div className="mb-4 empty:hidden">
        <RightsLine rights={rights} />
      </div>
      {picture.replacedBy && (
        <p className="mb-4 text-soft">
          Another file{' '}
          <a href={`/desk/media/${picture.replacedBy}`} className="text-accent underline">
            stands in its place
          </a>
          . This one is kept for what shows it still.
        </p>
      )}
      <div className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        <Form
          key={picture.id}
          action={changePicture.bind(null, picture.id)}
          values={fieldsOf(picture)}
          className="flex flex-col gap-4"
        >
          <FocalField picture={picture} disabled={!canChange} />
          <PictureFormFields readOnly={!canChange} />
          {canChange && <FormEnd submit="Save" busy="Saving…" />}
        </Form>
        <div className="flex flex-col gap-6">
          <PictureFacts picture={picture} uploader={uploader} zone={newsroom.timeZone} />
          <PictureUses articles={articles} authors={authors} isLogo={logo} />
          {canChange && !picture.replacedBy && <ReplaceButton mediaId={picture.id} />}
          {stays && <p className="text-pretty text-soft">It cannot be deleted. {stays}</p>}
          {!stays && canChange && (
            <Sure
              title="Delete this picture"
              action={removePicture.bind(null, picture.id)}
              submit="Delete"
              busy="Deleting…"
            >
              Its file and its words leave the library for good. Nothing shows it, so no page changes.
            </Sure>
          )}
          {!canChange && (
            <p className="text-soft">Only editors and whoever uploaded a picture change what is said of it.</p>
          )}
        </div>
      </div>
    </Page>
  );
}

/** What became of the drafts when this file took another's place. */
function replacedLine(drafts: string | string[] | undefined): string | undefined {
  if (typeof drafts !== 'string' || !/^\d{1,6}$/.test(drafts)) return undefined;
  if (drafts === '0') return 'The file was replaced. No working draft showed it.';
  return `The file was replaced, and ${drafts === '1' ? 'one working draft shows' : `${drafts} working drafts show`} it.`;
}
