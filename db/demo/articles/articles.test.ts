import { describe, expect, it } from 'vitest';
import { demoArticles } from '@/db/demo/articles/all';
import { type DemoText, textsOf, wasPublished, workingTextOf } from '@/db/demo/articles/types';
import { type DemoPicture, withKnown } from '@/db/demo/document';
import { sections, topics } from '@/db/demo/newsroom';
import { type AuthorKey, authors, users } from '@/db/demo/people';
import { pictures, portraits } from '@/db/demo/pictures/list';
import { genres } from '@/lib/articles/document';
import { withBlockIds } from '@/lib/body/ids';
import { bodyInput } from '@/lib/body/normalise';
import { countWords, plainText } from '@/lib/body/plain-text';

const blank = {
  media: '01890a5d-ac96-774b-bcce-b302099a8057',
  sha256: '0'.repeat(64),
  width: 2000,
  height: 1333,
  focalX: 500,
  focalY: 500,
};
const blocksOf = (text: DemoText) =>
  text.body.map((block) => withKnown(block, { picture: () => blank, related: relatedTo }));
const relatedTo = (key: string) => {
  const { headline, section, slug } = newestOf(published.find((a) => a.key === key)!);
  return { article: blank.media, headline, path: `/${section}/${slug}` };
};
const wordsOf = (text: DemoText) =>
  countWords(plainText(blocksOf(text).filter(({ type }) => type !== 'picture')), text.language);

const published = demoArticles.filter(wasPublished);
const inState = (state: string) => demoArticles.filter((a) => a.state === state);
const allTexts = demoArticles.flatMap((a) => [...textsOf(a), workingTextOf(a) ?? []].flat());
const newestOf = (a: (typeof demoArticles)[number]) => textsOf(a).at(-1)!;
const picturesOf = (text: DemoText): DemoPicture[] => [
  ...(text.leadImage ? [text.leadImage] : []),
  ...text.body.flatMap((block) => (block.type === 'demo picture' ? [block.attrs] : [])),
];
const allPictures = allTexts.flatMap(picturesOf);
const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const hasAccount = (key: AuthorKey) => authors.find((author) => author.key === key)?.user !== null;

describe('the cast', () => {
  it('is six sections, ten people, an agency and four users', () => {
    expect(sections).toHaveLength(6);
    expect(authors.filter(({ kind }) => kind === 'person')).toHaveLength(10);
    expect(authors.filter(({ kind }) => kind === 'organisation')).toHaveLength(1);
    expect(users.map(({ email }) => email.split('@')[0])).toEqual(['reporter', 'reporter2', 'editor', 'admin']);
  });
  it('gives every person a portrait, and every user a name to write under', () => {
    const people = authors.filter(({ kind }) => kind === 'person').map(({ key }) => key);
    expect(portraits.map(({ key }) => key).sort()).toEqual(people.sort());
    for (const { key } of users) expect(authors.filter(({ user }) => user === key)).toHaveLength(1);
  });
});

describe('the articles', () => {
  it('are more than forty, a quarter of them long', () => {
    expect(demoArticles.length).toBeGreaterThanOrEqual(40);
    expect(published.filter((a) => wordsOf(newestOf(a)) >= 700).length).toBeGreaterThanOrEqual(9);
  });
  it('are long in more than words: subheads, quotations, a list and pictures, and nearly all a table', () => {
    const long = published.filter((a) => wordsOf(newestOf(a)) >= 700).map((a) => newestOf(a));
    const holding = (type: string) => long.filter(({ body }) => body.some((block) => block.type === type)).length;
    for (const type of ['heading', 'pullQuote', 'quotation']) expect(holding(type), type).toBe(long.length);
    expect(holding('demo picture')).toBeGreaterThanOrEqual(7);
    expect(holding('table')).toBeGreaterThanOrEqual(6);
    expect(holding('bulletList') + holding('orderedList')).toBeGreaterThanOrEqual(8);
  });
  it('show every state', () => {
    for (const state of ['returned', 'approved', 'scheduled', 'retracted', 'unpublished', 'working draft']) {
      expect(inState(state), state).toHaveLength(1);
    }
    expect(inState('draft')).toHaveLength(3);
    expect(inState('in review')).toHaveLength(2);
    expect(inState('scheduled')[0]).toMatchObject({ inDays: 1, time: '07:00' });
  });
  it('show every genre and three languages', () => {
    expect(new Set(published.map(({ genre }) => genre))).toEqual(new Set(genres));
    expect(new Set(published.map(({ language }) => language))).toEqual(new Set(['en', 'ar', 'az']));
  });
  it('hold one with five versions, one of each kind', () => {
    const five = published.filter((a) => a.versions?.length === 4);
    expect(five.map((a) => a.versions?.map(({ kind }) => kind))).toEqual([
      ['update', 'correction', 'clarification', 'minor'],
    ]);
  });
  it('hold one whose address changed, from its second version on', () => {
    const [moved, ...others] = demoArticles.filter(({ oldSlug }) => oldSlug);
    expect(others).toEqual([]);
    expect(textsOf(moved!).map(({ slug }) => slug)).toEqual([moved!.oldSlug, moved!.slug]);
  });
  it('hold every kind of byline: many hands, a stranger to the desk, an agency, nobody', () => {
    const bylines = published.map((a) => newestOf(a).bylines);
    const roles = (line: DemoText['bylines'], role: string) => line.filter((one) => one.role === role).length;
    expect(bylines.some((line) => roles(line, 'by') === 3 && roles(line, 'photographs') === 1)).toBe(true);
    expect(bylines.some((line) => line.length === 1 && !hasAccount(line[0]!.author))).toBe(true);
    expect(bylines.some((line) => line[0]?.author === 'littoral')).toBe(true);
    expect(published.some((a) => a.genre === 'news' && a.bylines.length === 0)).toBe(true);
  });
  it('name who paid where somebody paid, and nowhere else', () => {
    for (const a of demoArticles) expect(a.sponsor !== '', a.key).toBe(a.genre === 'paid content');
  });
  it('tell readers what changed, and each version changes something', () => {
    for (const a of published) {
      for (const version of a.versions ?? []) expect(version.note, a.key).not.toBe('');
      const texts = textsOf(a).map((text) => JSON.stringify(text));
      expect(repeated(texts), a.key).toEqual([]);
    }
    const headings = published.flatMap((a) => a.versions?.map(({ heading }) => heading) ?? []);
    expect(headings).toEqual(expect.arrayContaining(["editor's note", 'right of reply']));
  });
  it('place one lead and four at the top', () => {
    expect(published.filter(({ place }) => place === 'lead')).toHaveLength(1);
    expect(published.filter(({ place }) => place === 'top')).toHaveLength(4);
  });
  it('run back two years from twenty minutes before the start, and came out in order', () => {
    const ages = published.map(({ age }) => age);
    const year = 365 * 24 * 60;
    expect(Math.min(...ages)).toBe(20);
    expect(Math.max(...ages)).toBeGreaterThan(1.9 * year);
    expect(Math.max(...ages)).toBeLessThanOrEqual(2 * year);
    expect(ages.filter((age) => age <= 2 * 24 * 60).length).toBeGreaterThanOrEqual(8);
    for (const a of published) {
      const times = [0, ...(a.versions ?? []).map(({ after }) => after), a.age - 1];
      expect(times, a.key).toEqual([...times].sort((x, y) => x - y));
    }
  });
});

