import { after } from 'next/server';
import { z } from 'zod';
import { answerChange } from '@/app/(desk)/desk/api/answer';
import { readArticleId } from '@/app/(desk)/desk/api/articles/[id]/article-id';
import { shown } from '@/app/(desk)/desk/api/media/picture-request';
import { readJson } from '@/app/(desk)/desk/api/read-json';
import { getDb } from '@/db/client';
import { readInput } from '@/lib/articles/input';
import { fetchPicture } from '@/lib/media/fetch-picture';
import { prepareRenditions } from '@/lib/media/prepare';

type Context = { params: Promise<{ id: string }> };
const input = z.object({ address: z.string().max(2000, 'This is too long to be an address.') });

/** Takes a picture that came with a pasted text as an address into the library. Posted: this server asks another. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerChange(
    async (actor) => {
      const articleId = readArticleId((await params).id);
      const { address } = readInput(input, await readJson(request));
      const { notice, isNew, ...picture } = await fetchPicture(getDb(), { actor, articleId, address });
      after(() => prepareRenditions(picture));
      return { picture: shown(picture), isNew, notice };
    },
    { status: 201 },
  );
}
