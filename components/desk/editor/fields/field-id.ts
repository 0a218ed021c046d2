/** The id of the control for a field of the document, named as `publicationProblems` names it. */
export const fieldId = (field: string): string => `field-${field.replaceAll('.', '-')}`;

/** The control itself, brought into view: where a sentence about the field leads. */
export function fieldElement(field: string): HTMLElement | null {
  const element = document.getElementById(fieldId(field));
  element?.scrollIntoView({ block: 'center' });
  return element;
}
