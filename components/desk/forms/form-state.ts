import type { RedactionPreview } from '@/lib/redactions/preview';

/** What a form's action answers. */
export type FormState = {
  /** What stands in the fields now, by name: what was typed when it was refused, what was stored when it was done. */
  values: Record<string, string>;
  /** A sentence for each field that needs mending. */
  problems: Record<string, string>;
  /** What stands in the way of the whole form. */
  problem?: string;
  /** What was done. */
  done?: string;
  /** Whether the fields are empty again, for the next one. */
  clear?: boolean;
  /** Shown this once: a new password. */
  secret?: string;
  /** What a redaction would take, before anybody asks for it. */
  preview?: RedactionPreview;
};

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

export const untouched: FormState = { values: {}, problems: {} };

/** Never sent back to the browser. */
export const isSecret = (name: string): boolean => /password|current/i.test(name);
