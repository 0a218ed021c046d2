import type { RightsShown } from '@/components/desk/media/rights-line';
import type { Picture } from '@/lib/body/schema';
import { deskPath, renditionPath, widthsFor } from '@/lib/media/renditions';

export type LibraryPicture = Picture & { fileName: string };
/** With what stands in the way of using it. */
export type ListedPicture = LibraryPicture & { rights: RightsShown };
type Failure = { problem: string };

const unreachable = { problem: 'The server cannot be reached. Try again when the network is back.' };

async function ask<T extends object>(path: string, init?: RequestInit): Promise<T | Failure> {
  try {
    const response = await fetch(path, init);
    const answer = (await response.json()) as T | { error: { message: string } };
    return 'error' in answer ? { problem: answer.error.message } : answer;
  } catch {
    return unreachable;
  }
}

/** Sends a file into the library; caption and credit come back from what the file itself says. */
export const uploadPicture = (file: File) =>
  ask<{ picture: LibraryPicture; isNew: boolean; notice: string }>(
    `/desk/api/media?name=${encodeURIComponent(file.name)}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    },
  );

/** Has the server fetch a picture into the library for an article, into whose text it was pasted. */
export const fetchPicture = (articleId: string, { href: address }: URL) =>
  ask<{ picture: LibraryPicture }>(`/desk/api/articles/${articleId}/pictures`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ address }),
  });

/** A page of the library, newest first. */
export const listPictures = (q: string, page: number) =>
  ask<{ pictures: ListedPicture[]; page: number; pages: number }>(
    `/desk/api/media?q=${encodeURIComponent(q)}&page=${page}`,
  );

/** A library picture as an article quotes it. */
export function quoted(chosen: LibraryPicture): Picture {
  const { media, sha256, width, height, focalX, focalY, caption, credit, alt } = chosen;
  return { media, sha256, width, height, focalX, focalY, caption, credit, alt };
}

/** Where the desk shows a picture about this wide, published or not. */
export function deskSource({ sha256, width }: Pick<Picture, 'sha256' | 'width'>, wanted: number): string {
  const widths = widthsFor(width);
  const fitting = widths.find((one) => one >= wanted) ?? widths.at(-1) ?? width;
  return deskPath(renditionPath(sha256, fitting, 'webp'));
}
