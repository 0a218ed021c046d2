import { expect, it } from 'vitest';
import { fromEditor, toEditor } from '@/components/desk/editor/body/body-json';
import type { Body } from '@/lib/body/schema';

const paragraph = {
  type: 'paragraph' as const,
  attrs: { id: 'a' },
  content: [{ type: 'text' as const, text: 'Rain' }],
};

it('gives an empty body a line to write in, and takes it away again', () => {
  const opened = toEditor({ type: 'doc', content: [] });
  expect(opened.content).toHaveLength(1);
  expect(fromEditor(opened)).toEqual({ type: 'doc', content: [] });
});

it('leaves a body that ends in text as it is', () => {
  const body: Body = { type: 'doc', content: [paragraph] };
  expect(toEditor(body)).toEqual(body);
});

it('keeps empty lines between blocks', () => {
  const body = { type: 'doc', content: [{ type: 'paragraph' }, paragraph, { type: 'paragraph' }] };
  expect(fromEditor(body).content).toHaveLength(2);
});

it('opens a line below a rule that ends the text', () => {
  const rule = { type: 'horizontalRule' as const, attrs: { id: 'b' } };
  expect(toEditor({ type: 'doc', content: [paragraph, rule] }).content?.at(-1)?.type).toBe('paragraph');
});
