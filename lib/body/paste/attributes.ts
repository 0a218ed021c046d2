import { nameOf } from '@/lib/body/paste/dom';
import type { Removed } from '@/lib/body/paste/removed';

const kept: Record<string, string[]> = {
  a: ['href'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
};
const styling = ['style', 'class', 'align', 'valign', 'color', 'face', 'size', 'bgcolor', 'width', 'height', 'border'];

/** Counts every element that carries styling. */
export function countStyles(root: Element, removed: Removed): void {
  removed.styles += root.querySelectorAll(styling.map((name) => `[${name}]`).join(', ')).length;
}

/** Leaves only the attributes that the document schema reads. */
export function dropAttributes(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (!kept[nameOf(element)]?.includes(name)) element.removeAttribute(name);
    }
  }
}

/** A space that may not break means something beside a figure or a sign; elsewhere programs write it for want of one. */
export function plainSpaces(node: Node): void {
  if (node.nodeType === 3) {
    const text = node.textContent ?? '';
    const plain = text.replaceAll(/(?<![\d«‹])\u00a0(?![\d»›:;!?%€$£])/g, ' ');
    if (plain !== text) node.textContent = plain;
  } else for (const child of [...node.childNodes]) plainSpaces(child);
}
