import type { Instance } from '@/bench/instance';
import { type Spread, spread } from '@/bench/spread';
import { publishable, readNewsroom, unique } from '@/e2e/newsroom';
import { cookieFor, openProduct } from '@/e2e/product';
import type { DeskArticle } from '@/lib/articles/desk';

/** In milliseconds: how long the desk took to answer `Publish`, and then until a reader got the new text. */
export type Publications = { answered: Spread; visible: Spread; readersFirstAskWasNew: number; times: number };

/** Publishes an article again and again as an editor's browser would, and reads it each time as a stranger. */
export async function timePublications({ url, env }: Instance, times: number): Promise<Publications> {
  const product = await openProduct(url, env);
  const newsroom = await readNewsroom(product.db);
  const { name, value } = await cookieFor(product, newsroom.people.editor.id);
  const command = async (path: string, body: object): Promise<DeskArticle> => {
    const headers = { cookie: `${name}=${value}`, origin: url, 'content-type': 'application/json' };
    const answer = await fetch(`${url}/desk/api/articles${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    const said = (await answer.json()) as { article: DeskArticle; error?: { message: string } };
    if (!answer.ok) throw new Error(said.error?.message ?? `The desk answered ${answer.status}.`);
    return said.article;
  };

  const document = publishable(newsroom);
  let article = await command('', { document });
  article = await command(`/${article.id}/publish`, { version: article.version });
  const address = `${url}${article.path}`;
  const answered: number[] = [];
  const visible: number[] = [];
  let atOnce = 0;
  for (let time = 0; time < times; time += 1) {
    const headline = unique('The tide table was put right');
    const began = performance.now();
    const changed = { version: article.version, document: { ...article.document, headline }, kind: 'update', note: '' };
    article = await command(`/${article.id}/publish`, changed);
    const told = performance.now();
    let asked = 1;
    while (!(await textOf(address)).includes(headline)) asked += 1;
    visible.push(performance.now() - told);
    answered.push(told - began);
    if (asked === 1) atOnce += 1;
  }
  await product.close();
  return { answered: spread(answered), visible: spread(visible), readersFirstAskWasNew: atOnce, times };
}

async function textOf(address: string): Promise<string> {
  return (await fetch(address)).text();
}
