import { Moment } from '@/components/ui/moment';
import type { Words } from '@/lib/words/table';

/** Where an entry stands on the record; `since` is null until a signature covers it. */
export type Standing = { position: number; since: Date | null };

type Props = { standing: Standing; zone: string; words: Words };

/** `Recorded as no. 412, in the signed record since July 20, 2024 14:03`, and the way to what that means. */
export function Recorded({ standing: { position, since }, zone, words }: Props) {
  const { signed, language } = words;
  return (
    <p className="recorded label soft">
      {signed.recordedAs(position)}
      {language === 'ar' ? '، ' : ', '}
      {since ? (
        <>
          {signed.signedSince} <Moment at={since} zone={zone} language={language} />
        </>
      ) : (
        signed.notSignedYet
      )}
      {'. '}
      <a href="/record" className="underlined">
        {signed.whatThisMeans}
      </a>
    </p>
  );
}
