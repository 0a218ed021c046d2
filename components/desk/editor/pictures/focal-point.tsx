'use client';

import type { KeyboardEvent, MouseEvent } from 'react';
import { deskSource } from '@/components/desk/editor/pictures/library';
import type { Picture } from '@/lib/body/schema';
import { heightAt } from '@/lib/media/renditions';

type Focus = Pick<Picture, 'focalX' | 'focalY'>;
type FocalPointProps = {
  picture: Pick<Picture, 'sha256' | 'width' | 'height' | 'alt'> & Focus;
  onChange: (focus: Focus) => void;
  disabled: boolean;
};

const clamp = (value: number): number => Math.min(1000, Math.max(0, Math.round(value)));
const steps: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The picture with the point that every crop keeps; set by a click or moved with the arrow keys. */
export function FocalPoint({ picture, onChange, disabled }: FocalPointProps) {
  const { focalX, focalY } = picture;
  const place = (event: MouseEvent<HTMLButtonElement>) => {
    // A click made by Enter or Space has no place.
    if (event.detail === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    onChange({
      focalX: clamp(((event.clientX - box.left) / box.width) * 1000),
      focalY: clamp(((event.clientY - box.top) / box.height) * 1000),
    });
  };
  const nudge = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const by = event.shiftKey ? 100 : 20;
    onChange({ focalX: clamp(focalX + step[0] * by), focalY: clamp(focalY + step[1] * by) });
  };

  return (
    <div className="relative" style={{ maxWidth: `calc(70dvh * ${picture.width / picture.height})` }}>
      <img
        src={deskSource(picture, 1200)}
        alt={picture.alt}
        width={1200}
        height={heightAt(1200, picture)}
        loading="lazy"
        decoding="async"
        className="block h-auto w-full bg-hover"
      />
      <button
        type="button"
        dir="ltr"
        disabled={disabled}
        aria-label={`Focal point: ${Math.round(focalX / 10)}% across, ${Math.round(focalY / 10)}% down. The arrow keys move it.`}
        title="Click where the picture's heart is: every crop keeps it"
        onClick={place}
        onKeyDown={nudge}
        className="absolute inset-0 size-full enabled:cursor-crosshair"
      >
        <span
          aria-hidden
          className="-translate-1/2 absolute size-6 rounded-full border-2 border-white bg-accent/40 ring-1 ring-black/60"
          style={{ left: `${focalX / 10}%`, top: `${focalY / 10}%` }}
        />
      </button>
    </div>
  );
}
