import { type Random, seeded } from './random';

export type SheetShape = 'landscape' | 'wide' | 'square' | 'portrait' | 'bust';

/** Master sizes in pixels. */
export const sheetSizes: Record<SheetShape, { width: number; height: number }> = {
  landscape: { width: 1800, height: 1200 },
  wide: { width: 2000, height: 1125 },
  square: { width: 1400, height: 1400 },
  portrait: { width: 1200, height: 1500 },
  bust: { width: 800, height: 800 },
};

/** What a scene draws on: its size, its own chance, and the definitions that its marks refer to. */
export type Sheet = {
  width: number;
  height: number;
  random: Random;
  /** Shows the content only inside the path. */
  clip: (d: string, content: string) => string;
  /** A roll of several inks; 0 to 1 down the box of what it fills, or along `angle` degrees. */
  roll: (stops: readonly (readonly [place: number, colour: string])[], angle?: number) => string;
  /** A light that fades to nothing, to fill a circle with. */
  halo: (colour: string, strength?: number) => string;
};

/** A scene returns the marks of a picture, back to front. */
export type Scene = (sheet: Sheet) => string;

/** Draws a scene on a fresh sheet and wraps it as an SVG document. */
export function printScene(key: string, shape: SheetShape, scene: Scene): string {
  const { width, height } = sheetSizes[shape];
  const definitions: string[] = [];
  const define = (markup: (id: string) => string) => {
    const id = `d${definitions.length}`;
    definitions.push(markup(id));
    return id;
  };
  const stop = (offset: number, colour: string, opacity = 1) =>
    `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`;
  const marks = scene({
    width,
    height,
    random: seeded(key),
    clip: (d, content) => {
      const id = define((name) => `<clipPath id="${name}"><path d="${d}"/></clipPath>`);
      return `<g clip-path="url(#${id})">${content}</g>`;
    },
    roll: (stops, angle = 90) => {
      const [dx, dy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      const ends = `x1="${0.5 - dx / 2}" y1="${0.5 - dy / 2}" x2="${0.5 + dx / 2}" y2="${0.5 + dy / 2}"`;
      const inner = stops.map(([offset, colour]) => stop(offset, colour)).join('');
      return `url(#${define((id) => `<linearGradient id="${id}" ${ends}>${inner}</linearGradient>`)})`;
    },
    halo: (colour, strength = 1) => {
      const inner = stop(0, colour, strength) + stop(0.45, colour, strength * 0.4) + stop(1, colour, 0);
      return `url(#${define((id) => `<radialGradient id="${id}">${inner}</radialGradient>`)})`;
    },
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs>${definitions.join('')}</defs>${marks}</svg>`,
  ].join('');
}
