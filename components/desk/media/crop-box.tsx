'use client';

import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { deskSource } from '@/components/desk/editor/pictures/library';
import { type CropName, crops, cutAround, type Focus } from '@/lib/media/crop';

type CropBoxProps = {
  name: CropName;
  picture: { sha256: string; width: number; height: number };
  middle: Focus;
  byHand: boolean;
  onMove: (middle: Focus) => void;
  disabled: boolean;
};

const steps: Record<string, [number, number]> = {
  ArrowLeft: [-20, 0],
  ArrowRight: [20, 0],
  ArrowUp: [0, -20],
  ArrowDown: [0, 20],
};
const share = (part: number, whole: number) => `${(part / whole) * 100}%`;

/** What one proportion leaves of a picture, cut by the rule that makes the files; moved with the mouse or the arrow keys. */
export function CropBox({ name, picture, middle, byHand, onMove, disabled }: CropBoxProps) {
  const held = useRef<{ x: number; y: number; from: Focus } | null>(null);
  const { name: where, width, height } = crops[name];
  const cut = cutAround(picture, middle, { width, height });
  const standing = middleOfCut(picture, cut);
  const move = (from: Focus, [x, y]: [number, number]) =>
    onMove(middleOfCut(picture, cutAround(picture, clamped(from.focalX + x, from.focalY + y), { width, height })));

  const nudge = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    move(standing, step);
  };
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    if (!held.current) return;
    const { x, y, from } = held.current;
    const box = event.currentTarget.getBoundingClientRect();
    const across = ((event.clientX - x) / box.width) * (cut.width / picture.width);
    const down = ((event.clientY - y) / box.height) * (cut.height / picture.height);
    move(from, [-across * 1000, -down * 1000]);
  };

  return (
    <button
      type="button"
      dir="ltr"
      disabled={disabled}
      aria-label={`Crop: ${where}, ${byHand ? 'set by hand' : 'follows the focal point'}. The arrow keys move it.`}
      onKeyDown={nudge}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { x: event.clientX, y: event.clientY, from: standing };
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        held.current = null;
      }}
      onPointerCancel={() => {
        held.current = null;
      }}
      className="relative block h-28 touch-none overflow-hidden rounded-sm bg-hover enabled:cursor-grab enabled:active:cursor-grabbing"
      style={{ aspectRatio: `${width} / ${height}` }}
    >
      <img
        src={deskSource(picture, 480)}
        alt=""
        draggable={false}
        className="absolute max-w-none"
        style={{
          width: share(picture.width, cut.width),
          height: share(picture.height, cut.height),
          left: share(-cut.left, cut.width),
          top: share(-cut.top, cut.height),
        }}
      />
    </button>
  );
}

const clamped = (x: number, y: number): Focus => ({ focalX: within(x), focalY: within(y) });
const within = (value: number) => Math.min(1000, Math.max(0, Math.round(value)));

/** The middle of what a cut holds, in thousandths: where the next step starts from, though the focal point lies outside. */
function middleOfCut(
  { width, height }: { width: number; height: number },
  cut: { left: number; top: number; width: number; height: number },
): Focus {
  return clamped(((cut.left + cut.width / 2) / width) * 1000, ((cut.top + cut.height / 2) / height) * 1000);
}