describe('every article', () => {
  it('has its own key, address and headline', () => {
    expect(repeated(demoArticles.map(({ key }) => key))).toEqual([]);
    expect(repeated(demoArticles.flatMap(({ slug, oldSlug }) => [slug, oldSlug ?? []].flat()))).toEqual([]);
    expect(repeated(demoArticles.map((a) => newestOf(a).headline))).toEqual([]);
  });
  it.each(demoArticles.map((a) => [a.key, a] as const))('%s: what it names exists', (_, a) => {
    for (const text of textsOf(a)) {
      expect(text.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(sections.map(({ slug }) => slug)).toContain(text.section);
      for (const topic of text.topics) expect(topics.map(({ slug }) => slug)).toContain(topic);
      for (const { author } of text.bylines) expect(authors.map(({ key }) => key)).toContain(author);
    }
  });
  it.each(published.map((a) => [a.key, a] as const))('%s: is whole enough to publish', (_, a) => {
    for (const text of textsOf(a)) {
      expect(text.headline).not.toBe('');
      expect(text.standfirst).not.toBe('');
      expect(text.body[0]?.type).toBe('paragraph');
    }
  });
  it('has a body in the canonical form of the document schema', () => {
    for (const text of allTexts) {
      const body = withBlockIds({ type: 'doc', content: blocksOf(text) });
      expect(bodyInput.parse(body)).toEqual(body);
    }
  });
  it('links only to articles that readers can open, and to places that do not exist', () => {
    const paths = published.filter((a) => a.state !== 'unpublished').map(({ section, slug }) => `/${section}/${slug}`);
    const hrefs = [...JSON.stringify(allTexts).matchAll(/"href":"([^"]+)"/g)].map(([, href]) => href!);
    expect(hrefs.length).toBeGreaterThanOrEqual(4);
    for (const href of hrefs) {
      if (href.startsWith('/')) expect(paths).toContain(href);
      else expect(new URL(href).hostname).toMatch(/\.example$/);
    }
  });
  it('leaves no stray mark of the shorthand it was written in', () => {
    for (const text of allTexts) {
      const { headline, standfirst, kicker } = text;
      expect([plainText(blocksOf(text)), headline, standfirst, kicker].join('\n')).not.toMatch(/\*|\]\(|['"]/);
    }
  });
});

describe('what stands apart in a text', () => {
  it('is shown in each of its kinds', () => {
    const all = JSON.stringify(allTexts);
    const kinds = ['factBox', 'editorsNote', 'demo related', 'embed', 'footnote'];
    for (const kind of kinds) expect(all, kind).toContain(`"type":"${kind}"`);
    expect(all).toContain('"dir":"rtl"');
  });
  it('points only at articles that stand when it is published', () => {
    for (const a of published) {
      for (const block of textsOf(a).flatMap(({ body }) => body)) {
        if (block.type !== 'demo related') continue;
        const target = published.find(({ key }) => key === block.attrs.article);
        expect(target?.state, block.attrs.article).toBe('published');
        expect(target?.age).toBeGreaterThan(a.age);
      }
    }
  });
});

describe('every picture', () => {
  it('is in the list of what is drawn, and everything drawn is used', () => {
    const keys = pictures.map(({ key }) => key);
    expect(new Set(allPictures.map(({ picture }) => picture))).toEqual(new Set(keys));
    expect(repeated(keys)).toEqual([]);
  });
  it('has an alternative text and a credit, and its caption keeps its full stop', () => {
    for (const { picture, alt, credit, caption } of allPictures) {
      expect(alt, picture).toMatch(/\.$/);
      expect(alt.length, picture).toBeGreaterThan(40);
      expect(credit, picture).not.toBe('');
      expect(caption, picture).toMatch(/\.$/);
    }
  });
});
