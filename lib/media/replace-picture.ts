import { and, eq, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { media } from '@/db/schema/media';
import { swapPictureInDrafts } from '@/lib/articles/commands/swap-picture';
import { canManage } from '@/lib/articles/permissions';
import { movePortrait } from '@/lib/authors/commands';
import { appendOutbox } from '@/lib/cache/outbox';
import type { Tag } from '@/lib/cache/tags';
import { recordEvent } from '@/lib/events/record-event';
import { type AddedPicture, findPicture, keepPicture } from '@/lib/media/commands';
import { takeInPicture } from '@/lib/media/intake';
import type { Media } from '@/lib/media/queries';
import type { Bytes } from '@/lib/media/read-capped';
import { mediaRoot } from '@/lib/media/store';
import { moveLogo } from '@/lib/newsroom/commands';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

type Replacement = { actor: Actor; mediaId: string; file: Bytes; fileName: string; root?: string };
/** The picture that stands in its place now, and in how many working drafts. */
export type Replaced = AddedPicture & { drafts: number };

/**
 * Puts a new file in a picture's place: the working drafts that this person may save show it, and so do a portrait
 * and the logo that they may choose. Published versions keep the old bytes, which the record names by their hash, and so do approved and
 * scheduled texts. What was said of the old picture is said of the new one. Throws StetError 403, 404, 409, 413, 415
 * or 422.
 */
export async function replacePicture(
  db: Database,
  { actor, mediaId, file, fileName, root = mediaRoot() }: Replacement,
): Promise<Replaced> {
  await db.transaction((tx) => findPicture(tx, 'replace', { actor, mediaId }));
  const taken = await takeInPicture(file, { fileName });
  return db.transaction(async (tx) => {
    const old = await findPicture(tx, 'replace', { actor, mediaId });
    if (old.sha256 === taken.sha256) {
      throw new StetError('unchanged', 'This is the same picture as the one in the library. Choose another file.');
    }
    const picture = await keepPicture(tx, { actor, taken, words: wordsOf(old), root });
    const { id, sha256, width, height, focalX, focalY } = picture;
    const to = { media: id, sha256, width, height, focalX, focalY };
    // Articles are locked ahead of the library's row, as publishing does.
    const drafts = await swapPictureInDrafts(tx, { actor, from: old.sha256, to });
    await tx.update(media).set({ replacedBy: null }).where(eq(media.id, id));
    await handOver(tx, old.id, id);
    const signs = await moveSignsOf(tx, { actor, from: old.id, to: id });
    await appendOutbox(tx, [`media:${old.sha256}`, `media:${sha256}`, ...signs]);
    await recordEvent(tx, { actorId: actor.id, type: 'picture.replaced', data: { media: old.id, by: id, drafts } });
    return { ...picture, drafts };
  });
}

/** Of two people who replace one picture at the same moment, the second is told. */
async function handOver(tx: Transaction, from: string, to: string): Promise<void> {
  const stood = and(eq(media.id, from), isNull(media.replacedBy));
  const handed = await tx.update(media).set({ replacedBy: to }).where(stood).returning({ id: media.id });
  if (handed.length === 0) {
    throw new StetError('wrong state', 'Another file stands in its place already. Open that one to replace it.');
  }
}

type Signs = { actor: Actor; from: string; to: string };

/** A portrait and the logo are no part of the record: they change at once, for whoever may choose another one. */
async function moveSignsOf(tx: Transaction, { actor: { role }, ...move }: Signs): Promise<Tag[]> {
  const portrayed = canManage('authors', role) ? await movePortrait(tx, move) : [];
  const isLogo = canManage('settings', role) && (await moveLogo(tx, move));
  return [...portrayed.map((id) => `author:${id}` as const), ...(isLogo ? (['site'] as const) : [])];
}

function wordsOf(old: Media) {
  const { caption, credit, alt, place, takenOn, keywords, agency, licence, restrictions, useUntil } = old;
  const { focalX, focalY, crops } = old;
  return {
    ...{ caption, credit, alt, place, takenOn, keywords, agency, licence, restrictions, useUntil },
    ...{ focalX, focalY, crops },
  };
}
