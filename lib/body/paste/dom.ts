/** Small moves on the tree of pasted HTML, in any DOM: the browser's, or a test's. */

/** An element's own style, by property; names and values in lower case. */
export function styleOf(element: Element): Map<string, string> {
  const declarations = (element.getAttribute('style') ?? '').split(';').map((one) => one.split(/:(.*)/s));
  return new Map(
    declarations.map(([name = '', value = '']) => [name.trim().toLowerCase(), value.trim().toLowerCase()]),
  );
}

export const nameOf = (node: Node): string => node.nodeName.toLowerCase();

/** Finds by a condition, in the order of the text; what has left the tree meanwhile is not met. */
export function* elementsIn(root: Element): Generator<Element> {
  for (const element of [...root.querySelectorAll('*')]) if (root.contains(element)) yield element;
}

/** Takes an element away and leaves what it holds. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** The same contents under another name, without attributes. */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Puts everything inside an element into a new one. */
export function wrapInside(element: Element, name: string): void {
  const wrapper = element.ownerDocument.createElement(name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isBlank = (node: Node): boolean => node.nodeType === 8 || (node.nodeType === 3 && !node.textContent?.trim());

/** The next sibling that is an element with nothing but space and comments between; null where text or nothing follows. */
export function nextElement(node: Node): Element | null {
  let next = node.nextSibling;
  while (next && isBlank(next)) next = next.nextSibling;
  return next && isElement(next) ? next : null;
}
