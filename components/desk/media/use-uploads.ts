import { useRef, useState } from 'react';
import type { LibraryPicture } from '@/components/desk/editor/pictures/library';
import { sendFile } from '@/components/desk/media/send-file';
import type { UploadLine } from '@/components/desk/media/upload-list';

type Listeners = { onPicture?: (picture: LibraryPicture) => void; onDone?: () => void };
type Waiting = { key: number; file: File };

/** Any number of files on their way into the library, one after another; each can be cancelled and sent again. */
export function useUploads({ onPicture, onDone }: Listeners) {
  const [lines, setLines] = useState<UploadLine[]>([]);
  const files = useRef(new Map<number, File>());
  const queue = useRef<Waiting[]>([]);
  const sending = useRef<{ key: number; controller: AbortController } | null>(null);
  const next = useRef(0);

  const say = (key: number, line: Partial<UploadLine>) =>
    setLines((before) => before.map((one) => (one.key === key ? { ...one, ...line } : one)));

  const send = async ({ key, file }: Waiting) => {
    const controller = new AbortController();
    sending.current = { key, controller };
    say(key, { state: 'sending', share: 0, words: '' });
    const answer = await sendFile(file, { onProgress: (share) => say(key, { share }), signal: controller.signal });
    if ('problem' in answer) return say(key, { state: 'refused', words: answer.problem, again: answer.again });
    files.current.delete(key);
    onPicture?.(answer.picture);
    say(key, { state: answer.isNew ? 'added' : 'known', words: answer.notice, media: answer.picture.media });
  };

  const work = async () => {
    if (sending.current) return;
    for (let one = queue.current.shift(); one; one = queue.current.shift()) await send(one);
    sending.current = null;
    onDone?.();
  };

  const enqueue = (waiting: Waiting[]) => {
    queue.current.push(...waiting);
    void work();
  };

  const take = (given: Iterable<File>) => {
    const taken = [...given].map((file) => ({ key: next.current++, file }));
    for (const { key, file } of taken) files.current.set(key, file);
    const added = taken.map(({ key, file }) => ({ key, name: file.name, state: 'waiting' as const, words: '' }));
    setLines((before) => [...added, ...before]);
    enqueue(taken);
  };

  const retry = (key: number) => {
    const file = files.current.get(key);
    if (!file) return;
    say(key, { state: 'waiting', words: '' });
    enqueue([{ key, file }]);
  };

  const cancel = (key: number) => {
    if (sending.current?.key === key) return sending.current.controller.abort();
    queue.current = queue.current.filter((one) => one.key !== key);
    say(key, { state: 'refused', words: 'Cancelled.', again: true });
  };

  return { lines, take, retry, cancel };
}
