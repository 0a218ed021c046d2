import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { VersionList } from '@/components/record/version-list';
import { publicationFixture, textFixture } from '@/lib/articles/published.fixture';
import { listChanges } from '@/lib/record/changes';
import { wordsFor } from '@/lib/words/words';

const changes = listChanges([
  { publication: publicationFixture(2, 'update'), text: textFixture({ headline: 'Everybody is ashore' }) },
  { publication: publicationFixture(1, 'first'), text: textFixture() },
]);

const listed = (publishers: Record<string, string>) =>
  renderToStaticMarkup(
    <VersionList {...{ changes, publishers, path: '/world/ferry', current: 2, zone: 'UTC', words: wordsFor('en') }} />,
  );

test('an entry is the desk’s, unless the newsroom names who published it', () => {
  expect(listed({}).match(/· the desk/g)).toHaveLength(2);
  const named = listed({ p2: 'Ilse Marandi' });
  expect(named).toContain('· Ilse Marandi');
  expect(named.match(/· the desk/g)).toHaveLength(1);
});

test('an entry says how many words came and went, and shows it beside the largest', () => {
  const markup = listed({});
  expect(markup).toMatch(/The headline changed; 3 words added, \d removed\./);
  expect(markup.match(/class="change-bar"/g)).toHaveLength(1);
});
