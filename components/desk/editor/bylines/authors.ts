import type { Option } from '@/components/desk/ui/use-combobox';
import { type AuthorKind, kindNames } from '@/lib/authors/kinds';
import type { AuthorChoice } from '@/lib/authors/search';

/** An author in the list under the field: a person needs no word, what signs for many does. */
export const authorOption = ({ id, name, kind, isGuest }: AuthorChoice): Option => {
  const detail = [kind !== 'person' && kindNames[kind].toLowerCase(), isGuest && 'guest'].filter(Boolean).join(', ');
  return { value: id, name, ...(detail && { detail }) };
};

/** Authors by a part of their name, or with these ids. None where nobody answers: the next letter asks again. */
export async function findAuthors(wanted: { q: string } | { ids: string }): Promise<Option[]> {
  try {
    const response = await fetch(`/desk/api/authors?${new URLSearchParams(wanted)}`);
    if (!response.ok) return [];
    return ((await response.json()) as { authors: AuthorChoice[] }).authors.map(authorOption);
  } catch {
    return [];
  }
}

/** Adds a guest; says what was refused, and why. */
export async function addGuest(guest: {
  name: string;
  kind: AuthorKind;
  language: string;
}): Promise<Option | { problem: string }> {
  try {
    const response = await fetch('/desk/api/authors', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(guest),
    });
    const answer = (await response.json()) as {
      author?: AuthorChoice;
      error?: { message: string; issues?: { message: string }[] };
    };
    if (answer.author) return authorOption(answer.author);
    const problem = answer.error?.issues?.[0]?.message ?? answer.error?.message;
    return { problem: problem ?? 'The author could not be added. Try again.' };
  } catch {
    return { problem: 'The author could not be added: the server cannot be reached.' };
  }
}
