'use server';

import { answerForm, type Fields } from '@/app/(desk)/desk/answer-form';
import type { FormState } from '@/components/desk/forms/form-state';
import { getDb } from '@/db/client';
import { readInput } from '@/lib/articles/input';
import { proposeSlug } from '@/lib/articles/slug';
import { addSection, orderSections, removeSection, renameSection } from '@/lib/newsroom/commands';
import { StetError } from '@/lib/newsroom/errors';
import { sectionInput } from '@/lib/newsroom/input';
import { listSections, requireNewsroom } from '@/lib/newsroom/queries';

/** Adds a section at the end. */
export async function add(_state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (fields, actor) => {
    const section = await read(fields);
    await addSection(getDb(), { actor, ...section });
    return { done: `${section.name} is added, at the end`, clear: true };
  });
}

/** Gives a section another name, and its articles another address where the slug changes. */
export async function rename(sectionId: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (fields, actor) => {
    const section = await read(fields);
    await renameSection(getDb(), { actor, sectionId, ...section });
    return { done: 'Renamed', values: section };
  });
}

/** Moves a section one place up or down. */
export async function move(sectionId: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async ({ by }, actor) => {
    const sections = await listSections(getDb());
    const from = sections.findIndex(({ id }) => id === sectionId);
    const to = from + (by === '-1' ? -1 : 1);
    const section = sections[from];
    if (!section) throw new StetError('not found', 'This section is gone.');
    if (to < 0 || to >= sections.length) return {};
    const ids = sections.map(({ id }) => id);
    await orderSections(getDb(), { actor, ids: ids.toSpliced(from, 1).toSpliced(to, 0, sectionId) });
    return { done: `${section.name} is now number ${to + 1} of ${sections.length}` };
  });
}

/** Takes a section away that nothing was ever in. */
export async function remove(sectionId: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (_fields, actor) => {
    await removeSection(getDb(), { actor, sectionId });
    return { done: 'Removed' };
  });
}

/** An empty slug is proposed from the name here too, for a browser that ran no script. */
async function read({ name = '', slug = '' }: Fields) {
  const { language } = await requireNewsroom(getDb());
  return readInput(sectionInput, { name, slug: slug.trim() || proposeSlug(name, language) });
}
