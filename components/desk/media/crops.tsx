import { deskSource } from '@/components/desk/editor/pictures/library';
import { cutAround, type Focus } from '@/lib/media/crop';

type CropsProps = { picture: { sha256: string; width: number; height: number } & Focus };

const ratios = [
  { name: '16:9', width: 16, height: 9 },
  { name: '4:3', width: 4, height: 3 },
  { name: '3:2', width: 3, height: 2 },
  { name: '1:1', width: 1, height: 1 },
  { name: '3:4', width: 3, height: 4 },
  { name: 'Shared links', width: 1200, height: 630 },
];

/** What each proportion leaves of a picture, cut by the rule that makes the files. */
export function Crops({ picture }: CropsProps) {
  return (
    <section aria-label="Crops">
      <ul className="flex flex-wrap items-end gap-3">
        {ratios.map(({ name, ...ratio }) => (
          <li key={name} className="text-xs">
            <Crop picture={picture} ratio={ratio} />
            <span className="mt-1 block text-soft">{name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Crop({ picture, ratio }: CropsProps & { ratio: { width: number; height: number } }) {
  const cut = cutAround(picture, picture, ratio);
  const share = (part: number, whole: number) => `${(part / whole) * 100}%`;
  return (
    <div
      className="relative h-20 overflow-hidden rounded-sm bg-hover"
      style={{ aspectRatio: `${ratio.width} / ${ratio.height}` }}
      dir="ltr"
    >
      <img
        src={deskSource(picture, 480)}
        alt=""
        className="absolute max-w-none"
        style={{
          width: share(picture.width, cut.width),
          height: share(picture.height, cut.height),
          left: share(-cut.left, cut.width),
          top: share(-cut.top, cut.height),
        }}
      />
    </div>
  );
}
