'use client';

import { type RefObject, useEffect } from 'react';
import { quoteFor } from '@/lib/words/quotes';

/**
 * Straight quotes typed into a field become those of its language, as they do in the body; Backspace right after gives
 * the straight one. What is pasted stays as it is.
 */
export function useSmartQuotes(field: RefObject<HTMLTextAreaElement | null>, language: string): void {
  useEffect(() => {
    const area = field.current;
    if (!area) return;
    let last = { typed: '', quote: '', end: -1 };
    let isWriting = false;
    // The one way to write into a field that the browser's own undo takes back.
    const write = (text: string) => {
      isWriting = true;
      document.execCommand('insertText', false, text);
      isWriting = false;
    };
    const isLast = () =>
      area.selectionStart === last.end &&
      area.selectionEnd === last.end &&
      area.value.slice(0, last.end).endsWith(last.quote);

    const hear = (event: InputEvent) => {
      if (isWriting) return;
      const { typed, quote, end } = last;
      const before = area.value.slice(0, area.selectionStart);
      if (event.inputType === 'deleteContentBackward' && isLast()) {
        event.preventDefault();
        area.setSelectionRange(end - quote.length, end);
        write(typed);
      } else if (event.inputType === 'insertText' && event.data) {
        const wanted = quoteFor(language, event.data, before);
        if (!wanted) return;
        event.preventDefault();
        write(wanted);
        last = { typed: event.data, quote: wanted, end: before.length + wanted.length };
        return;
      }
      last = { typed: '', quote: '', end: -1 };
    };
    area.addEventListener('beforeinput', hear);
    return () => area.removeEventListener('beforeinput', hear);
  }, [field, language]);
}
