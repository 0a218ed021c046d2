/** Answers of the record's machine-readable addresses, open to pages of every origin. */

const open = { 'access-control-allow-origin': '*' };

/** The value as JSON; where there is none, 404 with a sentence. */
export function answerJson(value: object | null, otherwise: string): Response {
  return value
    ? Response.json(value, { headers: open })
    : Response.json({ error: otherwise }, { status: 404, headers: open });
}

/** The same for one text. */
export function answerText(text: string | null | undefined, otherwise: string): Response {
  const headers = { ...open, 'content-type': 'text/plain; charset=utf-8' };
  return new Response(text ?? `${otherwise}\n`, { status: text ? 200 : 404, headers });
}

/** Entries and checkpoints that one page lists. */
export const perPage = 500;

/** The pages of a list: which there are, and where one begins. Null where there is no such page; the first always is. */
export function pageOf(text: string, total: number): { page: number; pages: number; offset: number } | null {
  const page = Number(text);
  const pages = Math.max(1, Math.ceil(total / perPage));
  return page >= 1 && page <= pages ? { page, pages, offset: (page - 1) * perPage } : null;
}
