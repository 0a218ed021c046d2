import { PageFrame } from '@/components/article/page-frame';
import { Moment } from '@/components/ui/moment';
import type { Newsroom } from '@/lib/articles/published';
import { wordsFor } from '@/lib/words/words';

export type SignedRecord = {
  size: number;
  head: { size: number; root: string; signedAt: Date } | null;
  key: { verifierKey: string } | null;
};

type Props = { newsroom: Newsroom; record: SignedRecord; address: string };

const machineAddresses = {
  checkpoint: '/.well-known/stet/checkpoint',
  checkpoints: '/.well-known/stet/checkpoints/1',
  entries: '/.well-known/stet/leaves/1',
  keys: '/.well-known/stet/keys',
} as const;

/** Tells readers what the record is, how to check it, and how it stands. */
export function SignedRecordPage({ newsroom, record, address }: Props) {
  const words = wordsFor(newsroom.language);
  const { signed } = words;
  return (
    <PageFrame newsroom={newsroom} language={newsroom.language} timesAt={record.head?.signedAt}>
      <div className="record signed-record">
        <header className="record-head">
          <h1 className="page-title">{signed.title}</h1>
          <p className="page-introduction">{signed.introduction(newsroom.name)}</p>
        </header>
        <section aria-labelledby="what-it-is">
          <h2 id="what-it-is" className="record-heading">
            {signed.whatItIs}
          </h2>
          {signed.whatItIsText.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
        <section aria-labelledby="how-to-check">
          <h2 id="how-to-check" className="record-heading">
            {signed.howToCheck}
          </h2>
          <p>{signed.checkByReading}</p>
          <p>{signed.checkByCommand}</p>
          <pre className="signed-command" dir="ltr">
            <code>npx stet verify {address}</code>
          </pre>
          <p>{signed.keep}</p>
          <p>
            <a href="/.well-known/stet/format" className="underlined">
              {signed.format}
            </a>
          </p>
        </section>
        <State record={record} newsroom={newsroom} />
      </div>
    </PageFrame>
  );
}

function State({ record: { size, head, key }, newsroom }: Omit<Props, 'address'>) {
  const { signed, language } = wordsFor(newsroom.language);
  return (
    <section aria-labelledby="how-it-stands">
      <h2 id="how-it-stands" className="record-heading">
        {signed.howItStands}
      </h2>
      <dl className="signed-state">
        <dt>{signed.entries}</dt>
        <dd className="tabular">{size}</dd>
        <dt>{signed.signed}</dt>
        <dd>
          {head ? (
            <>
              <Moment at={head.signedAt} zone={newsroom.timeZone} language={language} /> (
              {signed.signedEntries(head.size)})
            </>
          ) : (
            signed.neverSigned
          )}
        </dd>
        {head && (
          <>
            <dt>{signed.top}</dt>
            <dd className="seal-hash" dir="ltr">
              {head.root}
            </dd>
          </>
        )}
        {key && (
          <>
            <dt>{signed.key}</dt>
            <dd className="seal-hash" dir="ltr">
              {key.verifierKey}
            </dd>
          </>
        )}
      </dl>
      <h3 className="signed-machines label">{signed.forMachines}</h3>
      <ul className="version-links label">
        {(Object.keys(machineAddresses) as (keyof typeof machineAddresses)[]).map((name) => (
          <li key={name}>
            <a href={machineAddresses[name]} className="underlined">
              {signed.machineLinks[name]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
