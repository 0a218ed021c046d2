import type { ArticleView, Newsroom, Publication, PublishedText } from '@/lib/articles/published';
import type { PublicationKind } from '@/lib/record/kinds';

/** Small published things for tests of what readers see. */

export const newsroomFixture: Newsroom = {
  name: 'The Pilot',
  tagline: 'For the record',
  timeZone: 'Asia/Baku',
  language: 'en',
  contact: 'desk@pilot.example',
  logo: null,
  sections: [{ id: 's1', slug: 'world', name: 'World' }],
  noticePosition: 'top',
  namesUsers: false,
};

export function textFixture(changes: Partial<PublishedText> = {}): PublishedText {
  return {
    path: '/world/ferry',
    language: 'en',
    section: { id: 's1', name: 'World' },
    topics: [{ id: 't1', name: 'The sea' }],
    genre: 'news',
    sponsor: '',
    kicker: '',
    headline: 'All safe after ferry runs aground',
    standfirst: 'Fourteen boats took the passengers off.',
    dateline: 'Tern Haven',
    bylines: [{ id: 'a1', name: 'Nadia Velkhar', role: 'by' }],
    leadImage: null,
    description: '',
    body: [{ type: 'paragraph', content: [{ type: 'text', text: 'All 241 people are ashore.' }] }],
    ...changes,
  };
}

export function publicationFixture(number: number, kind: PublicationKind, changes: Partial<Publication> = {}) {
  return {
    id: `p${number}`,
    articleId: 'x1',
    number,
    kind,
    note: '',
    heading: null,
    refersTo: null,
    supersedes: null,
    publishedAt: new Date(Date.UTC(2024, 6, 20, 9 + number, 2)),
    position: number,
    hash: '',
    previousHash: null,
    ...changes,
  } satisfies Publication;
}

export function articleFixture(changes: Partial<ArticleView> = {}): ArticleView {
  return {
    id: 'x1',
    path: '/world/ferry',
    live: 'published',
    text: textFixture(),
    number: 1,
    publications: [publicationFixture(1, 'first')],
    firstPublishedAt: new Date('2021-03-04T08:00:00Z'),
    lastUpdateAt: new Date('2024-07-20T10:02:00Z'),
    slugs: { sections: { s1: 'world' }, topics: { t1: 'sea' }, authors: { a1: 'nadia-velkhar' } },
    organisations: [],
    moreFromSection: [],
    ...changes,
  };
}
