import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Tag } from '@/lib/cache/tags';
import { type Address, readAddress } from '@/server/page-cache/address';
import { TooBusy } from '@/server/page-cache/gate';
import { answerLive } from '@/server/page-cache/live-answer';
import { type OwnStatus, plainStyle, sendPlainPage, sendText } from '@/server/page-cache/own-pages';
import { PageFailed, Pages } from '@/server/page-cache/pages';
import { RenderAhead } from '@/server/page-cache/render-ahead';
import type { Render } from '@/server/page-cache/render-page';
import { disarm } from '@/server/page-cache/request-headers';
import {
  fromRender,
  fromStore,
  type HeaderList,
  readerPolicies,
  speculation,
  strictTransport,
} from '@/server/page-cache/response-headers';
import { sendPage } from '@/server/page-cache/send-page';
import { FormTaker, TooMuch } from '@/server/page-cache/sent-form';
import { endAfter } from '@/server/page-cache/settle';
import { speculationRules } from '@/server/page-cache/speculation-rules';
import { StaticFiles } from '@/server/page-cache/static-files';

export type PageCacheOptions = {
  /** The framework's request handler. */
  render: Render;
  /** The public origin. */
  url: string;
  /** Where the build lies, for its styles, fonts and scripts. */
  buildFolder: string;
  /** Answers `/healthz` and `/readyz`. */
  health: RequestListener;
  /** Answers everything under `/media`. */
  media: RequestListener;
  /** Resolves when every publication until now has been dropped here. The desk's answers to changes wait for it. */
  settled?: () => Promise<unknown>;
  /** Proxies in front whose `X-Forwarded-*` count. */
  trustProxy?: number;
  /** How much memory pages may take. */
  maxBytes?: number;
  onError?: (error: unknown, address: string) => void;
};

export type PageCache = {
  listener: RequestListener;
  /** Lets go of the pages with these tags, and renders the most wanted of them again. */
  drop(tags: readonly Tag[]): void;
  dropAll(): void;
  /** While true, drops may have been missed: pages are rendered anew where the database answers. */
  doubt(inDoubt: boolean): void;
  readonly size: { pages: number; bytes: number };
};

/** What can only be read, and is answered here. */
type ForReaders = Exclude<Address, { to: 'refused' | 'desk' | 'api' | 'health' | 'media' }>;

const day = 'public, max-age=86400';

/** The one door to the product: it answers readers from what is stored, and hands the desk to the framework. */
export function createPageCache(options: PageCacheOptions): PageCache {
  const { render, url, health, media, settled, trustProxy = 0, onError = () => {} } = options;
  const transport = url.startsWith('https:') ? strictTransport : [];
  const policies: HeaderList = [...readerPolicies, ...transport, ...speculation];
  const pages = new Pages({ render, url, policies, maxBytes: options.maxBytes ?? 192 * 1024 * 1024, onError });
  const ahead = new RenderAhead(pages);
  const forms = new FormTaker({ render, url, policies, trustProxy });
  const files = new StaticFiles(options.buildFolder);

  function listener(request: IncomingMessage, response: ServerResponse): void {
    const page = isReading(request) ? pages.held(request.url ?? '') : undefined;
    if (page) sendPage(request, response, page, fromStore);
    else answer(request, response).catch((error) => apologise(request, response, error));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = readAddress(request.url ?? '');
    if (request.method === 'TRACE') return refuseMethod(response);
    switch (address.to) {
      case 'refused':
        return sendPlainPage(response, 400, policies, { why: address.why });
      case 'desk':
        disarm(request, trustProxy);
        setAll(response, transport);
        if (settled && !isReading(request)) endAfter(response, settled);
        await render(request, response);
        return;
      case 'api':
        disarm(request, trustProxy);
        return answerLive(request, response, render, { policies: [...readerPolicies, ...transport], scripts: false });
      case 'health':
        return health(request, response);
      case 'media':
        return media(request, response);
      default:
        if (request.method === 'POST' && address.to === 'page' && address.route.sends) {
          return sendPage(request, response, await forms.take(request, address.route, address.key), fromRender);
        }
        return isReading(request) ? read(request, response, address) : refuseMethod(response);
    }
  }

  async function read(request: IncomingMessage, response: ServerResponse, address: ForReaders): Promise<void> {
    switch (address.to) {
      case 'page': {
        const { page, origin } = await pages.answer(address.route, address.key);
        return sendPage(request, response, page, origin);
      }
      case 'elsewhere':
        return sendText(response, 308, 'text/plain', '', [
          ...policies,
          'Location',
          address.location,
          'Cache-Control',
          'no-store',
        ]);
      case 'framework':
        if (await files.answer(request, response, pathOf(request))) return;
        return sendPlainPage(response, 404, policies);
      case 'speculation rules':
        return sendText(response, 200, 'application/speculationrules+json', speculationRules, ['Cache-Control', day]);
      case 'plain style':
        return sendText(response, 200, 'text/css; charset=utf-8', plainStyle, ['Cache-Control', day]);
      default:
        address satisfies never;
    }
  }

  function refuseMethod(response: ServerResponse): void {
    sendPlainPage(response, 405, policies, { headers: ['Allow', 'GET, HEAD'] });
  }

  function apologise(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    const status = ownStatusOf(error);
    if (status === 500 && !(error instanceof PageFailed)) onError(error, request.url ?? '');
    if (response.headersSent) response.destroy();
    else sendPlainPage(response, status, policies, status === 413 ? { headers: ['Connection', 'close'] } : {});
  }

  return {
    listener,
    drop: (tags) => ahead.drop(tags),
    dropAll: () => pages.dropAll(),
    doubt: (inDoubt) => pages.doubt(inDoubt),
    get size() {
      return pages.size;
    },
  };
}

function ownStatusOf(error: unknown): OwnStatus {
  if (error instanceof TooMuch) return 413;
  return error instanceof TooBusy || (error instanceof PageFailed && error.forNow) ? 503 : 500;
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

function pathOf({ url = '' }: IncomingMessage): string {
  return decodeURIComponent(url.split('?', 1)[0] ?? '');
}

function setAll(response: ServerResponse, headers: HeaderList): void {
  for (let at = 0; at + 1 < headers.length; at += 2) response.setHeader(headers[at] ?? '', headers[at + 1] ?? '');
}
