import { expect } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { unique, writeDraft } from '@/e2e/newsroom';
import { jpeg } from '@/lib/media/testing';

test('the body takes subheads, lists, quotations, tables, links and dividers, by keys and by buttons', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  const { keyboard } = desk.page;
  await desk.open(id);
  await desk.write('It began in spring.');
  await keyboard.press('Enter');
  await keyboard.type('## The first week');
  await keyboard.press('Enter');
  await keyboard.type('> We saw it coming.');
  await keyboard.press('Enter');
  await keyboard.type('Nobody asked us.');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('Ragna Sayed, pilot');
  await keyboard.press('Enter');
  await keyboard.type('- rope');
  await keyboard.press('Enter');
  await keyboard.type('lamp');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('Read **all** of it.');
  await keyboard.press('Shift+Home');
  await keyboard.press('ControlOrMeta+k');
  await desk.dialog.getByRole('textbox', { name: 'Link address' }).fill('javascript:alert(1)');
  await desk.dialog.getByRole('button', { name: 'Set link' }).click();
  await expect(desk.dialog.getByText('This is no address that a link can lead to.')).toBeVisible();
  await desk.dialog.getByRole('textbox', { name: 'Link address' }).fill('example.org/log');
  await desk.dialog.getByRole('button', { name: 'Set link' }).click();
  await expect(desk.body).toBeFocused();
  await keyboard.press('Enter');
  await desk.button('Table').click();
  await keyboard.type('Year');
  await keyboard.press('Tab');
  await keyboard.type('Ships');
  await desk.button('Remove column').click();
  await desk.save();

  await desk.page.goto(`/desk/articles/${id}/preview`);
  const article = desk.page.getByRole('article');
  await expect(article.getByRole('heading', { level: 2 })).toHaveText('The first week');
  await expect(article.getByRole('blockquote').getByRole('paragraph')).toHaveText([
    'We saw it coming.',
    'Nobody asked us.',
  ]);
  await expect(article.getByText('Ragna Sayed, pilot')).toBeVisible();
  await expect(article.getByRole('listitem')).toHaveText(['rope', 'lamp']);
  await expect(article.getByRole('link', { name: 'Read all of it.' })).toHaveAttribute(
    'href',
    'https://example.org/log',
  );
  await expect(article.getByRole('columnheader')).toHaveText(['Year', '']);
});

test('a shortcut means the words selected in the moment before', async ({ deskOf, product, newsroom }) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  await desk.open(id);
  await desk.write('Read all of it.');
  // As keys that follow at once: the editor cannot have heard of the selection yet.
  await desk.body.evaluate((body) => {
    getSelection()!.selectAllChildren(body.lastElementChild!);
    body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }));
  });
  await desk.dialog.getByRole('textbox', { name: 'Link address' }).fill('example.org/log');
  await desk.dialog.getByRole('button', { name: 'Set link' }).click();
  await expect(desk.body).toBeFocused();
  // What is typed next stands after the link and takes nothing of it away.
  await desk.page.keyboard.type(' Then decide.');
  await expect(desk.body.getByRole('link', { name: 'Read all of it.', exact: true })).toHaveAttribute(
    'href',
    'https://example.org/log',
  );
  await expect(desk.body).toContainText('Read all of it. Then decide.');
});

test('what is pasted from elsewhere comes out as what readers can be shown', async ({ deskOf, product, newsroom }) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  await desk.open(id);
  await desk.write('');
  await desk.body.evaluate((body) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/html',
      `<h1 style="color:red">Pasted</h1><p onclick="alert(1)">One <b>bold</b> <u>word</u> and <a href="javascript:alert(1)">none</a>.</p>
       <script>alert(1)</script><h5>Small</h5>`,
    );
    body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await desk.save();
  const { rows } = await product.owner.query<{ body: object }>(
    `select document -> 'body' -> 'content' as body from revisions where article_id = $1 order by number desc limit 1`,
    [id],
  );
  expect(rows[0]!.body).toMatchObject([
    { type: 'heading', attrs: { level: 2 }, content: [{ text: 'Pasted' }] },
    {
      type: 'paragraph',
      content: [{ text: 'One ' }, { text: 'bold', marks: [{ type: 'bold' }] }, { text: ' word and none.' }],
    },
    { type: 'heading', attrs: { level: 3 }, content: [{ text: 'Small' }] },
  ]);
});

