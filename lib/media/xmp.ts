/**
 * The few fields of an XMP block that a newsroom wants. By searching, not by patterns: a file from outside may hold
 * megabytes made to keep a pattern busy for hours. Pure.
 */

/** The texts of a field such as `dc:creator`: list items, one text, or an attribute. */
export function readXmpField(xmp: string, field: string): string[] {
  const element = between(xmp, `<${field}`, `</${field}>`);
  if (element === null) {
    const value = between(xmp, `${field}="`, '"');
    return value ? [unescaped(value)] : [];
  }
  const content = element.slice(element.indexOf('>') + 1);
  const items: string[] = [];
  for (let at = content.indexOf('<rdf:li'); at >= 0 && items.length < 20; at = content.indexOf('<rdf:li', at + 1)) {
    const open = content.indexOf('>', at);
    const close = content.indexOf('</rdf:li>', open);
    if (open >= 0 && close >= 0) items.push(unescaped(content.slice(open + 1, close)));
  }
  return items.length > 0 || content.includes('<') ? items : [unescaped(content)];
}

function between(text: string, start: string, end: string): string | null {
  const from = text.indexOf(start);
  const to = from < 0 ? -1 : text.indexOf(end, from + start.length);
  return to < 0 ? null : text.slice(from + start.length, to);
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hex, name) => {
    if (name) return entities[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
