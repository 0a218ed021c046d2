import { elementsIn, nameOf, styleOf } from '@/lib/body/paste/dom';
import type { Removed } from '@/lib/body/paste/removed';

/** Never text: what a page works with, and the islands that Office writes for itself. */
const machinery =
  'script, style, meta, link, title, base, template, noscript, iframe, object, embed, svg, math, canvas, video, audio, ' +
  'button, input, select, textarea, progress, xml, colgroup, col, br.Apple-interchange-newline';

/** Word keeps remarks in anchors and in a list at the end; LibreOffice in elements of its own. */
const remarks =
  'a.msocomanchor, .MsoCommentReference, .msocomtxt, hr.msocomoff, comment, a.comment-indicator, ' +
  '[style*="mso-element:comment"], a[href^="#cmnt"]';

const isZero = (length: string | undefined): boolean =>
  length !== undefined && /^0(\.0*)?(px|pt|em|rem|%)?$/.test(length);

function isHidden(element: Element): boolean {
  const style = styleOf(element);
  if (element.hasAttribute('hidden') || style.get('display') === 'none' || style.get('mso-hide') === 'all') return true;
  if (style.get('visibility') === 'hidden' || isZero(style.get('opacity'))) return true;
  // Pages set 0 on a container to close gaps, and a real size inside it.
  return isZero(style.get('font-size')) && !element.querySelector('[style*="font-size"], img');
}

/** Takes away whatever is not text that its writer saw. */
export function removeNoise(root: Element, removed: Removed): void {
  for (const element of root.querySelectorAll(machinery)) element.remove();
  removed.comments += removeRemarks(root);
  for (const element of elementsIn(root)) {
    if (nameOf(element) === 'del') removed.deletions += 1;
    else if (isHidden(element)) removed.hidden += element.textContent?.trim() ? 1 : 0;
    else continue;
    element.remove();
  }
}

/** How many remarks went; an anchor in the text and its words at the end are one. */
function removeRemarks(root: Element): number {
  const all = [...root.querySelectorAll(remarks)];
  const anchors = all.filter((element) => element.matches('a, comment')).length;
  for (const element of all) element.remove();
  return anchors || (all.length > 0 ? 1 : 0);
}

/** Comments of HTML itself, after Word's lists have been read from them. */
export function removeHtmlComments(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 8) child.remove();
    else removeHtmlComments(child);
  }
}
