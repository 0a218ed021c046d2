import type { Instance } from '@/bench/instance';
import { randomFrom, wordFrom } from '@/bench/random-text';
import { type Spread, spread } from '@/bench/spread';
import { paragraph, publishable, readNewsroom } from '@/e2e/newsroom';
import { cookieFor, openProduct } from '@/e2e/product';
import { send } from '@/e2e/raw-request';
import type { DeskArticle } from '@/lib/articles/desk';
import { newId } from '@/lib/body/ids';

const paragraphs = 100;
const wordsEach = 50;
/** A server that has just been started still compiles what it runs: these are not counted. */
const warming = 100;

/**
 * In milliseconds: how long the desk takes to answer an autosave of 5,000 words, of which a few are new each time. Node
 * and PostgreSQL hand it to each other while whoever asks waits: they should have every core, as in use.
 */
export async function timeAutosaves({ url, env }: Instance, times: number): Promise<Spread> {
  const product = await openProduct(url, env);
  const newsroom = await readNewsroom(product.db);
  const { name, value } = await cookieFor(product, newsroom.people.editor.id);
  await product.close();
  const headers = { cookie: `${name}=${value}`, origin: url, 'content-type': 'application/json' };
  const random = randomFrom(20_261_127);
  const text = () => Array.from({ length: wordsEach }, () => wordFrom(random)).join(' ');
  const content = Array.from({ length: paragraphs }, () => paragraph(text()));
  const [id, client] = [newId(), newId()];
  let document = publishable(newsroom, { body: { type: 'doc', content } });
  let base: string | null = null;
  let version = 0;
  const taken: number[] = [];
  for (let sequence = 1; sequence <= warming + times; sequence += 1) {
    const standfirst = `What was known at minute ${sequence}.`;
    const save = { client, sequence, heard: sequence - 1, version, base, document: { ...document, standfirst } };
    const body = JSON.stringify(save);
    const began = performance.now();
    // `fetch` would take milliseconds of its own, on the cores that answer.
    const answer = await send(`${url}/desk/api/articles/${id}/autosave`, { method: 'POST', headers, body });
    if (sequence > warming) taken.push(performance.now() - began);
    const { article } = JSON.parse(answer.body.toString()) as { article: DeskArticle };
    document = article.document;
    base = article.revision.id;
    version = article.version;
  }
  return spread(taken);
}
