import { connection } from 'next/server';
import { cache } from 'react';
import { getDb } from '@/db/client';
import { articlePath, isSlug } from '@/lib/articles/paths';
import type { Newsroom } from '@/lib/articles/published';
import { signedSince } from '@/lib/record/checkpoints';
import { lookUpEntryData, lookUpHistoryData } from '@/lib/record/data';
import { listPublishers } from '@/lib/record/publishers';
import { lookUpHistory, lookUpVersion } from '@/lib/record/read';

/** Lookups of the record that a page and its head share: each runs once for one request. */

const nothing = { found: 'nothing' } as const;

export const findHistory = cache(async (section: string, slug: string) => {
  await connection();
  return isSlug(section) && isSlug(slug) ? lookUpHistory(getDb(), articlePath(section, slug)) : nothing;
});

/** An address that is no number still moves or is gone with its article. */
export const findVersion = cache(async (section: string, slug: string, number: number | null) => {
  await connection();
  if (!isSlug(section) || !isSlug(slug)) return nothing;
  return lookUpVersion(getDb(), articlePath(section, slug), number ?? 0);
});

export async function findHistoryData(section: string, slug: string) {
  await connection();
  return isSlug(section) && isSlug(slug) ? lookUpHistoryData(getDb(), articlePath(section, slug)) : nothing;
}

export async function findEntryData(section: string, slug: string, number: number | null) {
  await connection();
  if (!isSlug(section) || !isSlug(slug)) return nothing;
  return lookUpEntryData(getDb(), articlePath(section, slug), number ?? 0);
}

/** Where an entry stands on the record, and since when a signature covers it. */
export async function findStanding(position: number) {
  return { position, since: await signedSince(getDb(), position) };
}

/** Names of those who published an article's entries, where the newsroom chooses to give them. */
export async function findPublishers(newsroom: Newsroom, articleId: string): Promise<Record<string, string>> {
  return newsroom.namesUsers ? listPublishers(getDb(), articleId) : {};
}

/** A number of the record as an address spells it; null for anything else. */
export function readNumber(value: string): number | null {
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null;
}
