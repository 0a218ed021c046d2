import type { ArticleDocument, BylineLine } from '@/lib/articles/document';
import { proposeSlug } from '@/lib/articles/slug';
import type { Picture } from '@/lib/body/schema';
import type { Conflict, FieldConflict, FieldName } from '@/lib/merge/conflict';
import { mergeAttrs, mergeWords } from '@/lib/merge/merge-attrs';
import { mergeBody } from '@/lib/merge/merge-body';
import { withKeys } from '@/lib/merge/merge-children';
import { mergeSequence, readingsOf } from '@/lib/merge/merge-sequence';
import { plainBody } from '@/lib/merge/plain-body';
import {
  agreed,
  contested,
  eachOf,
  mergeValue,
  orWhole,
  type Readings,
  settled,
  type Three,
} from '@/lib/merge/readings';
import { type Cut, cutterFor } from '@/lib/record/compare/flow';

type MergedFields = { [F in FieldName]: Readings<ArticleDocument[F]> };

/**
 * Merges what two people made of one text. `base` is what both began from, `theirs` was saved first, `mine` comes
 * second. Different blocks and fields, and different words within one, both stand; so do both where the two added
 * something at the same place, in an order that does not depend on who saved first. Where both changed the same words,
 * or one deleted what the other changed, the document holds theirs and a conflict holds both. Every word that either
 * wrote is in the document or in a conflict. Pure; the three are not changed.
 */
export function mergeDocuments(
  base: ArticleDocument,
  mine: ArticleDocument,
  theirs: ArticleDocument,
): { document: ArticleDocument; conflicts: Conflict[] } {
  const three = { base, mine, theirs };
  const cut = cutterFor(base.language);
  const fields = mergeFields(three, cut);
  const { body, conflicts } = mergeBody(
    eachOf(three, (document) => plainBody(document.body)),
    cut,
  );
  const merged = Object.fromEntries(Object.entries(fields).map(([name, readings]) => [name, readings.theirs]));
  return {
    document: { ...theirs, ...merged, body, schema: Math.max(mine.schema, theirs.schema) },
    conflicts: [...fieldConflicts(three, fields), ...conflicts],
  };
}

function mergeFields(three: Three<ArticleDocument>, cut: Cut): MergedFields {
  const value = <F extends FieldName>(field: F) => mergeValue(eachOf(three, (document) => document[field]));
  const words = (field: FieldName & ('kicker' | 'headline' | 'standfirst' | 'dateline' | 'sponsor' | 'description')) =>
    mergeWords(
      eachOf(three, (document) => document[field]),
      cut,
    );
  const [headline, language] = [words('headline'), value('language')];
  return {
    ...{ kicker: words('kicker'), headline, standfirst: words('standfirst'), dateline: words('dateline') },
    ...{ bylines: mergeBylines(three), section: value('section'), topics: mergeTopics(three), genre: value('genre') },
    ...{ sponsor: words('sponsor'), language, leadImage: mergeLeadImage(three, cut) },
    slug: mergeSlug(three, headline.theirs, language.theirs),
    description: words('description'),
  };
}

const fieldConflicts = (three: Three<ArticleDocument>, fields: MergedFields): FieldConflict[] =>
  (Object.keys(fields) as FieldName[])
    .filter((field) => fields[field].contested)
    .map((field) => {
      const { mine, theirs } = fields[field];
      return { at: 'field', field, base: three.base[field], mine, theirs } as FieldConflict;
    });

/** A slug that nobody wrote follows the merged headline, as it followed each one's own. */
function mergeSlug(three: Three<ArticleDocument>, headline: string, language: string): Readings<string> {
  const merged = mergeValue(eachOf(three, ({ slug }) => slug));
  const follows = (document: ArticleDocument) => document.slug === proposeSlug(document.headline, document.language);
  const isNobodys = merged.contested && follows(three.mine) && follows(three.theirs);
  return isNobodys ? agreed(proposeSlug(headline, language)) : merged;
}

const mostBylines = 50;
const mostTopics = 30;

function mergeBylines(three: Three<ArticleDocument>): Readings<BylineLine[]> {
  const lists = eachOf(three, ({ bylines }) => bylines);
  const keyed = eachOf(lists, (lines) => withKeys(lines, ({ author }) => author));
  const readings = readingsOf(mergeSequence(keyed, mergeValue));
  return orWhole(readings, lists, ({ length }) => length <= mostBylines);
}

function mergeTopics(three: Three<ArticleDocument>): Readings<string[]> {
  const lists = eachOf(three, ({ topics }) => topics);
  const keyed = eachOf(lists, (topics) => withKeys(topics, (id) => id));
  return orWhole(readingsOf(mergeSequence(keyed, mergeValue)), lists, ({ length }) => length <= mostTopics);
}

function mergeLeadImage(three: Three<ArticleDocument>, cut: Cut): Readings<Picture | null> {
  const { base, mine, theirs } = eachOf(three, ({ leadImage }) => leadImage);
  const easy = settled<Picture | null>({ base, mine, theirs });
  if (easy) return easy;
  return base && mine && theirs ? mergeAttrs({ base, mine, theirs }, cut) : contested({ mine, theirs });
}
