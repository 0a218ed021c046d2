import { describe, expect, it, vi } from 'vitest';
import { Draft } from '@/components/desk/editor/saving/draft';
import { sampleDocument } from '@/components/desk/editor/saving/sample-article';
import type { ArticleDocument } from '@/lib/articles/document';

const drafting = (given: Partial<ArticleDocument> = {}, neverPublished = true) => {
  const onEdit = vi.fn();
  return {
    draft: new Draft({ document: sampleDocument(given), neverPublished: () => neverPublished, onEdit }),
    onEdit,
  };
};

describe('the slug', () => {
  it('follows the headline until somebody writes one', () => {
    const { draft } = drafting();
    draft.set('headline', 'A bridge, mended');
    expect(draft.field('slug')).toBe('a-bridge-mended');
    draft.set('slug', 'the-bridge');
    draft.set('headline', 'A bridge, closed');
    expect(draft.field('slug')).toBe('the-bridge');
  });

  it('follows again once it is emptied', () => {
    const { draft } = drafting({ headline: 'Rain', slug: 'sun' });
    draft.set('slug', '');
    draft.set('headline', 'Rain again');
    expect(draft.field('slug')).toBe('rain-again');
  });

  it('stays where it is after the first publication', () => {
    const { draft } = drafting({ headline: 'Rain', slug: 'rain' }, false);
    draft.set('headline', 'Rain again');
    expect(draft.field('slug')).toBe('rain');
  });

  it('is written as the article’s language reads', () => {
    const { draft } = drafting({ language: 'az' });
    draft.set('headline', 'Gəncə');
    expect(draft.field('slug')).toBe('gence');
  });
});

describe('the document on screen', () => {
  it('tells of an edit once for each change, and not when nothing changed', () => {
    const { draft, onEdit } = drafting();
    draft.set('kicker', 'Rivers');
    draft.set('kicker', 'Rivers');
    expect(onEdit).toHaveBeenCalledTimes(1);
  });

  it('asks the body’s editor for its text, also after that is gone', () => {
    const { draft } = drafting();
    const body = { type: 'doc' as const, content: [{ type: 'paragraph' as const }] };
    const detach = draft.attachBody(
      () => body,
      () => {},
    );
    detach();
    expect(draft.read().body).toBe(body);
  });

  it('is saved without a byline that names nobody yet', () => {
    const { draft } = drafting();
    draft.set('bylines', [
      { author: 'a', role: 'by' },
      { author: '', role: 'photographs' },
    ]);
    expect(draft.read().bylines).toEqual([{ author: 'a', role: 'by' }]);
    expect(draft.field('bylines')).toHaveLength(2);
  });

  it('is no edit when another text takes its place', () => {
    const { draft, onEdit } = drafting();
    draft.replace(sampleDocument({ headline: 'Theirs' }));
    expect(draft.field('headline')).toBe('Theirs');
    expect(onEdit).not.toHaveBeenCalled();
  });
});
