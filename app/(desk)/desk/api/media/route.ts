import { after } from 'next/server';
import { answer, answerChange } from '@/app/(desk)/desk/api/answer';
import { fileOf, shown } from '@/app/(desk)/desk/api/media/picture-request';
import { getDb } from '@/db/client';
import { addPicture } from '@/lib/media/commands';
import { readMediaFilters } from '@/lib/media/filters';
import { prepareRenditions } from '@/lib/media/prepare';
import { listMedia } from '@/lib/media/queries';
import { rightsShown } from '@/lib/media/rights';
import { requireNewsroom } from '@/lib/newsroom/queries';

/** A page of the library, newest first, for the editor's chooser. */
export function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const filters = readMediaFilters((name) => searchParams.get(name) ?? undefined);
  return answer(async (actor) => {
    const found = await listMedia(getDb(), { actor, ...filters });
    const { timeZone: zone } = await requireNewsroom(getDb());
    const moment = { at: new Date(), zone };
    const pictures = found.media.map((one) => ({ ...shown(one), rights: rightsShown(one, moment) }));
    return { pictures, page: found.page, pages: found.pages };
  });
}

/** One file as the request's body, its name in `?name=`; streamed, so that a cap is a cap. */
export function POST(request: Request): Promise<Response> {
  return answerChange(
    async (actor) => {
      const { file, fileName } = fileOf(request);
      const { notice, isNew, ...picture } = await addPicture(getDb(), { actor, file, fileName });
      after(() => prepareRenditions(picture));
      return { picture: shown(picture), isNew, notice };
    },
    { status: 201 },
  );
}
