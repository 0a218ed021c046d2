import { getSchema } from '@tiptap/core';
import { DOMParser, DOMSerializer } from '@tiptap/pm/model';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { bodyExtensions } from '@/lib/body/extensions';
import { withoutId } from '@/lib/body/ids';
import { bodyInput } from '@/lib/body/normalise';
import type { Body } from '@/lib/body/schema';
import { anyBlock, anyBody } from '@/lib/body/testing';

const schema = getSchema(bodyExtensions());
const page = new Window().document as unknown as Document;

/** As the clipboard carries it. */
function htmlOf(body: Body): string {
  const host = page.createElement('div');
  const { content } = schema.nodeFromJSON(body);
  host.append(DOMSerializer.fromSchema(schema).serializeFragment(content, { document: page }));
  return host.innerHTML;
}

function bodyFrom(html: string): Body {
  const host = page.createElement('div');
  host.innerHTML = html;
  return DOMParser.fromSchema(schema).parse(host, { preserveWhitespace: 'full' }).toJSON() as Body;
}

// An empty document is opened with a line to write in; ids are not written, so that a copy gets its own.
const written = (body: Body): Body => ({
  type: 'doc',
  content: (body.content.length > 0 ? body.content : [{ type: 'paragraph' as const }]).map(withoutId),
});

it('writes any body as HTML and reads the same body back', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      expect(bodyInput.parse(bodyFrom(htmlOf(body)))).toEqual(written(body));
    }),
    { numRuns: 300 },
  );
});

it('opens any body in the editor as it stands', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const doc = schema.nodeFromJSON(written(body));
      doc.check();
      expect(bodyInput.parse(doc.toJSON())).toEqual(written(body));
    }),
    { numRuns: 200 },
  );
});

it('reads what it has read before without changing it', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 6 }), (content) => {
      const body = bodyInput.parse({ type: 'doc', content });
      expect(bodyInput.parse(structuredClone(body))).toEqual(body);
      expect(JSON.stringify(bodyInput.parse(body))).toBe(JSON.stringify(body));
    }),
    { numRuns: 300 },
  );
});
