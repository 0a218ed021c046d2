import { totalmem } from 'node:os';

const megabyte = 2 ** 20;
/** In megabytes, PostgreSQL's default, and what holds the list of 100,000 articles with all by which it is searched. */
const [least, most] = [128, 1024];

/**
 * PostgreSQL's setting `shared_buffers` for a machine with so much memory, in bytes: a quarter of it, which its manual
 * advises, within bounds. Only what is read or written takes room in truth.
 */
export const sharedBuffers = (memory = memoryHere()): string =>
  `${Math.round(Math.min(most, Math.max(least, memory / 4 / megabyte)))}MB`;

/** What a container allows, where this runs in one. */
function memoryHere(): number {
  const allowed = process.constrainedMemory();
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
}
