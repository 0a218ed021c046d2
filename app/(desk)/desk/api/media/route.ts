import { after } from 'next/server';
import { answer, answerChange } from '@/app/(desk)/desk/api/answer';
import { getDb } from '@/db/client';
import { addPicture } from '@/lib/media/commands';
import { prepareRenditions } from '@/lib/media/prepare';
import { listMedia, type Media } from '@/lib/media/queries';
import { tooLarge, uploadLimit } from '@/lib/media/read-capped';
import { StetError } from '@/lib/newsroom/errors';

/** What the editor needs of a library row. */
const shown = ({ id, sha256, fileName, width, height, focalX, focalY, caption, credit, alt }: Media) => ({
  ...{ media: id, sha256, fileName, width, height, focalX, focalY, caption, credit, alt },
});

/** A page of the library, newest first, for the editor's chooser. */
export function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const q = (searchParams.get('q') ?? '').slice(0, 200);
  const page = Number(searchParams.get('page') ?? 1) || 1;
  return answer(async (actor) => {
    const found = await listMedia(getDb(), { actor, q, page });
    return { pictures: found.media.map(shown), page: found.page, pages: found.pages };
  });
}

/** One file as the request's body, its name in `?name=`; streamed, so that a cap is a cap. */
export function POST(request: Request): Promise<Response> {
  return answerChange(
    async (actor) => {
      if (Number(request.headers.get('content-length')) > uploadLimit) throw tooLarge(uploadLimit);
      if (!request.body) throw new StetError('invalid', 'No file arrived. Choose it again.');
      const fileName = (new URL(request.url).searchParams.get('name') ?? 'picture').slice(0, 255);
      const file = request.body as unknown as AsyncIterable<Uint8Array>;
      const { notice, isNew, ...picture } = await addPicture(getDb(), { actor, file, fileName });
      after(() => prepareRenditions(picture));
      return { picture: shown(picture), isNew, notice };
    },
    { status: 201 },
  );
}
