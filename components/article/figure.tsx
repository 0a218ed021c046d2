import { Picture, type Place } from '@/components/ui/picture';
import type { Picture as PublishedPicture } from '@/lib/body/schema';
import { captionParts } from '@/lib/media/caption';

type Props = {
  picture: Omit<PublishedPicture, 'media'>;
  size: 'lead' | 'wide' | 'inline';
  place?: Place;
};

/** As wide as the picture stands at each width of the page; upright ones keep to the text. */
const sizes = {
  lead: '(min-width: 83rem) 78rem, 100vw',
  wide: '(min-width: 83rem) 65rem, 100vw',
  inline: '(min-width: 36rem) 34rem, calc(100vw - 2rem)',
} as const;

/** A picture with `caption / photographer / agency` under it. */
export function Figure({ picture, size, place }: Props) {
  const { caption, credit } = captionParts(picture);
  const shape = picture.height > picture.width ? 'inline' : size;
  return (
    <figure className={`figure figure-${size} ${picture.height > picture.width ? 'figure-upright' : ''}`.trim()}>
      <Picture master={picture} alt={picture.alt} sizes={sizes[shape]} first={size === 'lead'} place={place} />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span className="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
