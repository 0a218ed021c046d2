import { Check, CircleAlert, Clock, LoaderCircle } from 'lucide-react';

export type UploadLine = {
  key: number;
  name: string;
  state: 'waiting' | 'sending' | 'added' | 'known' | 'refused';
  /** A sentence, or empty. */
  words: string;
  /** The picture in the library, once it is there. */
  media?: string;
};

const looks = {
  waiting: { icon: Clock, word: 'Waiting', tone: 'text-soft' },
  sending: { icon: LoaderCircle, word: 'Uploading…', tone: 'text-soft' },
  added: { icon: Check, word: 'Added.', tone: 'text-good' },
  known: { icon: Check, word: 'The library had it already.', tone: 'text-good' },
  refused: { icon: CircleAlert, word: 'Not added.', tone: 'text-bad' },
} as const;

/** How each upload goes, the newest first. */
export function UploadList({ lines }: { lines: UploadLine[] }) {
  const left = lines.filter(({ state }) => state === 'waiting' || state === 'sending').length;
  return (
    <>
      <p role="status" className="sr-only">
        {lines.length > 0 && (left ? `${left} to upload` : 'All uploads are done')}
      </p>
      {lines.length > 0 && (
        <ul className="mt-3 flex max-h-72 flex-col gap-1 overflow-y-auto">
          {lines.map(({ key, name, state, words, media }) => {
            const { icon: Icon, word, tone } = looks[state];
            return (
              <li key={key} className="flex items-start gap-2">
                <Icon
                  aria-hidden
                  size={16}
                  className={`mt-0.5 shrink-0 ${tone} ${state === 'sending' ? 'motion-safe:animate-spin' : ''}`}
                />
                <span className="min-w-0 break-words">
                  <span className="font-semibold">{name}</span> <span className={tone}>{word}</span> {words}{' '}
                  {media && (
                    <a href={`/desk/media/${media}`} className="text-accent underline">
                      Say what it shows
                    </a>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
