import type { Media } from '@/lib/media/queries';
import { tooLarge, uploadLimit } from '@/lib/media/read-capped';
import { StetError } from '@/lib/newsroom/errors';

/** What the editor needs of a library row. */
export const shown = ({ id, sha256, fileName, width, height, focalX, focalY, caption, credit, alt }: Media) => ({
  ...{ media: id, sha256, fileName, width, height, focalX, focalY, caption, credit, alt },
});

/** The file that a request's body streams, and its name from `?name=`. Throws 413 or 422. */
export function fileOf(request: Request): { file: AsyncIterable<Uint8Array>; fileName: string } {
  if (Number(request.headers.get('content-length')) > uploadLimit) throw tooLarge(uploadLimit);
  if (!request.body) throw new StetError('invalid', 'No file arrived. Choose it again.');
  const fileName = (new URL(request.url).searchParams.get('name') ?? 'picture').slice(0, 255);
  return { file: request.body as unknown as AsyncIterable<Uint8Array>, fileName };
}
