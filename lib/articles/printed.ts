/** One line as it is printed: no breaks, no runs of spaces, none at its ends. */
export const printed = (text: string): string => text.replace(/\s+/gu, ' ').trim();
