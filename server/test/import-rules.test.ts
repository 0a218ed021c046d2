import { describe, expect, test } from 'vitest';
import { importsOf, judge } from '@/server/test/import-rules';

const judging = (sources: Record<string, string>) =>
  judge(Object.entries(sources).flatMap(([file, source]) => importsOf(file, source)));

describe('what stands in a file', () => {
  test('imports are found in each form', () => {
    const source = [
      "import a, { b } from '@/lib/a';",
      "import type { C } from '@/lib/c';",
      "import {\n  type D,\n  type E,\n} from '@/lib/d';",
      "import '@/app/x.css';",
      "export { f } from './f';",
      "const g = await import('@/lib/g');",
    ].join('\n');
    expect(importsOf('lib/noun/file.ts', source)).toEqual([
      { from: 'lib/noun/file.ts', to: 'lib/a', typeOnly: false },
      { from: 'lib/noun/file.ts', to: 'lib/c', typeOnly: true },
      { from: 'lib/noun/file.ts', to: 'lib/d', typeOnly: true },
      { from: 'lib/noun/file.ts', to: 'app/x.css', typeOnly: false },
      { from: 'lib/noun/file.ts', to: 'lib/noun/f', typeOnly: false },
      { from: 'lib/noun/file.ts', to: 'lib/g', typeOnly: false },
    ]);
  });
});

describe('who may import whom', () => {
  for (const [file, source] of [
    ['app/page.tsx', "import { db } from '@/db/client'; "],
    ['app/page.tsx', "import { publish } from '@/lib/articles/publish';"],
    ['server/main.ts', "import { migrate } from '@/db/migrate';"],
    ['db/demo/fill.ts', "import { publish } from '@/lib/articles/publish';"],
    ['lib/auth/session.ts', "import { headers } from 'next/headers';"],
  ] as const) {
    test(`${file} may say ${source}`, () => expect(judging({ [file]: source })).toEqual([]));
  }

  for (const [file, source] of [
    ['app/page.tsx', "import { articles } from '@/db/schema/articles';"],
    ['app/page.tsx', "import { start } from '@/server/main';"],
    ['server/jobs/tidy.ts', "import { articles } from '@/db/schema/articles';"],
    ['server/main.ts', "import { Page } from '@/app/page';"],
    ['components/ui/button.tsx', "import type { Database } from '@/db/client';"],
    ['components/ui/button.tsx', "import { getActor } from '@/lib/auth/session';"],
    ['lib/time/format.ts', "import { headers } from 'next/headers';"],
    ['lib/time/format.ts', "import { Button } from '@/components/ui/button';"],
    ['db/schema/articles.ts', "import { status } from '@/lib/articles/status';"],
    ['e2e/story.spec.ts', "import { start } from '@/server/instance';"],
  ] as const) {
    test(`${file} may not say ${source}`, () => expect(judging({ [file]: source })).toHaveLength(1));
  }
});

test('a component may not use what leads to the database, however far down', () => {
  const chain = {
    'components/desk/list.tsx': "import { near } from '@/lib/articles/near';",
    'lib/articles/near.ts': "import { far } from '@/lib/articles/far';",
    'lib/articles/far.ts': "import { sql } from 'drizzle-orm';",
  };
  expect(judging(chain)).toEqual([
    "components/desk/list.tsx imports lib/articles/near, which leads to drizzle-orm: components use lib's pure files",
  ]);
  expect(judging({ ...chain, 'lib/articles/near.ts': "import type { Far } from '@/lib/articles/far';" })).toEqual([]);
});
