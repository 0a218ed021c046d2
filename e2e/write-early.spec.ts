import { expect, type Page } from '@playwright/test';
import { unheard } from '@/e2e/desk';
import { test } from '@/e2e/fixtures';
import { unique, writeDraft } from '@/e2e/newsroom';

/** Lets the page's scripts at these addresses wait until they are called for, as on a slow line. */
async function holdScripts(page: Page, addresses = '**/_next/static/**'): Promise<() => void> {
  // The test does not wait for them.
  await page.removeLocatorHandler(unheard(page));
  let letGo = () => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(addresses, async (route) => {
    if (route.request().resourceType() === 'script') await released;
    await route.continue();
  });
  return letGo;
}

test('words put into a new article before the page’s scripts have come are kept, and typing goes on', async ({
  deskOf,
}) => {
  const desk = await deskOf('reporter');
  const release = await holdScripts(desk.page);
  await desk.page.goto('/desk/articles/new', { waitUntil: 'domcontentloaded' });
  const headline = unique('Typed early');
  await desk.words('Headline').pressSequentially(headline);
  await desk.words('Slug').fill('By Hand');
  await desk.page.getByLabel('Genre').selectOption('Analysis');
  await desk.words('Headline').focus();
  release();
  await expect(desk.body).toBeVisible();
  await expect(desk.words('Headline')).toHaveValue(headline);
  await desk.page.keyboard.type(', and on');
  await desk.isSaved();
  await desk.open(await desk.id());
  await expect(desk.words('Headline')).toHaveValue(`${headline}, and on`);
  await expect(desk.words('Slug')).toHaveValue('by-hand');
  await expect(desk.page.getByLabel('Genre')).toHaveValue('analysis');
});

test('so are those put into an article that has some, and the cursor stays where it was', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom, { headline: 'The rope', kicker: 'Harbour' });
  const desk = await deskOf('reporter');
  const release = await holdScripts(desk.page);
  await desk.page.goto(`/desk/articles/${id}`, { waitUntil: 'domcontentloaded' });
  await desk.words('Kicker').fill('');
  await desk.words('Headline').press('Home');
  await desk.page.keyboard.press('ArrowRight');
  await desk.page.keyboard.press('ArrowRight');
  await desk.page.keyboard.press('ArrowRight');
  await desk.page.keyboard.type(' wet');
  release();
  await expect(desk.body).toBeVisible();
  await expect(desk.words('Headline')).toHaveValue('The wet rope');
  await desk.page.keyboard.type(', frayed');
  await desk.isSaved();
  await desk.open(id);
  await expect(desk.words('Headline')).toHaveValue('The wet, frayed rope');
  await expect(desk.words('Kicker')).toHaveValue('');
});

test('not a letter is lost by whoever types on while the page wakes', async ({ deskOf, product, newsroom }) => {
  const { id } = await writeDraft(product.db, newsroom, { headline: 'One' });
  const desk = await deskOf('reporter');
  const release = await holdScripts(desk.page);
  await desk.page.goto(`/desk/articles/${id}`, { waitUntil: 'domcontentloaded' });
  await desk.words('Headline').press('End');
  const words = ' and three and four and five and six and seven and eight and nine and ten and eleven';
  await desk.page.keyboard.type(' and two');
  release();
  await desk.page.keyboard.type(words, { delay: 10 });
  await expect(desk.body).toBeVisible();
  await expect(desk.words('Headline')).toHaveValue(`One and two${words}`);
  await desk.isSaved();
  await desk.open(id);
  await expect(desk.words('Headline')).toHaveValue(`One and two${words}`);
});

test('opening an article and coming back to it changes nothing by itself', async ({ deskOf, product, newsroom }) => {
  const { id, document } = await writeDraft(product.db, newsroom);
  const [desk, other] = [await deskOf('reporter'), await deskOf('editor')];
  await desk.open(id);
  await desk.words('Kicker').fill('Mine');
  await desk.save();
  await desk.page.goto('/desk/articles');
  await other.open(id);
  await other.words('Kicker').fill('Theirs');
  await other.save();
  // Browsers that keep no page whole put back into its fields what stood there.
  await desk.page.goBack();
  await expect(desk.body).toBeVisible();
  await expect(desk.words('Kicker')).toHaveValue('Theirs');
  await expect(desk.words('Headline')).toHaveValue(document.headline);
  await desk.isSaved();
});

test('what does nothing without the page’s scripts is off until they have come, and then all keys are heard', async ({
  deskOf,
}) => {
  const { page } = await deskOf('editor');
  const release = await holdScripts(page);
  await page.goto('/desk/articles', { waitUntil: 'domcontentloaded' });
  const palette = page.getByRole('button', { name: 'Go to…' });
  const boxes = page.getByRole('checkbox', { name: /^Select / });
  await expect(palette).toBeDisabled();
  for (const box of [boxes.first(), boxes.last()]) await expect(box).toBeDisabled();
  release();
  await expect(palette).toBeEnabled();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  for (const box of [boxes.first(), boxes.last()]) await expect(box).toBeEnabled();
});

test('React begins no work on a page while one of its scripts is still on the way', async ({ deskOf }) => {
  const { page, body } = await deskOf('reporter');
  await page.goto('/desk/articles/new');
  await expect(body).toBeVisible();
  const largest = await page.evaluate(() => {
    const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const scripts = fetched.filter(({ initiatorType }) => initiatorType === 'script');
    return scripts.sort((a, b) => b.decodedBodySize - a.decodedBodySize)[0]!.name;
  });
  const release = await holdScripts(page, largest);
  // Where React finds the developers' tools, it tells them of each commit.
  await page.addInitScript(() => {
    const commits: number[] = [];
    const onCommitFiberRoot = () => commits.push(performance.now());
    const tools = { supportsFiber: true, inject: () => 1, onCommitFiberRoot, onCommitFiberUnmount: () => {} };
    Object.assign(window, { commits, __REACT_DEVTOOLS_GLOBAL_HOOK__: tools });
  });
  await page.goto('/desk/articles/new', { waitUntil: 'domcontentloaded' });
  await page.waitForFunction((late) => {
    const others = [...document.querySelectorAll<HTMLScriptElement>('script[async][src]')].filter(
      ({ src }) => src !== late,
    );
    return others.length > 0 && others.every(({ src }) => performance.getEntriesByName(src).length > 0);
  }, largest);
  const commits = () => page.evaluate(() => (window as unknown as { commits: number[] }).commits.length);
  for (let frame = 0; frame < 30; frame += 1) await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await commits()).toBe(0);
  release();
  await expect(body).toBeVisible();
  expect(await commits()).toBeGreaterThan(0);
});
