/** The id of the control for a field of the document, named as `publicationProblems` names it. */
export const fieldId = (field: string): string => `field-${field.replaceAll('.', '-')}`;

/** Takes the writer to what a sentence is about. */
export function goToField(field: string): void {
  const element = document.getElementById(fieldId(field));
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
