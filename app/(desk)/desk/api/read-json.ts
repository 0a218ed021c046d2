import { isStetError, StetError } from '@/lib/newsroom/errors';

/** The longest book is under four megabytes; an article with its marks stays far below. */
const limit = 4 * 1024 * 1024;

const tooLarge = () =>
  new StetError(
    'too large',
    'This is more than 4 MB of text, which is more than an article can hold. Nothing was saved.',
  );

/** The body of a request as JSON. Throws 413, 415 or 400 with a sentence. */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim();
  if (type !== 'application/json') throw new StetError('unsupported', 'Send the text as application/json.');
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge();
  try {
    return JSON.parse(await readText(request));
  } catch (error) {
    if (isStetError(error)) throw error;
    // Also where the page went away before all of it was sent.
    throw new StetError('invalid', 'The text arrived incomplete or is not JSON. Nothing was saved.', { status: 400 });
  }
}

async function readText(request: Request): Promise<string> {
  const decoder = new TextDecoder('utf-8');
  let length = 0;
  let text = '';
  if (!request.body) return text;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > limit) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Reads input by its schema; nesting without end, which no editor writes, is refused instead of exhausting the stack. */
export function within<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new StetError('invalid', 'The text is nested too deeply to be an article.');
    throw error;
  }
}
