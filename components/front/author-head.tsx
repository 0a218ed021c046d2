import { renditionTypes, squarePath } from '@/lib/media/renditions';

type Props = {
  name: string;
  biography: string;
  portrait: { sha256: string } | null;
};

/** An author's name, face and few words. */
export function AuthorHead({ name, biography, portrait }: Props) {
  return (
    <div className={portrait ? 'page-head author-head' : 'page-head'}>
      {portrait && <Portrait sha256={portrait.sha256} />}
      <div>
        <h1 className="page-title">{name}</h1>
        {biography && <p className="page-introduction">{biography}</p>}
      </div>
    </div>
  );
}

/** The name stands beside it: the face says nothing more to those who cannot see it. */
function Portrait({ sha256 }: { sha256: string }) {
  const set = (format: 'avif' | 'webp' | 'jpeg') =>
    `${squarePath(sha256, 160, format)}, ${squarePath(sha256, 320, format)} 2x`;
  return (
    <picture className="portrait">
      <source type={renditionTypes.avif} srcSet={set('avif')} />
      <source type={renditionTypes.webp} srcSet={set('webp')} />
      <img src={squarePath(sha256, 160, 'jpeg')} srcSet={set('jpeg')} width={160} height={160} alt="" />
    </picture>
  );
}
