import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { changePicture, removePicture } from '@/app/(desk)/desk/(signed-in)/media/actions';
import { requireManager } from '@/app/(desk)/desk/require-manager';
import { Form } from '@/components/desk/forms/form';
import { FormEnd } from '@/components/desk/forms/form-end';
import { FormArea, FormText } from '@/components/desk/forms/form-fields';
import { Sure } from '@/components/desk/forms/sure';
import { FocalField } from '@/components/desk/media/focal-field';
import { PictureFacts } from '@/components/desk/media/picture-facts';
import { PictureUses } from '@/components/desk/media/picture-uses';
import { Back } from '@/components/desk/ui/back';
import { Page, PageHead } from '@/components/desk/ui/page-head';
import { getDb } from '@/db/client';
import { listArticlesShowing } from '@/lib/articles/showing';
import { listAuthorsPictured } from '@/lib/authors/queries';
import { canChangePicture } from '@/lib/media/permissions';
import { getMedia } from '@/lib/media/queries';
import { whyPictureStays } from '@/lib/media/uses';
import { isLogo, requireNewsroom } from '@/lib/newsroom/queries';
import { getUserName } from '@/lib/people/queries';

export const metadata: Metadata = { title: 'Picture' };

type Props = { params: Promise<{ id: string }> };

/** One picture: what it shows, where its heart is, and who uses it. */
export default async function PicturePage({ params }: Props) {
  const actor = await requireManager('media');
  const db = getDb();
  const picture = await getMedia(db, { actor, mediaId: (await params).id });
  if (!picture) notFound();
  const [articles, authors, logo, stays, newsroom, uploader] = await Promise.all([
    listArticlesShowing(db, { actor, sha256: picture.sha256 }),
    listAuthorsPictured(db, picture.id),
    isLogo(db, picture.id),
    whyPictureStays(db, picture),
    requireNewsroom(db),
    picture.uploadedBy ? getUserName(db, picture.uploadedBy) : null,
  ]);
  const canChange = canChangePicture(actor, picture);
  const { caption, credit, alt } = picture;
  return (
    <Page>
      <Back href="/desk/media">Media</Back>
      <PageHead title={picture.fileName} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        <Form
          key={picture.id}
          action={changePicture.bind(null, picture.id)}
          values={{ caption, credit, alt }}
          className="flex flex-col gap-4"
        >
          <FocalField picture={picture} disabled={!canChange} />
          <FormArea name="caption" label="Caption" rows={2} readOnly={!canChange} />
          <FormText name="credit" label="Credit" placeholder="Photographer / Agency" readOnly={!canChange} />
          <FormText
            name="alt"
            label="Alt text"
            readOnly={!canChange}
            hint="What the picture shows, for whoever cannot see it. Pictures need it, and a credit, to be published."
          />
          {canChange && <FormEnd submit="Save" busy="Saving…" />}
        </Form>
        <div className="flex flex-col gap-6">
          <PictureFacts picture={picture} uploader={uploader} zone={newsroom.timeZone} />
          <PictureUses articles={articles} authors={authors} isLogo={logo} />
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
