'use client';

import { useState } from 'react';
import { FocalPoint } from '@/components/desk/editor/pictures/focal-point';
import { Crops } from '@/components/desk/media/crops';
import type { Crops as CropsByHand } from '@/lib/media/crop';

type Focus = { focalX: number; focalY: number };
type Master = { sha256: string; width: number; height: number; alt: string; crops: CropsByHand } & Focus;

/** The picture's heart and the crops around it, as fields of the form that they stand in. */
export function FocalField({ picture, disabled }: { picture: Master; disabled: boolean }) {
  const [focus, setFocus] = useState({ focalX: picture.focalX, focalY: picture.focalY });
  const [crops, setCrops] = useState(picture.crops);
  return (
    <div className="flex flex-col gap-2">
      <FocalPoint picture={{ ...picture, ...focus }} onChange={setFocus} disabled={disabled} />
      {!disabled && (
        <p className="text-soft text-xs">
          The dot is the picture’s heart: every crop is cut around it. Click, or use the arrow keys. A crop can be
          dragged by itself.
        </p>
      )}
      <Crops picture={{ ...picture, ...focus, crops }} onChange={setCrops} disabled={disabled} />
      <input type="hidden" name="crops" value={JSON.stringify(crops)} />
      <input type="hidden" name="focalX" value={focus.focalX} />
      <input type="hidden" name="focalY" value={focus.focalY} />
    </div>
  );
}
