'use client';

import { deskSource } from '@/components/desk/editor/pictures/library';
import { moveInGrid } from '@/components/desk/media/grid-keys';
import { RightsLine, type RightsShown } from '@/components/desk/media/rights-line';

type Tile = {
  id: string;
  sha256: string;
  width: number;
  fileName: string;
  caption: string;
  credit: string;
  alt: string;
  rights: RightsShown;
};

/** The library's pictures, with what each still lacks before it can be published; the arrow keys go among them. */
export function PictureGrid({ pictures }: { pictures: Tile[] }) {
  return (
    <ul
      aria-label="Pictures"
      onKeyDown={moveInGrid}
      className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5"
    >
      {pictures.map((picture) => (
        <li key={picture.id}>
          <a
            href={`/desk/media/${picture.id}`}
            className="surface block h-full overflow-hidden transition-colors hover:border-accent"
          >
            <img
              src={deskSource(picture, 480)}
              alt={picture.alt}
              loading="lazy"
              className="aspect-3/2 w-full bg-hover object-cover"
            />
            <span className="block px-2.5 py-2 text-xs">
              <span className="line-clamp-2 break-words">{picture.caption || picture.fileName}</span>
              <span className="block truncate text-soft">{picture.credit}</span>
              <Lacks picture={picture} />
              <RightsLine rights={picture.rights} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Lacks({ picture: { alt, credit } }: { picture: Pick<Tile, 'alt' | 'credit'> }) {
  const lacks = [!alt && 'alt text', !credit && 'credit'].filter(Boolean);
  if (lacks.length === 0) return null;
  return <span className="mt-1 block text-warn">No {lacks.join(', no ')}</span>;
}
