import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Database, Transaction } from '@/db/client';
import { media } from '@/db/schema/media';
import { listTagsOfFrontCrop } from '@/lib/articles/front-crops';
import { readInput } from '@/lib/articles/input';
import type { PictureCommand } from '@/lib/articles/permissions';
import { removePortrait } from '@/lib/authors/commands';
import { isId, newId } from '@/lib/body/ids';
import { appendOutbox } from '@/lib/cache/outbox';
import type { Tag } from '@/lib/cache/tags';
import { recordEvent } from '@/lib/events/record-event';
import { type PictureWordsInput, pictureWordsInput } from '@/lib/media/input';
import { type TakenIn, takeInPicture } from '@/lib/media/intake';
import { canDoToPicture } from '@/lib/media/permissions';
import { getMedia, getMediaBySha, type Media } from '@/lib/media/queries';
import type { Bytes } from '@/lib/media/read-capped';
import { mediaRoot, removePictureFiles, writeMaster } from '@/lib/media/store';
import { whyPictureStays } from '@/lib/media/uses';
import { StetError } from '@/lib/newsroom/errors';
import { isLogo } from '@/lib/newsroom/queries';
import type { Actor } from '@/lib/people/actor';

/** A library row, and what its uploader should know. */
export type AddedPicture = Media & {
  /** False when the library held the same picture already; its row is returned as it stands. */
  isNew: boolean;
  /** A sentence, or empty. */
  notice: string;
};

type NewPicture = {
  /** Null: the system, e.g. the demo. */
  actor: Actor | null;
  file: Bytes;
  fileName: string;
  /** Said by the caller; otherwise the file's own caption and credit. */
  words?: PictureWordsInput;
  root?: string;
  at?: Date;
};

/** Takes a stranger's file into the library. The same picture twice is one row. Throws StetError 413, 415 or 422. */
export async function addPicture(
  db: Database,
  { actor, file, fileName, words = {}, root = mediaRoot(), at }: NewPicture,
): Promise<AddedPicture> {
  const said = readInput(pictureWordsInput, words);
  const taken = await takeInPicture(file, { fileName });
  return db.transaction((tx) => keepPicture(tx, { actor, taken, words: said, root, at }));
}

type Kept = {
  actor: Actor | null;
  taken: TakenIn;
  words: z.output<typeof pictureWordsInput>;
  root: string;
  at?: Date | undefined;
};

const replaced = 'Another file was put in its place since, so the list leaves this one out.';

/** Writes a picture made safe into the library, in the caller's transaction. */
export async function keepPicture(
  tx: Transaction,
  { actor, taken: { bytes, notice, ...taken }, words, root, at }: Kept,
): Promise<AddedPicture> {
  await lockSha(tx, taken.sha256);
  const known = await getMediaBySha(tx, taken.sha256);
  // Also for a known picture: a file lost from the disk comes back with the next upload.
  await writeMaster(root, bytes);
  if (known) return { ...known, isNew: false, notice: known.replacedBy ? replaced : notice };
  const [row] = await tx
    .insert(media)
    .values({
      id: newId(),
      ...{ ...taken, ...words },
      bytes: bytes.length,
      uploadedBy: actor?.id ?? null,
      createdAt: at,
    })
    .returning();
  await recordEvent(tx, { actorId: actor?.id ?? null, type: 'picture.added', data: { media: row!.id }, at });
  return { ...row!, isNew: true, notice };
}

/** Changes what the library says of a picture, its focal point and its crops. Published pages keep their own words. */
export async function updatePicture(
  db: Database,
  { actor, mediaId, ...words }: { actor: Actor; mediaId: string } & PictureWordsInput,
): Promise<Media> {
  const said = readInput(pictureWordsInput, words);
  return db.transaction(async (tx) => {
    const picture = await requirePicture(tx, 'change', { actor, mediaId });
    if (Object.values(said).every((value) => value === undefined)) return picture;
    const [row] = await tx.update(media).set(said).where(eq(media.id, picture.id)).returning();
    await recordEvent(tx, { actorId: actor.id, type: 'picture.changed', data: { media: picture.id } });
    const isRecut = JSON.stringify(row!.crops.front) !== JSON.stringify(picture.crops.front);
    const lists = isRecut ? await listTagsOfFrontCrop(tx, picture.sha256) : [];
    await appendOutbox(tx, [`media:${picture.sha256}`, ...lists]);
    return row!;
  });
}

