import type { ArticleDocument } from '@/lib/articles/document';
import type { Block } from '@/lib/body/schema';

/** A field of a document that is merged as one thing. */
export type FieldName = Exclude<keyof ArticleDocument, 'schema' | 'body'>;

/** A field that both sides changed in the same words. */
export type FieldConflict = {
  [F in FieldName]: {
    at: 'field';
    field: F;
    base: ArticleDocument[F];
    mine: ArticleDocument[F];
    theirs: ArticleDocument[F];
  };
}[FieldName];

/** A block that both sides changed in the same words, or that one deleted and the other changed. */
export type BlockConflict = {
  at: 'block';
  /** Of the block in the merged document; where theirs deleted it, of mine. */
  id: string;
  /** The block of the merged document after which it belongs; null at the very beginning. */
  after: string | null;
  /** Null where it is new on both sides. */
  base: Block | null;
  /** Null where this side deleted it. */
  mine: Block | null;
  theirs: Block | null;
};

/**
 * A place where a person must choose. `mine` and `theirs` both hold what the two sides changed elsewhere in the same
 * field or block, so that taking either loses nothing but the other's contested words. The merged document holds
 * `theirs`, which was saved first.
 */
export type Conflict = FieldConflict | BlockConflict;
