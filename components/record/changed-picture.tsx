import { ChangedText } from '@/components/record/changed-text';
import { Picture, type Place } from '@/components/ui/picture';
import { captionParts } from '@/lib/media/caption';
import type { PictureChange, Run, ShownPicture } from '@/lib/record/compare/comparison';
import type { Words } from '@/lib/words/table';

type Change = PictureChange<ShownPicture> | { kind: 'same'; to: ShownPicture };
type Props = { change: Change; size: 'lead' | 'wide' | 'inline'; words: Words; place?: Place };

/** A picture that came, went, was replaced, or has other words under it; both are shown where both were seen. */
export function ChangedPicture({ change, words, place }: Props) {
  const one = { words, place };
  switch (change.kind) {
    case 'same':
      return <Shown picture={change.to} {...one} />;
    case 'added':
      return <Shown picture={change.to} label={words.record.pictureAdded} fate="added" {...one} />;
    case 'removed':
      return <Shown picture={change.from} label={words.record.pictureRemoved} fate="removed" {...one} />;
    case 'changed':
      return change.replaced ? <Replaced change={change} {...one} /> : <Reworded change={change} {...one} />;
  }
}

type Both = Extract<Change, { kind: 'changed' }>;
type Setting = Pick<Props, 'words' | 'place'>;

function Replaced({ change, words, place }: { change: Both } & Setting) {
  return (
    <div className="picture-pair">
      <Shown picture={change.from} label={words.record.before} fate="removed" half words={words} place={place} />
      <Shown picture={change.to} label={words.record.after} fate="added" half words={words} place={place} />
      <WordsAround change={change} words={words} />
    </div>
  );
}

function Reworded({ change, words, place }: { change: Both } & Setting) {
  const { to } = change;
  const isOnlyCrop = !change.caption && !change.credit && !change.alt;
  return (
    <figure className="figure">
      <Picture master={to} alt={to.alt} sizes={whole} place={place} />
      <figcaption>
        {isOnlyCrop && <p>{words.record.cropChanged}</p>}
        <WordsAround change={change} words={words} />
      </figcaption>
    </figure>
  );
}

/** What is said of a picture, each line under its name where it changed. */
function WordsAround({ change, words }: { change: Both; words: Words }) {
  const lines = (['caption', 'credit', 'alt'] as const).map((name) => [name, change[name]] as const);
  const changed = lines.filter((line): line is [(typeof line)[0], Run[]] => line[1] !== null);
  if (changed.length === 0) return null;
  return (
    <dl className="picture-words label">
      {changed.map(([name, runs]) => (
        <div key={name}>
          <dt>{words.field[name]}</dt>
          <dd>
            <ChangedText runs={runs} words={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const whole = '(min-width: 36rem) 34rem, calc(100vw - 2rem)';
const halved = '(min-width: 36rem) 17rem, calc(100vw - 2rem)';

type ShownProps = { picture: ShownPicture; label?: string; fate?: 'added' | 'removed'; half?: boolean } & Setting;

function Shown({ picture, label, fate, half, place }: ShownProps) {
  const { caption, credit } = captionParts(picture);
  return (
    <figure className={fate ? `figure picture-${fate}` : 'figure'}>
      {label && <p className="change-label label">{label}</p>}
      <Picture master={picture} alt={picture.alt} sizes={half ? halved : whole} place={place} />
      {!half && (caption || credit) && (
        <figcaption>
          {caption} {credit && <span className="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
