import { type FormState, isSecret } from '@/components/desk/forms/form-state';

type TextInput = HTMLInputElement | HTMLTextAreaElement;

const isText = (element: Element): element is TextInput =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && !['hidden', 'checkbox', 'radio', 'file'].includes(element.type));

/** After an answer: takes the person to the first thing to mend, or writes into the fields what is stored now. */
export function settleFields(form: HTMLFormElement, { done, values, clear, problem, problems }: FormState): void {
  if (problem || Object.keys(problems).length) {
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    return;
  }
  if (!done) return;
  for (const element of form.elements) {
    if (!isText(element)) continue;
    element.value = values[element.name] ?? (clear || isSecret(element.name) ? '' : element.value);
  }
}
