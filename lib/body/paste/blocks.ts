import { nameOf, rename, unwrap } from '@/lib/body/paste/dom';

const headings = 'h1, h2, h3, h4, h5, h6';

/** Lays blocks out so that the document schema can hold them where they stand, and drops the empty ones. */
export function arrangeBlocks(root: Element): void {
  for (const element of root.querySelectorAll('[style*="mso-tab-count"], .Apple-tab-span')) element.textContent = ' ';
  for (const part of root.querySelectorAll('tr, table, ul, ol')) if (!part.querySelector('td, th, li')) unwrap(part);
  for (const table of root.querySelectorAll('table'))
    if (table.querySelectorAll('td, th').length === 1) unwrapTable(table);
  for (const list of root.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) intoItemAbove(list);
  for (const holder of root.querySelectorAll('td, th, blockquote')) flatten(holder);
  for (const heading of root.querySelectorAll(`li :is(${headings})`)) rename(heading, 'p');
  splitAtDoubleBreaks(root);
  for (const block of root.querySelectorAll(`p, div, ${headings}, br`)) if (isEmpty(block)) block.remove();
}

function unwrapTable(table: Element): void {
  const cell = table.querySelector('td, th')!;
  table.replaceWith(...cell.childNodes);
}

/** Google Docs and Outlook write a nested list beside the item that it belongs to. */
function intoItemAbove(list: Element): void {
  const above = list.previousElementSibling;
  if (above && nameOf(above) === 'li') above.append(list);
  else unwrap(list);
}

/** Cells and quotations hold paragraphs alone. */
function flatten(holder: Element): void {
  for (const rule of holder.querySelectorAll('hr')) rule.remove();
  for (const block of holder.querySelectorAll(`${headings}, li`)) rename(block, 'p');
  for (const wrapper of holder.querySelectorAll('ul, ol, blockquote')) unwrap(wrapper);
}

/** Two line breaks in a row are how many programs say that a paragraph ends. */
function splitAtDoubleBreaks(root: Element): void {
  for (const block of root.querySelectorAll('p, div')) {
    const breaks = [...block.children].filter(
      (one) => nameOf(one) === 'br' && nameOf(one.nextSibling ?? one.ownerDocument) === 'br',
    );
    for (const one of breaks) {
      const before = rangeBefore(block, one);
      one.nextSibling?.remove();
      one.remove();
      block.before(before);
    }
  }
}

function rangeBefore(block: Element, end: Element): Element {
  const before = block.ownerDocument.createElement('p');
  while (block.firstChild && block.firstChild !== end) before.append(block.firstChild);
  return before;
}

/** Space between blocks, and breaks that stand between them, are no text. */
function isEmpty(block: Element): boolean {
  if (nameOf(block) === 'br')
    return !block.closest('p, li, td, th, h1, h2, h3, h4, h5, h6, blockquote') && nextToBlock(block);
  return !block.textContent?.trim() && !block.querySelector('img, hr, table') && !block.closest('td, th, li');
}

const blockNames = /^(p|div|h[1-6]|ul|ol|table|blockquote|hr)$/;
function nextToBlock(element: Element): boolean {
  const isBlock = (other: Element | null) => other !== null && blockNames.test(nameOf(other));
  return isBlock(element.previousElementSibling) || isBlock(element.nextElementSibling);
}
