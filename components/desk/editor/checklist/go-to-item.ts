import { fieldElement } from '@/components/desk/editor/fields/field-id';
import type { ChecklistItem } from '@/lib/checklist/check';

type Place = Pick<ChecklistItem, 'field' | 'href'>;

/** Where an item is mended: its field, or the nearest that stands on screen. The link it is about is chosen there. */
export function placeOf({ field, href }: Place): HTMLElement | null {
  const element = fieldElement(field) ?? fieldElement(field.split('.')[0]!);
  const link = href && [...(element?.querySelectorAll('a') ?? [])].find((one) => one.getAttribute('href') === href);
  if (!element || !link) return element;
  link.scrollIntoView({ block: 'center' });
  // The editor takes the selection up when it has the keyboard.
  requestAnimationFrame(() => window.getSelection()?.selectAllChildren(link));
  return element;
}
