import type { OpenArticle } from '@/components/desk/editor/saving/open-article';
import type { ArticleDocument } from '@/lib/articles/document';

/** A document that says nothing yet; what a test is about is given. */
export const sampleDocument = (given: Partial<ArticleDocument> = {}): ArticleDocument => ({
  schema: 1,
  language: 'en',
  section: null,
  slug: '',
  kicker: '',
  headline: '',
  standfirst: '',
  genre: 'news',
  sponsor: '',
  dateline: '',
  body: { type: 'doc', content: [] },
  bylines: [],
  leadImage: null,
  topics: [],
  description: '',
  ...given,
});

/** A draft as its writer has it open. */
export const sampleArticle = (given: Partial<OpenArticle> = {}): OpenArticle => ({
  id: '0190a000-0000-7000-8000-000000000001',
  version: 1,
  live: 'none',
  draftState: 'draft',
  path: null,
  document: sampleDocument(),
  revision: { id: 'r1', number: 1, at: '2026-01-05T10:00:00.000Z', by: 'Nino Sar', isMine: false },
  liveNumber: null,
  liveVersions: [],
  notices: [],
  hasUnpublishedChanges: false,
  scheduled: null,
  returnNote: '',
  place: 'normal',
  embargoUntil: null,
  commands: ['save', 'submit', 'publish'],
  canEdit: true,
  sight: 'working',
  ...given,
});
