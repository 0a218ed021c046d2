import { describe, expect, it } from 'vitest';
import type { Inline, Suggested, SuggestionMark } from '@/lib/body/schema';
import { countPendingSuggestions, withoutSuggestions, withSuggestions } from '@/lib/body/suggestions';
import { bodyOf, documentOf, idOf, mergeBothWays } from '@/lib/merge/testing';

const ilse: Suggested = { id: idOf(50), by: idOf(51), name: 'Ilse', at: '2026-03-01T10:00:00.000Z' };
const noor: Suggested = { id: idOf(60), by: idOf(61), name: 'Noor', at: '2026-03-01T10:00:01.000Z' };
const plain = (text: string): Inline => ({ type: 'text', text });
const marked = (type: SuggestionMark['type'], text: string, attrs: Suggested): Inline => ({
  ...{ type: 'text', text, marks: [{ type, attrs }] },
});
const ins = (text: string, attrs: Suggested) => marked('insertion', text, attrs);
const del = (text: string, attrs: Suggested) => marked('deletion', text, attrs);
const line = (...content: Inline[]) =>
  documentOf({ body: bodyOf({ type: 'paragraph', attrs: { id: idOf(1) }, content }) });
const words = (body: ReturnType<typeof bodyOf>) =>
  body.content.map((block) =>
    ((block as { content?: Inline[] }).content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join(''),
  );

const base = line(plain('The old ferry was late and nobody was hurt.'));

describe('what two people suggest at once', () => {
  it('stands side by side in one paragraph, each under its own name, whoever saves first', () => {
    const hers = line(
      plain('The old ferry was '),
      del('late', ilse),
      ins('two hours late', ilse),
      plain(' and nobody was hurt.'),
    );
    const his = line(
      plain('The '),
      del('old ', noor),
      plain('ferry was late and nobody was hurt'),
      ins(' this time', noor),
      plain('.'),
    );
    const { document, conflicts } = mergeBothWays(base, hers, his);
    expect(conflicts).toEqual([]);
    expect(countPendingSuggestions(document)).toBe(2);
    expect(words(withoutSuggestions(document.body))).toEqual(words(base.body));
    expect(words(withSuggestions(document.body))).toEqual([
      'The ferry was two hours late and nobody was hurt this time.',
    ]);
  });

  it('is one deletion where both would take the same words out, the first’s', () => {
    const { document, conflicts } = mergeBothWays(
      base,
      line(plain('The '), del('old ferry', noor), plain(' was late and nobody was hurt.')),
      line(plain('The '), del('old ', ilse), plain('ferry was late and nobody was hurt.')),
    );
    expect(conflicts).toEqual([]);
    expect(document.body.content[0]).toMatchObject({
      content: [plain('The '), del('old ', ilse), del('ferry', noor), {}],
    });
  });

  it('is lost to neither where one accepts while the other goes on suggesting', () => {
    const pending = line(plain('The '), del('old ', ilse), plain('ferry was late and nobody was hurt.'));
    const accepted = line(plain('The ferry was late and nobody was hurt.'));
    const more = line(
      plain('The '),
      del('old ', ilse),
      plain('ferry was late and '),
      del('nobody', noor),
      ins('no one', noor),
      plain(' was hurt.'),
    );
    const { document, conflicts } = mergeBothWays(pending, accepted, more);
    expect(conflicts).toEqual([]);
    expect(words(withSuggestions(document.body))).toEqual(['The ferry was late and no one was hurt.']);
    expect(words(withoutSuggestions(document.body))).toEqual(['The ferry was late and nobody was hurt.']);
  });

  it('is asked about where both write at the same place, and the text keeps one and the question the other', () => {
    const { document, conflicts } = mergeBothWays(
      base,
      line(plain('The old ferry was '), ins('very ', noor), plain('late and nobody was hurt.')),
      line(plain('The old ferry was '), ins('rather ', ilse), plain('late and nobody was hurt.')),
    );
    expect(conflicts).toHaveLength(1);
    expect(JSON.stringify([document, conflicts])).toContain('very');
    expect(JSON.stringify(document)).toContain('rather');
  });
});
