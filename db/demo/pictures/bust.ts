import type { Skin } from './faces';
import { brush, place, rect, shape } from './ink';
import type { Sheet } from './sheet';

/** Complexions: the lit side, the shaded side, a highlight, the lips. */
export const skins = {
  olive: { base: '#d8a47c', shade: '#b0764f', light: '#efc6a0', lip: '#a8584a' },
  fair: { base: '#ecc3a2', shade: '#c98f6c', light: '#fadfc6', lip: '#bd6b5c' },
  warm: { base: '#c78f64', shade: '#96613c', light: '#e2b488', lip: '#8f4a3a' },
  rose: { base: '#f0cbae', shade: '#d09a79', light: '#fce6d2', lip: '#c4665a' },
  deep: { base: '#6f442b', shade: '#45281a', light: '#96633f', lip: '#5c2a22' },
} satisfies Record<string, Skin>;

/** One flat ground, the sitter on it; `under` fills what shows between collar and neck. */
export function bust(sheet: Sheet, ground: string, under: string, marks: string, y = 362, size = 1.43): string {
  const collar = shape('M-120 330C-100 250-70 200-50 190H50C70 200 100 250 120 330Z', under);
  return rect(0, 0, sheet.width, sheet.height, ground) + place(collar + marks, 400, y, size);
}

/** Locks of hair: thin brush marks that begin and end in nothing. */
export const strands = (paths: readonly (readonly number[])[], colour: string, width = 5) =>
  paths.map((path) => brush(path, [1, width, 1], colour)).join('');
