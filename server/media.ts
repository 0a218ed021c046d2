import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Queryable } from '@/db/client';
import { readRenditionFile } from '@/lib/media/read-file';
import { masterFile } from '@/lib/media/store';
import { getLogoSvg } from '@/lib/newsroom/logo';
import { type Held, hold, sendFile, sendHeld, sendSentence } from '@/server/media/answers';
import { createStandings, type PublicPicture } from '@/server/media/standings';

export type MediaHandler = {
  /** Answers a request for any address under `/media`. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Called with the tags of a publication: what they made public is asked about again. */
  drop(tags: readonly string[]): void;
  dropAll(): void;
  /** While true, drops may have been missed: the database is asked each time, and memory serves only where it is away. */
  doubt(inDoubt: boolean): void;
};

type Options = {
  db: () => Queryable;
  root: string;
  /** Bytes of renditions kept in memory. */
  memory?: number;
  onProblem?: (error: unknown) => void;
};

const address = /^\/media\/([0-9a-f]{64})(?:\/([a-z0-9-]{1,20}\.[a-z]{3,4}))?$/;
const logoAddress = '/media/logo.svg';
/** A heavier rendition is read from the disk each time rather than push out fifty others. */
const heaviestHeld = 2_000_000;

/** Serves pictures to strangers: those that a live article, a portrait or the logo shows, at the sizes that exist. */
export function createMediaHandler({ db, root, memory = 64_000_000, onProblem = () => {} }: Options): MediaHandler {
  const standings = createStandings(db);
  const logo = createLogo(db);
  const renditions = new LRUCache<string, Held>({
    maxSize: memory,
    maxEntrySize: heaviestHeld,
    sizeCalculation: ({ bytes }) => bytes.length,
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendSentence(response, 405, 'Pictures can only be read.', { Allow: 'GET, HEAD' });
    }
    const path = request.url?.split('?', 1)[0] ?? '';
    if (path === logoAddress) return sendLogo(request, response);
    const [, sha256, name] = address.exec(path) ?? [];
    if (!sha256) return sendNothing(response);
    const standing = await standings.of(sha256);
    if (standing === 'unknown') return sendNothing(response);
    if (standing === 'gone') return sendSentence(response, 410, 'This picture was removed.');
    return name ? sendRendition(request, response, standing, name) : sendMaster(request, response, standing);
  }

  async function sendRendition(
    request: IncomingMessage,
    response: ServerResponse,
    { picture, tags }: PublicPicture,
    name: string,
  ): Promise<void> {
    // What it is cut around is part of the key: a cut made around another point is another picture.
    const key = `${picture.sha256}/${name}@${picture.focalX},${picture.focalY},${JSON.stringify(picture.crops)}`;
    let held = renditions.get(key);
    if (!held) {
      const file = await readRenditionFile(root, picture, name);
      if (!file) return sendNothing(response);
      held = hold(file.type, file.bytes);
      renditions.set(key, held);
    }
    sendHeld(request, response, held, tags);
  }

  async function sendMaster(request: IncomingMessage, response: ServerResponse, { picture, tags }: PublicPicture) {
    const { sha256, type } = picture;
    const sent = await sendFile(request, response, { file: masterFile(root, sha256), type, sha256, tags });
    if (!sent) sendNothing(response);
  }

  async function sendLogo(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const held = await logo.get();
    if (held) sendHeld(request, response, held, ['site']);
    else sendNothing(response);
  }

  return {
    async handle(request, response) {
      try {
        await answer(request, response);
      } catch (error) {
        onProblem(error);
        if (response.headersSent) response.destroy();
        else
          sendSentence(response, 503, 'This picture cannot be shown just now. Try again soon.', { 'Retry-After': 5 });
      }
    },
    drop(tags) {
      standings.drop(tags);
      if (tags.includes('site')) logo.forget();
    },
    dropAll() {
      standings.dropAll();
      logo.forget();
    },
    doubt: standings.doubt,
  };
}

/** The drawn logo, on every page: read once, until the settings change. */
function createLogo(db: () => Queryable) {
  let known: Promise<Held | null> | undefined;
  const read = async () => {
    const svg = await getLogoSvg(db());
    return svg === null ? null : hold('image/svg+xml', Buffer.from(svg));
  };
  return {
    get(): Promise<Held | null> {
      if (known) return known;
      const reading = read();
      known = reading;
      reading.catch(() => {
        if (known === reading) known = undefined;
      });
      return reading;
    },
    forget(): void {
      known = undefined;
    },
  };
}

function sendNothing(response: ServerResponse): void {
  sendSentence(response, 404, 'There is no picture at this address.');
}