/** Removes a picture that nothing shows, and its files. Throws `wrong state` with the reason why it must stay. */
export async function deletePicture(
  db: Database,
  { actor, mediaId, root = mediaRoot() }: { actor: Actor; mediaId: string; root?: string },
): Promise<void> {
  const { sha256 } = await db.transaction(async (tx) => {
    const picture = await requirePicture(tx, 'delete', { actor, mediaId });
    const reason = await whyPictureStays(tx, { actor, picture });
    if (reason) throw new StetError('wrong state', `The picture was not deleted. ${reason}`);
    await tx.delete(media).where(eq(media.id, picture.id));
    await recordEvent(tx, { actorId: actor.id, type: 'picture.deleted', data: { media: picture.id } });
    await appendOutbox(tx, [`media:${picture.sha256}`]);
    return picture;
  });
  await removeFilesOf(db, sha256, root);
}

/**
 * Takes a picture out of the library whoever shows it, for a redaction, in the caller's transaction; an author whose
 * portrait it is has none then. Returns what caches must drop. Its files go afterwards, and once more by a job a minute
 * later: whoever was drawing a rendition of it meanwhile leaves that behind. Throws `wrong state` for the logo.
 */
export async function expelPicture(tx: Transaction, sha256: string): Promise<Tag[]> {
  await lockSha(tx, sha256);
  const picture = await getMediaBySha(tx, sha256);
  if (picture && (await isLogo(tx, picture.id))) {
    throw new StetError('wrong state', "It is the newsroom's logo. Choose another one in the settings first.");
  }
  const portrayed = picture ? await removePortrait(tx, picture.id) : [];
  if (picture) await tx.delete(media).where(eq(media.id, picture.id));
  await tx.execute(sql`select graphile_worker.add_job('remove-picture', ${JSON.stringify({ sha256 })}::json,
    run_at => now() + interval '1 minute')`);
  return [`media:${sha256}`, ...portrayed.map((id) => `author:${id}` as const)];
}

/** Removes the files of a picture that the library does not hold: not if somebody has uploaded it again since. */
export async function removeFilesOf(db: Database, sha256: string, root = mediaRoot()): Promise<void> {
  await db.transaction(async (tx) => {
    await lockSha(tx, sha256);
    if (!(await getMediaBySha(tx, sha256))) await removePictureFiles(root, sha256);
  });
}

/** A picture under its row lock, if this person may do that to it. Throws `not found` or `not allowed`. */
async function requirePicture(
  tx: Transaction,
  command: PictureCommand,
  { actor, mediaId }: { actor: Actor; mediaId: string },
): Promise<Media> {
  if (isId(mediaId)) await tx.select({ id: media.id }).from(media).where(eq(media.id, mediaId)).for('update');
  return findPicture(tx, command, { actor, mediaId });
}

/** The same without its lock. */
export async function findPicture(
  tx: Transaction,
  command: PictureCommand,
  { actor, mediaId }: { actor: Actor; mediaId: string },
): Promise<Media> {
  const picture = await getMedia(tx, { actor, mediaId });
  if (!picture) throw new StetError('not found', 'There is no such picture in the library.');
  if (!canDoToPicture(command, actor, picture)) {
    throw new StetError('not allowed', 'Only editors and whoever uploaded a picture may change it.');
  }
  return picture;
}

/** Whoever adds or deletes the bytes of one master waits for the other, until the transaction ends. */
async function lockSha(tx: Transaction, sha256: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`);
}
