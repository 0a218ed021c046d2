import { demoFolder } from '@/e2e/demo-folder';
import { test as shared } from '@/e2e/fixtures';
import { freePort, startInstance, tidyUp } from '@/e2e/instance';
import { openProduct } from '@/e2e/product';

/**
 * For tests that change what all others stand on: people, sections, settings. They have a demo newsroom to themselves,
 * started once for all of them: their project has a single worker.
 */
export const test = shared.extend({
  product: [
    async ({ playwright: _ }, use) => {
      const settings = { PORT: String(await freePort()), STET_DATA: await demoFolder(), STET_DEMO: '1' };
      const instance = await startInstance(settings);
      if (!instance.output().includes('Stet is ready at ')) throw new Error(instance.output());
      const product = await openProduct(instance.url, settings);
      await use(product);
      await product.close();
      await tidyUp();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ product }, use) => use(product.url),
});
