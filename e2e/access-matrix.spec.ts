import { type APIRequestContext, expect } from '@playwright/test';
import type { UserKey } from '@/db/demo/people';
import { articleIn, inputFor, putBack, rowOf } from '@/e2e/article-states';
import { test } from '@/e2e/fixtures';
import { type Command, canDo, canEver, commandNames, type Standing, sightOf } from '@/lib/articles/permissions';
import { type ArticleState, articleStates, stateLabel } from '@/lib/articles/status';

type Person = { name: string; who: UserKey | null; standing: Standing | null };

const people: Person[] = [
  { name: 'the reporter whose article it is', who: 'reporter', standing: { role: 'reporter', own: true } },
  { name: 'another reporter', who: 'reporter2', standing: { role: 'reporter', own: false } },
  { name: 'an editor', who: 'editor', standing: { role: 'editor', own: false } },
  { name: 'an admin', who: 'admin', standing: { role: 'admin', own: false } },
  { name: 'a stranger', who: null, standing: null },
];

/** What must be answered, by the table that the product reads. */
function statusFor({ standing }: Person, command: Command, state: ArticleState): number {
  if (!standing) return 401;
  if (canDo(command, standing, state)) return 200;
  if (sightOf(standing, state) === null) return 404;
  // A draft that may not be deleted is refused alike whether by role or by state.
  return canEver(command, standing) && command !== 'delete draft' ? 409 : 403;
}

const send = (requests: APIRequestContext, id: string, command: Command, data: object) =>
  requests.post(`/desk/api/articles/${id}/${command.replaceAll(' ', '-')}`, { data });

for (const person of people) {
  for (const state of articleStates) {
    test(`${person.name} may do with an article that is ${stateLabel(state).toLowerCase()} what the table says`, async ({
      product,
      newsroom,
      requestsOf,
    }) => {
      const setting = { ...product, newsroom };
      const requests = await requestsOf(person.who);
      let article = await articleIn(setting, state);
      for (const command of commandNames) {
        const before = await rowOf(product.owner, article.id);
        const answer = await send(requests, article.id, command, inputFor(command, newsroom, article));
        const expected = statusFor(person, command, state);
        expect(answer.status(), `${command}: ${await answer.text()}`).toBe(expected);
        if (expected === 200) article = await putBack(setting, before);
        else expect(await rowOf(product.owner, article.id), `${command} was refused, yet changed it`).toEqual(before);
      }
    });
  }

  test(`${person.name} sees of articles what the table says`, async ({ product, newsroom, requestsOf }) => {
    const requests = await requestsOf(person.who);
    for (const state of articleStates) {
      const { id, document } = await articleIn({ ...product, newsroom }, state);
      const answer = await requests.get(`/desk/api/articles/${id}`);
      const sight = person.standing && sightOf(person.standing, state);
      expect(answer.status(), stateLabel(state)).toBe(sight ? 200 : person.standing ? 404 : 401);
      const showsNewest = (await answer.text()).includes(document.headline);
      const newestIsLive = state.draftState === 'none' && sight === 'live';
      expect(showsNewest, stateLabel(state)).toBe(sight === 'working' || newestIsLive);
    }
  });
}

test('what another site’s page sends in an editor’s browser is refused', async ({ product, newsroom, requestsOf }) => {
  const article = await articleIn({ ...product, newsroom }, { live: 'none', draftState: 'draft' });
  const requests = await requestsOf('editor');
  const data = inputFor('publish', newsroom, article);
  const path = `/desk/api/articles/${article.id}/publish`;
  const foreign: Record<string, string>[] = [
    { origin: 'https://elsewhere.example' },
    { 'sec-fetch-site': 'cross-site' },
  ];
  for (const headers of foreign) {
    expect((await requests.post(path, { data, headers })).status()).toBe(403);
  }
  expect((await requests.post(path, { data })).status()).toBe(200);
});
