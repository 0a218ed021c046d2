import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** The media folder of this newsroom. */
export function mediaRoot(): string {
  return path.resolve(/* turbopackIgnore: true */ process.env.STET_DATA ?? 'var', 'media');
}

/** SHA-256 in lower-case hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Whether `text` names a master: anything else never reaches the file system. */
export function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** Where a master lies. */
export function masterFile(root: string, sha256: string): string {
  return path.join(root, 'masters', folderOf(sha256));
}

/** Where a rendition lies. */
export function renditionFile(root: string, sha256: string, name: string): string {
  if (!/^[a-z0-9-]+\.(avif|webp|jpg)$/.test(name)) throw new Error(`Not a rendition: ${name}`);
  return path.join(root, 'renditions', folderOf(sha256), name);
}

function folderOf(sha256: string): string {
  if (!isSha256(sha256)) throw new Error('Not a SHA-256.');
  return path.join(sha256.slice(0, 2), sha256);
}

/** Stores a master under its own hash; a second time changes nothing. */
export async function writeMaster(root: string, bytes: Uint8Array): Promise<string> {
  const sha256 = sha256Of(bytes);
  const file = masterFile(root, sha256);
  if (!(await exists(file))) await writeWhole(root, file, bytes);
  return sha256;
}

/** The master's bytes; null when the file is missing. */
export async function readMaster(root: string, sha256: string): Promise<Buffer | null> {
  return readFile(masterFile(root, sha256)).catch(nullWhenAbsent);
}

/** A stored rendition's bytes; null when it was not made yet. */
export async function readRendition(root: string, sha256: string, name: string): Promise<Buffer | null> {
  return readFile(renditionFile(root, sha256, name)).catch(nullWhenAbsent);
}

/** Stores a rendition beside the others of its master. */
export async function writeRendition(root: string, sha256: string, name: string, bytes: Uint8Array): Promise<void> {
  await writeWhole(root, renditionFile(root, sha256, name), bytes);
}

/** Removes a master and everything made of it. */
export async function removePictureFiles(root: string, sha256: string): Promise<void> {
  await rm(masterFile(root, sha256), { force: true });
  await rm(path.join(root, 'renditions', folderOf(sha256)), { recursive: true, force: true });
}

/** A reader of `file` finds all of it or nothing, whenever the power goes. */
async function writeWhole(root: string, file: string, bytes: Uint8Array): Promise<void> {
  const incoming = path.join(root, 'incoming');
  await mkdir(incoming, { recursive: true });
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = path.join(incoming, randomUUID());
  try {
    const handle = await open(temporary, 'wx', 0o644);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(file));
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY);
  // Some file systems refuse to sync a folder; the file itself is safe by then.
  await handle.sync().catch(() => {});
  await handle.close();
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function nullWhenAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
