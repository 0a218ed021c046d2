'use server';

import { answerForm } from '@/app/(desk)/desk/answer-form';
import type { FormState } from '@/components/desk/forms/form-state';
import { getDb } from '@/db/client';
import { readColumns } from '@/lib/articles/desk-columns';
import { listQuery, readFilters } from '@/lib/articles/desk-filters';
import { readInput } from '@/lib/articles/input';
import { isId } from '@/lib/body/ids';
import { StetError } from '@/lib/newsroom/errors';
import { chooseListColumns } from '@/lib/people/list-columns';
import { deleteView, moveView, openListWith, renameView, saveView } from '@/lib/views/commands';
import { viewInput } from '@/lib/views/input';

/** Keeps the list's address under a name. What the address cannot mean is not kept. */
export async function save(address: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (fields, actor) => {
    const { name } = readInput(viewInput, { name: fields.name ?? '' });
    const { page: _page, ...filters } = readFilters(Object.fromEntries(new URLSearchParams(address)));
    const query = listQuery(filters);
    if (!query)
      throw new StetError('invalid', 'Narrow the list or change its order first: this is how it always opens.');
    await saveView(getDb(), { actor, name, query });
    return { done: `${name} is saved`, clear: true };
  });
}

/** What the button of a view's form says. */
export async function change(id: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (fields, actor) => {
    const own = { actor, id };
    if (!isId(id)) throw new StetError('not found', 'There is no such view any more.');
    switch (fields.do) {
      case 'delete':
        await deleteView(getDb(), own);
        return { done: 'Deleted' };
      case 'up':
      case 'down':
        await moveView(getDb(), { ...own, by: fields.do === 'up' ? -1 : 1 });
        return { done: 'Moved' };
      case 'open':
      case 'close':
        await openListWith(getDb(), { ...own, opens: fields.do === 'open' });
        return { done: fields.do === 'open' ? 'The list opens with it' : 'The list opens with all articles' };
      default: {
        const { name } = readInput(viewInput, { name: fields.name ?? '' });
        await renameView(getDb(), { ...own, name });
        return { done: 'Renamed', values: { name } };
      }
    }
  });
}

/** Keeps which columns this person's list shows. */
export async function chooseColumns(_state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (fields, actor) => {
    await chooseListColumns(getDb(), { actor, columns: readColumns(Object.keys(fields)) });
    return { done: 'Kept' };
  });
}
