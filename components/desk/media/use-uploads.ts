import { useRef, useState } from 'react';
import type { LibraryPicture } from '@/components/desk/editor/pictures/library';
import { type Sent, sendFile, type Unsent } from '@/components/desk/media/send-file';
import type { UploadLine } from '@/components/desk/media/upload-list';
import { useUnfinished } from '@/components/desk/media/use-unfinished';

type Listeners = {
  /** Called in the order in which the files were given, whichever of them arrives first. */
  onPicture?: (picture: LibraryPicture) => void;
  /** Called when nothing is left to send and something came in; not while nobody answers. */
  onDone?: () => void;
};
/** A file that was given. `picture`: null when it did not come in, undefined as long as nobody knows. */
type Given = { key: number; file: File; picture?: LibraryPicture | null; controller?: AbortController };

/** Few enough that one upload does not starve the page's own requests: a browser opens six connections to a host. */
const atOnce = 3;

/**
 * Any number of files on their way into the library, a few at a time; each can be cancelled and sent again. What failed
 * because nobody answered is sent again by itself when the network is back.
 */
export function useUploads({ onPicture, onDone }: Listeners) {
  const [lines, setLines] = useState<UploadLine[]>([]);
  const given = useRef(new Map<number, Given>());
  const queue = useRef<Given[]>([]);
  const sending = useRef(new Set<Given>());
  const next = useRef(0);
  const hasArrived = useRef(false);

  const say = (key: number, line: Partial<UploadLine>) =>
    setLines((before) => before.map((one) => (one.key === key ? { ...one, ...line } : one)));

  /** Hands over what has come in, up to the first of which nobody knows yet. */
  const handOver = () => {
    for (const [key, { picture }] of given.current) {
      if (picture === undefined) return;
      if (!picture) continue;
      given.current.delete(key);
      onPicture?.(picture);
    }
  };

  const settle = (one: Given, answer: Sent | Unsent) => {
    if ('problem' in answer) {
      const { problem: words, again, away } = answer;
      one.picture = null;
      say(one.key, { state: 'refused', words, again, ...(away && { away }) });
    } else {
      one.picture = answer.picture;
      hasArrived.current = true;
      const state = answer.isNew ? 'added' : 'known';
      say(one.key, { state, words: answer.notice, media: answer.picture.media });
    }
    handOver();
  };

  const send = async (one: Given) => {
    const { key, file } = one;
    const controller = new AbortController();
    one.controller = controller;
    sending.current.add(one);
    say(key, { state: 'sending', share: 0, words: '' });
    const answer = await sendFile(file, { onProgress: (share) => say(key, { share }), signal: controller.signal });
    sending.current.delete(one);
    settle(one, answer);
    work();
    // While nobody answers, drawing the page anew would lose it, and what still waits with it.
    if (!('away' in answer)) finish();
  };

  const finish = () => {
    if (sending.current.size > 0 || !hasArrived.current) return;
    hasArrived.current = false;
    onDone?.();
  };

  const work = () => {
    while (sending.current.size < atOnce) {
      const one = queue.current.shift();
      if (!one) return;
      void send(one);
    }
  };

  const take = (files: Iterable<File>) => {
    const taken: Given[] = [...files].map((file) => ({ key: next.current++, file }));
    for (const one of taken) given.current.set(one.key, one);
    const added = taken.map(({ key, file }) => ({ key, name: file.name, state: 'waiting' as const, words: '' }));
    setLines((before) => [...added, ...before]);
    queue.current.push(...taken);
    work();
  };

  const retry = (key: number) => {
    const one = given.current.get(key);
    if (!one || one.picture !== null) return;
    delete one.picture;
    say(key, { state: 'waiting', words: '', away: false });
    queue.current.push(one);
    work();
  };

  const cancel = (key: number) => {
    const one = given.current.get(key);
    if (!one) return;
    if (sending.current.has(one)) return one.controller?.abort();
    queue.current = queue.current.filter((other) => other !== one);
    settle(one, { problem: 'Cancelled.', again: true });
  };

  useUnfinished(lines, retry);
  return { lines, take, retry, cancel };
}
