import { describe, expect, test } from 'vitest';
import { publicationFixture, textFixture } from '@/lib/articles/published.fixture';
import { citationText, citeNews } from '@/lib/record/citation';
import { wordsFor } from '@/lib/words/words';

const by = (id: string, name: string) => ({ id, name, role: 'by' as const });
const cited = (changes: Parameters<typeof textFixture>[0] = {}, organisations: string[] = []) => ({
  text: textFixture(changes),
  publication: publicationFixture(2, 'update', {
    hash: 'ab'.repeat(32),
    publishedAt: new Date('2024-07-20T20:30:00Z'),
  }),
  organisations,
  newsroom: { name: 'The Pilot', timeZone: 'Asia/Baku' },
  address: 'https://pilot.example/world/ferry/history/2',
});
const accessed = new Date('2026-11-25T21:00:00Z');
const wiki = (...given: Parameters<typeof cited>) => citeNews(cited(...given), accessed);

describe('a citation as text', () => {
  test('names writers, headline, paper, time by the newsroom’s clock, version, address and seal', () => {
    const bylines = [by('a1', 'Nadia Velkhar'), by('a2', 'Ilse Marandi'), by('a3', 'Tomas Ereg')];
    expect(citationText(cited({ bylines }), wordsFor('en'))).toBe(
      `Nadia Velkhar, Ilse Marandi and Tomas Ereg, “All safe after ferry runs aground”, The Pilot, July 21, 2024 00:30, Version 2, https://pilot.example/world/ferry/history/2, seal ${'ab'.repeat(32)}.`,
    );
  });

  test('begins with the headline where nobody signed', () => {
    expect(citationText(cited({ bylines: [] }), wordsFor('en'))).toMatch(/^“All safe/);
  });
});

describe('a citation for Wikipedia', () => {
  test('is a filled cite news', () => {
    expect(wiki()).toBe(
      '{{cite news |last1=Velkhar |first1=Nadia |title=All safe after ferry runs aground |work=The Pilot |date=2024-07-21 |access-date=2026-11-26 |url=https://pilot.example/world/ferry/history/2}}',
    );
  });

  test('numbers several, and does not cut an organisation’s or a single name in two', () => {
    const bylines = [by('a1', 'Salma Aziz al-Mirsawi'), by('o1', 'Littoral News Agency'), by('a2', 'Voltaire')];
    expect(wiki({ bylines }, ['o1'])).toContain(
      '|last1=al-Mirsawi |first1=Salma Aziz |author2=Littoral News Agency |author3=Voltaire |title',
    );
  });

  test('names nobody where nobody signed, and only writers', () => {
    expect(wiki({ bylines: [] })).toMatch(/^\{\{cite news \|title=/);
    expect(wiki({ bylines: [{ id: 'p', name: 'Ivo Brandl', role: 'photographs' }] })).not.toContain('Brandl');
  });

  test('holds any headline: what would end the template or be markup is written out', () => {
    expect(wiki({ headline: "A | B {{c}} [d]\n''e'' <f>" })).toContain(
      '|title=A &#124; B &#123;&#123;c&#125;&#125; &#91;d&#93; &#39;&#39;e&#39;&#39; &#60;f&#62; |work',
    );
  });

  test('says which language it is in, English aside', () => {
    expect(wiki({ language: 'az' })).toContain('|language=az |access-date');
  });
});
