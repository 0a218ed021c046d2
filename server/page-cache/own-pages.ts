import type { ServerResponse } from 'node:http';
import type { HeaderList } from '@/server/page-cache/response-headers';

/** What the cache answers by itself, when there is no page to send. */
export const sentences = {
  400: 'This address cannot be read',
  404: 'There is nothing at this address',
  405: 'This address can only be read',
  413: 'This is more than can be sent here',
  500: 'This page could not be shown',
  503: 'This page cannot be shown just now',
} as const;

export type OwnStatus = keyof typeof sentences;

const advice: Record<OwnStatus, string> = {
  400: 'Check that the address was copied whole and correctly.',
  404: 'Check the address, or start from the front page.',
  405: 'Open it with a link or by typing it; nothing can be sent to it.',
  413: 'Go back, shorten what you wrote, and send it again.',
  500: 'Something went wrong on our side, and it has been noted. Try again in a minute.',
  503: 'We are being repaired or are very busy. Try again in a minute; the page will be back.',
};

/** The style sheet of these pages: they must read well when everything else is broken. */
export const plainStyle = `:root{color-scheme:light dark}
body{max-width:34rem;margin:18vh auto 0;padding:0 1rem;font:1.125rem/1.5 Georgia,"Times New Roman",serif}
h1{font-size:1.6rem;line-height:1.2;font-weight:600}
a{color:inherit}
`;

/** A page of plain HTML: what is wrong, what to do, and a way on. */
export function plainPage(status: OwnStatus, why: string = advice[status]): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${sentences[status]}</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<main>
<h1>${sentences[status]}</h1>
<p>${why}</p>
<p><a href="/">Go to the front page</a></p>
</main>
</body>
</html>
`;
}

/** Sends a plain page; it is never kept. */
export function sendPlainPage(
  response: ServerResponse,
  status: OwnStatus,
  policies: HeaderList,
  { why, headers = [] }: { why?: string; headers?: HeaderList } = {},
): void {
  sendText(response, status, 'text/html; charset=utf-8', plainPage(status, why), [
    ...policies,
    'Cache-Control',
    'no-store',
    ...(status === 503 ? ['Retry-After', '10'] : []),
    ...headers,
  ]);
}

/** Sends a small text with its length; without it to HEAD. */
export function sendText(
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
  headers: HeaderList,
): void {
  const body = Buffer.from(text);
  response.writeHead(status, ['Content-Type', type, 'Content-Length', String(body.length), ...headers]);
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