test('a picture in the text has its own words and size, and the library keeps it for the next article', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  await desk.open(id);
  await desk.body.click();
  await desk.button('Picture').click();
  const name = unique('quay');
  await desk.dialog.getByLabel('Upload image').setInputFiles({
    name: `${name}.jpg`,
    mimeType: 'image/jpeg',
    buffer: await jpeg({ width: 1200, height: 800, colour: `#${name.slice(-6)}` }),
  });
  const picture = desk.page.getByRole('group', { name: 'Picture' });
  await picture.getByRole('textbox', { name: 'Caption' }).fill('The quay at noon.');
  await picture.getByRole('textbox', { name: 'Credit' }).fill('D. Sunde/The Pilot');
  await picture.getByRole('textbox', { name: 'Alt text' }).fill('A stone quay.');
  await picture.getByRole('combobox', { name: 'Size' }).selectOption('Wide');
  await desk.save();
  await desk.open(id);
  await expect(picture.getByRole('textbox', { name: 'Credit' })).toHaveValue('D. Sunde / The Pilot');
  await expect(picture.getByRole('combobox', { name: 'Size' })).toHaveValue('wide');

  await desk.begin();
  await desk.button('Choose from library').click();
  await desk.dialog.getByRole('searchbox', { name: 'Search the library' }).fill(name);
  await desk.dialog.getByRole('button', { name: `${name}.jpg` }).click();
  const lead = desk.page.getByRole('group', { name: 'Lead image' });
  await expect(lead.getByRole('button', { name: /^Focal point: 50% across/ })).toBeVisible();
  await lead.getByRole('button', { name: /^Focal point/ }).press('ArrowLeft');
  await expect(lead.getByRole('button', { name: /^Focal point: 48% across, 50% down/ })).toBeVisible();
});

test('bylines change their order with the keyboard, and a topic is made by naming it', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { authors } = newsroom;
  const [first, second] = Object.values(authors);
  const bylines = [first!, second!].map((author) => ({ author, role: 'by' as const }));
  const { id } = await writeDraft(product.db, newsroom, { bylines });
  const desk = await deskOf('editor');
  await desk.open(id);
  const names = desk.page.getByRole('group', { name: 'Bylines' }).getByRole('combobox', { name: 'Author' });
  const before = [await names.first().inputValue(), await names.last().inputValue()];
  await names.last().focus();
  await desk.page.keyboard.press('Alt+ArrowUp');
  await expect(names.first()).toHaveValue(before[1]!);
  await expect(names.first()).toBeFocused();
  const topic = unique('Pilots');
  await desk.page.getByRole('combobox', { name: 'Topics' }).fill(topic);
  await desk.page.keyboard.press('Enter');
  await expect(desk.button(`Remove ${topic}`)).toBeVisible();
  await desk.save();
  await desk.open(id);
  await expect(names.last()).toHaveValue(before[0]!);
  await expect(desk.button(`Remove ${topic}`)).toBeVisible();
});

test('what keeps an article from publication is said in sentences that lead to the field', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom, { headline: '', slug: '' }, 'editor');
  const desk = await deskOf('editor');
  await desk.open(id);
  await desk.button('Publish').click();
  await desk.dialog.getByRole('button', { name: 'Publish now' }).click();
  await desk.dialog.getByRole('button', { name: 'Give the article a headline.' }).click();
  await expect(desk.dialog).toBeHidden();
  await expect(desk.words('Headline')).toBeFocused();
});
