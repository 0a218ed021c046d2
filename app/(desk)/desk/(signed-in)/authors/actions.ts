'use server';

import { redirect } from 'next/navigation';
import { answerForm, type Fields } from '@/app/(desk)/desk/answer-form';
import type { FormState } from '@/components/desk/forms/form-state';
import { getDb } from '@/db/client';
import { readInput } from '@/lib/articles/input';
import { proposeSlug } from '@/lib/articles/slug';
import { addAuthor, changeAuthor } from '@/lib/authors/commands';
import { authorInput } from '@/lib/authors/input';
import { requireNewsroom } from '@/lib/newsroom/queries';

/** Adds an author and opens their page. */
export async function add(_state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (fields, actor) => {
    const authorId = await addAuthor(getDb(), { actor, ...(await read(fields)) });
    redirect(`/desk/authors/${authorId}?added=1`);
  });
}

/** Changes an author. */
export async function change(authorId: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (fields, actor) => {
    const author = await read(fields);
    await changeAuthor(getDb(), { actor, authorId, ...author });
    return { done: 'Saved', values: { name: author.name, slug: author.slug, biography: author.biography } };
  });
}

/** An empty slug is proposed from the name here too, for a browser that ran no script. */
async function read({ name = '', slug = '', ...fields }: Fields) {
  const { language } = await requireNewsroom(getDb());
  return readInput(authorInput, {
    ...fields,
    name,
    slug: slug.trim() || proposeSlug(name, language),
    portraitId: fields.portraitId || null,
    userId: fields.userId || null,
  });
}
