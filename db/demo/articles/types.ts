import type { DemoBlock, DemoPicture } from '@/db/demo/document';
import type { AuthorKey, UserKey } from '@/db/demo/people';
import type { BylineRole, Genre } from '@/lib/articles/document';
import type { NoticeHeading } from '@/lib/articles/published';

export type DemoByline = { author: AuthorKey; role: BylineRole };

/** What one version of an article says. Sections, topics and slugs by their addresses, people and pictures by key. */
export type DemoText = {
  language: 'en' | 'ar' | 'az';
  section: string;
  slug: string;
  kicker: string;
  headline: string;
  standfirst: string;
  genre: Genre;
  sponsor: string;
  dateline: string;
  bylines: DemoByline[];
  topics: string[];
  leadImage: DemoPicture | null;
  body: DemoBlock[];
  description: string;
};

/** A later publication: what it changed, and what readers were told. */
export type DemoVersion = {
  kind: 'update' | 'correction' | 'clarification' | 'minor';
  /** Minutes after the first publication. */
  after: number;
  note: string;
  /** Shows an update's note on the article; corrections and clarifications always show theirs. */
  heading?: NoticeHeading;
  changes: Partial<DemoText>;
};

export type DemoState =
  | { state: 'published' | 'draft' | 'in review' | 'approved' }
  | { state: 'returned'; note: string }
  /** Wall time in the newsroom's zone. */
  | { state: 'scheduled'; inDays: number; time: string }
  | { state: 'retracted'; after: number; note: string }
  | { state: 'unpublished'; after: number; reason: string; publicReason: string }
  | { state: 'working draft'; changes: Partial<DemoText> };

export type DemoArticle = DemoText &
  DemoState & {
    key: string;
    /** The slug under which it was first published, where a later version changed it. */
    oldSlug?: string;
    /** Who wrote it at the desk. */
    by: UserKey;
    /** Minutes before the newsroom's first start: of the first publication, or of the last save. */
    age: number;
    place?: 'lead' | 'top';
    versions?: DemoVersion[];
  };

type Defaulted = 'language' | 'kicker' | 'genre' | 'sponsor' | 'dateline' | 'bylines' | 'topics' | 'description';

const defaults: Pick<DemoText, Defaulted> = {
  language: 'en',
  kicker: '',
  genre: 'news',
  sponsor: '',
  dateline: '',
  bylines: [],
  topics: [],
  description: '',
};

type Distribute<T> = T extends unknown ? Omit<T, Defaulted> & Partial<Pick<DemoText, Defaulted>> : never;

/** An article with what most leave out filled in. */
export const article = (input: Distribute<DemoArticle>): DemoArticle => ({ ...defaults, ...input });

/** Whether readers ever saw it. */
export const wasPublished = (a: DemoArticle): boolean =>
  a.state === 'published' || a.state === 'working draft' || a.state === 'retracted' || a.state === 'unpublished';

/** What every publication with text said, first to last; for an article never published, its one draft. */
export function textsOf(a: DemoArticle): DemoText[] {
  const texts = [{ ...textIn(a), slug: a.oldSlug ?? a.slug }];
  for (const version of a.versions ?? []) texts.push({ ...(texts.at(-1) ?? textIn(a)), ...version.changes });
  return texts;
}

/** What the desk holds beyond the live version, or null. */
export function workingTextOf(a: DemoArticle): DemoText | null {
  const newest = textsOf(a).at(-1);
  return a.state === 'working draft' && newest ? { ...newest, ...a.changes } : null;
}

function textIn(a: DemoArticle): DemoText {
  const { language, section, slug, kicker, headline, standfirst, genre, sponsor, dateline } = a;
  const { bylines, topics, leadImage, body, description } = a;
  return {
    ...{ language, section, slug, kicker, headline, standfirst, genre, sponsor, dateline },
    ...{ bylines, topics, leadImage, body, description },
  };
}
