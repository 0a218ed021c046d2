import type { LibraryPicture } from '@/components/desk/editor/pictures/library';

export type Sent = { picture: LibraryPicture; isNew: boolean; notice: string; drafts?: number };
/** `again`: whether the same file may fare better at another try; `away`: nobody answered. */
export type Unsent = { problem: string; again: boolean; away?: boolean };
type Options = { to?: string; onProgress?: (share: number) => void; signal?: AbortSignal };

const unreachable = {
  ...{ problem: 'The server cannot be reached. It is sent again when the network is back.', again: true, away: true },
};
/** A fault of the file's own: sending it again changes nothing. */
const itsOwnFault = [403, 404, 413, 415, 422];

/** Sends a file as a request's body and tells how much of it is on its way, 0 to 1; `fetch` cannot say that. */
export function sendFile(
  file: File,
  { to = '/desk/api/media', onProgress, signal }: Options = {},
): Promise<Sent | Unsent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${to}?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total ? loaded / total : 0);
    request.onload = () => resolve(read(request));
    request.onerror = () => resolve(unreachable);
    request.onabort = () => resolve({ problem: 'Cancelled.', again: true });
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function read({ status, responseText }: XMLHttpRequest): Sent | Unsent {
  try {
    const answer = JSON.parse(responseText) as Sent | { error: { message: string } };
    return 'error' in answer ? { problem: answer.error.message, again: !itsOwnFault.includes(status) } : answer;
  } catch {
    return unreachable;
  }
}
