'use client';

import { useState } from 'react';
import { FocalPoint } from '@/components/desk/editor/pictures/focal-point';
import { Crops } from '@/components/desk/media/crops';

type Master = { sha256: string; width: number; height: number; alt: string; focalX: number; focalY: number };

/** The picture's heart, as two numbers of the form around it. */
export function FocalField({ picture, disabled }: { picture: Master; disabled: boolean }) {
  const [focus, setFocus] = useState({ focalX: picture.focalX, focalY: picture.focalY });
  return (
    <div className="flex flex-col gap-2">
      <FocalPoint picture={{ ...picture, ...focus }} onChange={setFocus} disabled={disabled} />
      {!disabled && (
        <p className="text-soft text-xs">
          The dot is the picture’s heart: no crop cuts it off. Click, or use the arrow keys.
        </p>
      )}
      <Crops picture={{ ...picture, ...focus }} />
      <input type="hidden" name="focalX" value={focus.focalX} />
      <input type="hidden" name="focalY" value={focus.focalY} />
    </div>
  );
}
