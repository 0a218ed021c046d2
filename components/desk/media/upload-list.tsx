import { Check, CircleAlert, Clock, LoaderCircle } from 'lucide-react';
import { Button } from '@/components/desk/ui/button';

export type UploadLine = {
  key: number;
  name: string;
  state: 'waiting' | 'sending' | 'added' | 'known' | 'refused';
  /** A sentence, or empty. */
  words: string;
  /** How much is on its way, 0 to 1. */
  share?: number;
  /** Nobody answered: it is sent again by itself. */
  away?: boolean;
  /** Whether another try may fare better. */
  again?: boolean;
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

type UploadListProps = { lines: UploadLine[]; onRetry: (key: number) => void; onCancel: (key: number) => void };

/** How each upload goes, the newest first; what is on its way can be cancelled, what failed sent again. */
export function UploadList({ lines, onRetry, onCancel }: UploadListProps) {
  const left = lines.filter(({ state }) => state === 'waiting' || state === 'sending').length;
  return (
    <>
      <p role="status" className="sr-only">
        {lines.length > 0 && (left ? `${left} to upload` : 'All uploads are done')}
      </p>
      {lines.length > 0 && (
        <ul className="mt-3 flex max-h-72 flex-col gap-1 overflow-y-auto">
          {lines.map(({ key, name, state, words, media, share = 0, again }) => {
            const { icon: Icon, word, tone } = looks[state];
            return (
              <li key={key} className="flex items-start gap-2">
                <Icon
                  aria-hidden
                  size={16}
                  className={`mt-0.5 shrink-0 ${tone} ${state === 'sending' ? 'motion-safe:animate-spin' : ''}`}
                />
                <span className="min-w-0 flex-1 break-words">
                  <span className="font-semibold">{name}</span> <span className={tone}>{word}</span> {words}{' '}
                  {media && (
                    <a href={`/desk/media/${media}`} className="text-accent underline">
                      {state === 'known' ? 'Open it' : 'Say what it shows'}
                    </a>
                  )}
                  {state === 'sending' && (
                    <progress
                      value={share}
                      max={1}
                      aria-label={`Upload of ${name}`}
                      className="mt-1 block h-1.5 w-full"
                    />
                  )}
                </span>
                {(state === 'waiting' || state === 'sending') && (
                  <Button look="quiet" aria-label={`Cancel ${name}`} onClick={() => onCancel(key)}>
                    Cancel
                  </Button>
                )}
                {state === 'refused' && again && (
                  <Button aria-label={`Try again: ${name}`} onClick={() => onRetry(key)}>
                    Try again
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
