import { after } from 'next/server';
import { answerChange } from '@/app/(desk)/desk/api/answer';
import { fileOf, shown } from '@/app/(desk)/desk/api/media/picture-request';
import { getDb } from '@/db/client';
import { prepareRenditions } from '@/lib/media/prepare';
import { replacePicture } from '@/lib/media/replace-picture';

type Context = { params: Promise<{ id: string }> };

/** A new file in a picture's place, as the request's body. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerChange(
    async (actor) => {
      const { id: mediaId } = await params;
      const { notice, isNew, drafts, ...picture } = await replacePicture(getDb(), {
        ...{ actor, mediaId, ...fileOf(request) },
      });
      after(() => prepareRenditions(picture));
      return { picture: shown(picture), isNew, notice, drafts };
    },
    { status: 201 },
  );
}
