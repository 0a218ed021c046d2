/** Which pictures are made of a master, and their addresses. Pure: components import it. */

export const renditionWidths = [320, 480, 640, 800, 1200, 1600, 2000] as const;
export const squareSides = [160, 320] as const;
export const socialSize = { width: 1200, height: 630 } as const;

/** In the order a `<picture>` offers them. */
export const renditionFormats = ['avif', 'webp', 'jpeg'] as const;
export type RenditionFormat = (typeof renditionFormats)[number];

export const renditionTypes = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpeg: 'image/jpeg',
} as const satisfies Record<RenditionFormat, string>;

const extensions = { avif: 'avif', webp: 'webp', jpeg: 'jpg' } as const satisfies Record<RenditionFormat, string>;

export type Rendition =
  | { shape: 'whole'; width: number; format: RenditionFormat }
  | { shape: 'square'; side: (typeof squareSides)[number]; format: RenditionFormat }
  | { shape: 'social'; format: 'jpeg' };

/** Widths to offer for a master: never wider than it, and its own width where that is well past the step below. */
export function widthsFor(masterWidth: number): number[] {
  const steps: number[] = renditionWidths.filter((width) => width <= masterWidth);
  const widest = steps.at(-1) ?? 0;
  const worthIt = steps.length < renditionWidths.length && masterWidth > widest * 1.1;
  return worthIt ? [...steps, masterWidth] : steps;
}

/** The last segment of a rendition's address: `800.avif`, `square-160.webp`, `social.jpg`. */
export function renditionName(rendition: Rendition): string {
  if (rendition.shape === 'social') return 'social.jpg';
  const stem = rendition.shape === 'square' ? `square-${rendition.side}` : String(rendition.width);
  return `${stem}.${extensions[rendition.format]}`;
}

/** Reads a name that `renditionName` wrote for a master of this width; null for any other, so that no size is made to order. */
export function parseRenditionName(name: string, masterWidth: number): Rendition | null {
  if (name === 'social.jpg') return { shape: 'social', format: 'jpeg' };
  const [, square, digits, extension] = /^(square-)?([1-9]\d{0,3})\.(avif|webp|jpg)$/.exec(name) ?? [];
  const format = renditionFormats.find((one) => extensions[one] === extension);
  if (!format) return null;
  const pixels = Number(digits);
  if (!square) return widthsFor(masterWidth).includes(pixels) ? { shape: 'whole', width: pixels, format } : null;
  const side = squareSides.find((one) => one === pixels);
  return side ? { shape: 'square', side, format } : null;
}

/** The picture at one width, its proportions kept. */
export function renditionPath(sha256: string, width: number, format: RenditionFormat): string {
  return `${masterPath(sha256)}/${renditionName({ shape: 'whole', width, format })}`;
}

/** A square around the focal point, for portraits. */
export function squarePath(sha256: string, side: (typeof squareSides)[number], format: RenditionFormat): string {
  return `${masterPath(sha256)}/${renditionName({ shape: 'square', side, format })}`;
}

/** The stored master's permanent address. */
export function masterPath(sha256: string): string {
  return `/media/${sha256}`;
}

/** The 1200 × 630 JPEG that shared links show, cropped around the focal point. */
export function socialPath(sha256: string): string {
  return `${masterPath(sha256)}/social.jpg`;
}

/** The same file's address at the desk, where pictures not yet public are seen too. */
export function deskPath(publicPath: string): string {
  return publicPath.replace(/^\/media\//, '/desk/media-files/');
}

/** A picture's height at a width, for `<img height>`. */
export function heightAt(width: number, master: { width: number; height: number }): number {
  return Math.max(1, Math.round((master.height * width) / master.width));
}
