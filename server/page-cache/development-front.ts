import type { RequestListener } from 'node:http';
import { nowhere, readAddress } from '@/server/page-cache/address';
import type { PageCacheOptions } from '@/server/page-cache/front';
import { answerLive } from '@/server/page-cache/live-answer';
import { sendPlainPage } from '@/server/page-cache/own-pages';
import { fromRender } from '@/server/page-cache/response-headers';
import { sendPage } from '@/server/page-cache/send-page';
import { FormTaker } from '@/server/page-cache/sent-form';

type Options = Pick<PageCacheOptions, 'render' | 'health' | 'media' | 'onError' | 'url' | 'trustProxy'>;

/** The door in development: the same addresses and statuses, but pages keep their scripts and none is stored. */
export function createDevelopmentFront({
  render,
  health,
  media,
  onError,
  url,
  trustProxy = 0,
}: Options): RequestListener {
  const forms = new FormTaker({ render, url, policies: [], trustProxy });
  return async (request, response) => {
    try {
      const address = readAddress(request.url ?? '');
      if (address.to === 'refused') return sendPlainPage(response, 400, [], { why: address.why });
      if (address.to === 'health') return health(request, response);
      if (address.to === 'media') return media(request, response);
      if (address.to === 'page' && address.route.sends && request.method === 'POST') {
        return sendPage(request, response, await forms.take(request, address.route, address.key), fromRender);
      }
      if (address.to !== 'page' || address === nowhere || request.method !== 'GET') return render(request, response);
      if (!request.headers.rsc) request.url = address.key;
      return await answerLive(request, response, render, { policies: [], scripts: true });
    } catch (error) {
      onError?.(error, request.url ?? '');
      if (response.headersSent) response.destroy();
      else sendPlainPage(response, 500, []);
    }
  };
}
