import { type APIRequestContext, expect } from '@playwright/test';
import type { UserKey } from '@/db/demo/people';
import { articleIn, inputFor, putBack, rowOf } from '@/e2e/article-states';
import { test as base } from '@/e2e/fixtures';
import type { DeskArticle } from '@/lib/articles/desk';
import { type Command, canDo, canEver, commandNames, type Standing, sightOf } from '@/lib/articles/permissions';
import { type ArticleState, articleStates, stateLabel } from '@/lib/articles/status';

/** An article in each of the states, for those who only look. */
const test = base.extend<object, { inEachState: [ArticleState, DeskArticle][] }>({
  inEachState: [
    async ({ product, newsroom }, use) => {
      const all: [ArticleState, DeskArticle][] = [];
      for (const state of articleStates) all.push([state, await articleIn({ ...product, newsroom }, state)]);
      await use(all);
    },
    { scope: 'worker' },
  ],
});

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
      const { id } = article;
      const standing = await rowOf(product.owner, id);
      const isAnswered = async (command: Command, status: number) => {
        const answer = await send(requests, id, command, inputFor(command, newsroom, article));
        expect(answer.status(), `${command}: ${await answer.text()}`).toBe(status);
      };
      const expected = commandNames.map((command) => [command, statusFor(person, command, state)] as const);
      // What is refused changes nothing, so all of it can be asked at once.
      const refused = expected.filter(([, status]) => status !== 200);
      await Promise.all(refused.map(([command, status]) => isAnswered(command, status)));
      const names = refused.map(([command]) => command).join(', ');
      expect(await rowOf(product.owner, id), `one of these was refused, yet changed it: ${names}`).toEqual(standing);
      for (const [command, status] of expected) {
        if (status !== 200) continue;
        await isAnswered(command, status);
        article = await putBack(setting, standing);
      }
    });
  }

  test(`${person.name} sees of articles what the table says`, async ({ inEachState, requestsOf }) => {
    const requests = await requestsOf(person.who);
    for (const [state, { id, document }] of inEachState) {
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
