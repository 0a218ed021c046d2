import { describe, expect, it } from 'vitest';
import type { ArticleDocument } from '@/lib/articles/document';
import { type ChecklistFacts, checkArticle, noFacts } from '@/lib/checklist/check';
import { type ChecklistChoices, ruleNames, settled } from '@/lib/checklist/rules';
import { findingsFor, type LinkVerdict } from '@/lib/links/finding';

const complete: ArticleDocument = {
  ...{ schema: 1, language: 'en', section: '0190a000-0000-7000-8000-000000000001', slug: 'the-tide', kicker: '' },
  ...{ headline: 'The tide', standfirst: 'It came early.', genre: 'news', sponsor: '', dateline: '', topics: [] },
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'It came at noon.' }] }] },
  bylines: [{ author: '0190a000-0000-7000-8000-000000000002', role: 'by' }],
  leadImage: {
    ...{ media: '0190a000-0000-7000-8000-000000000003', sha256: 'a'.repeat(64), width: 800, height: 600 },
    ...{ focalX: 500, focalY: 500, caption: '', credit: 'A. Pilot', alt: 'The quay under water' },
  },
  description: '',
};

type Given = { change?: Partial<ArticleDocument>; facts?: Partial<ChecklistFacts>; choices?: ChecklistChoices };
const found = ({ change, facts, choices = {} }: Given) =>
  checkArticle({ ...complete, ...change }, { ...noFacts, ...facts }, settled(choices)).map(
    ({ rule, level, field }) => `${level}: ${rule} at ${field}`,
  );
const link = (href: string, verdict: LinkVerdict | null, status: number | null = null) => ({ href, verdict, status });

describe('the checklist', () => {
  it('has nothing to say of a text that lacks nothing', () => {
    expect(found({})).toEqual([]);
  });

  it('shows a missing byline, standfirst or picture, and asks about none of them', () => {
    expect(found({ change: { bylines: [], standfirst: ' ', leadImage: null } })).toEqual([
      'note: byline at bylines',
      'note: standfirst at standfirst',
      'note: leadImage at leadImage',
    ]);
  });

  it('misses a writer where only a photographer is named', () => {
    const bylines = [{ ...complete.bylines[0]!, role: 'photographs' as const }];
    expect(found({ change: { bylines } })).toEqual(['note: byline at bylines']);
  });

  it('keeps what no publication may lack, whatever the newsroom turned off', () => {
    const off = Object.fromEntries(ruleNames.map((name) => [name, { level: 'off' as const }]));
    const leadImage = { ...complete.leadImage!, alt: '', credit: '' };
    expect(found({ change: { headline: '', leadImage }, choices: off })).toEqual([
      'error: minimum at headline',
      'error: minimum at leadImage.alt',
      'error: minimum at leadImage.credit',
    ]);
  });

  it('counts characters by the newsroom’s own number', () => {
    const headline = 'á'.repeat(61);
    expect(found({ change: { headline } })).toEqual([]);
    const choices = { headlineLength: { most: 60, level: 'error' as const } };
    expect(found({ change: { headline }, choices })).toEqual(['error: headlineLength at headline']);
    expect(found({ change: { headline: headline.slice(1) }, choices })).toEqual([]);
  });

  it('lets every rule block, ask, be shown or be off', () => {
    for (const level of ['error', 'warning', 'note'] as const)
      expect(found({ choices: { topics: { level } } })).toEqual([`${level}: topics at topics`]);
    expect(found({ choices: { topics: { level: 'off' } } })).toEqual([]);
  });

  it('tells broken links from those that could not be looked at, and says nothing of others', () => {
    const links = [
      link('https://a.example/', 'fine', 200),
      link('https://b.example/', 'broken', 404),
      link('http://10.0.0.1/', 'blocked'),
      link('https://c.example/', 'unclear', 403),
      link('https://d.example/', null),
    ];
    expect(found({ facts: { links } })).toEqual([
      'warning: brokenLinks at body',
      'warning: brokenLinks at body',
      'note: uncheckedLinks at body',
    ]);
  });

  it('asks about open comments, and blocks for pictures whose rights have run out', () => {
    const rights = [{ field: 'leadImage', message: 'The licence of the lead image ended on May 1, 2026.' }];
    expect(found({ facts: { openComments: 2, rights } })).toEqual([
      'error: rights at leadImage',
      'warning: comments at body',
    ]);
  });
});

describe('what is known of links', () => {
  it('is asked by their address without a fragment, and of our own by who is dead', () => {
    const hrefs = [
      'https://a.example/page#part',
      '/politics/gone#top',
      '/politics/here',
      'mailto:ana@example.org',
      '#a',
    ];
    const known = [{ address: 'https://a.example/page', verdict: 'broken' as const, status: 410 }];
    expect(findingsFor(hrefs, known, ['/politics/gone'])).toEqual([
      { href: 'https://a.example/page#part', verdict: 'broken', status: 410 },
      { href: '/politics/gone#top', verdict: 'broken', status: null },
      { href: '/politics/here', verdict: 'fine', status: null },
    ]);
  });
});
