import { expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { searchConfigFor } from '@/lib/search/config';

const { ownerPool } = useTestDatabase();

it('reads a text in the desk’s list with the dictionary that readers’ search uses', async () => {
  const languages = 'ar az da de el en en-GB es fa fi fr he hu hy it ka kk lt nl no pt pt-BR ro ru sv tr uk ur uz zh';
  const { rows } = await ownerPool.query<{ language: string; config: string }>(
    `select language, stet_search_config(language)::text as config from unnest($1::text[]) as language`,
    [languages.split(' ')],
  );
  expect(rows).toHaveLength(30);
  for (const { language, config } of rows) expect(config, language).toBe(searchConfigFor(language));
});
