'use client';

import { CropBox } from '@/components/desk/media/crop-box';
import { type CropName, type Crops as CropsByHand, crops, type Focus, middleOf } from '@/lib/media/crop';

type CropsProps = {
  picture: { sha256: string; width: number; height: number; crops: CropsByHand } & Focus;
  onChange: (crops: CropsByHand) => void;
  disabled: boolean;
};

/** Every crop that readers see, each following the focal point until it is moved by hand. */
export function Crops({ picture, onChange, disabled }: CropsProps) {
  const { crops: byHand } = picture;
  const follow = (name: CropName) => {
    const { [name]: _, ...others } = byHand;
    onChange(others);
  };
  return (
    <section aria-label="Crops">
      <ul className="flex flex-wrap items-start gap-x-4 gap-y-3">
        {(Object.keys(crops) as CropName[]).map((name) => (
          <li key={name} className="text-xs">
            <CropBox
              name={name}
              picture={picture}
              middle={middleOf(picture, name)}
              byHand={name in byHand}
              onMove={(middle) => onChange({ ...byHand, [name]: middle })}
              disabled={disabled}
            />
            <span className="mt-1 block">{crops[name].name}</span>
            {name in byHand && !disabled ? (
              <button
                type="button"
                aria-label={`${crops[name].name}: follow the focal point again`}
                className="py-0.5 text-soft underline"
                onClick={() => follow(name)}
              >
                Follow the dot again
              </button>
            ) : (
              <span className="block text-soft">{name in byHand ? 'Set by hand' : 'Follows the dot'}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
