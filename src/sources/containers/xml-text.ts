/** What a walk through XML meets. Names are as written, with their prefix; text and values have their entities replaced. */
export interface XmlVisitor {
  open?(name: string, attributes: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Walks through XML once, from tag to tag. It is a reader of text for documents, not a checker: broken markup is passed over,
 * declarations are skipped, and only the five entities of XML and numbers are replaced, so nothing can grow.
 * Cost: linear in the text; attributes are looked for only when they are asked for.
 */
export function walkXml(xml: string, visit: XmlVisitor): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag !== at && visit.text !== undefined) visit.text(unescaped(xml.slice(at, tag < 0 ? xml.length : tag)));
    if (tag < 0) return;
    if (xml.startsWith('<![CDATA[', tag)) {
      const end = xml.indexOf(']]>', tag);
      visit.text?.(xml.slice(tag + 9, end < 0 ? xml.length : end));
      at = end < 0 ? xml.length : end + 3;
      continue;
    }
    const isComment = xml.startsWith('<!--', tag);
    const end = xml.indexOf(isComment ? '-->' : '>', tag);
    if (end < 0) return;
    at = end + (isComment ? 3 : 1);
    const first = xml.charCodeAt(tag + 1);
    // declarations, comments, processing instructions
    if (first === 33 || first === 63) continue;
    element(xml.slice(tag + 1, end), first === 47, visit);
  }
}

function element(inner: string, isClose: boolean, visit: XmlVisitor): void {
  if (isClose) {
    visit.close?.(inner.slice(1).trim());
    return;
  }
  const isEmpty = inner.endsWith('/');
  const stop = endOfName(inner);
  const name = stop === inner.length ? inner : inner.slice(0, stop);
  visit.open?.(name, (wanted) => attributeIn(inner, wanted));
  if (isEmpty) visit.close?.(name);
}

/** Where white space or a slash comes first. */
function endOfName(inner: string): number {
  for (let at = 0; at < inner.length; at++) {
    const code = inner.charCodeAt(at);
    // white space above ASCII ends a name too, as it does in a pattern
    if (code <= 32 || code === 47 || (code > 127 && /\s/.test(inner[at] as string))) return at;
  }
  return inner.length;
}

function attributeIn(inner: string, wanted: string): string | undefined {
  // as nearly every program writes it; inside of another value it would stand behind a quote
  const plain = ` ${wanted}="`;
  const at = inner.indexOf(plain);
  if (at >= 0 && inner.indexOf('"') === at + plain.length - 1 && !inner.includes("'")) {
    const from = at + plain.length;
    const end = inner.indexOf('"', from);
    return unescaped(inner.slice(from, end < 0 ? inner.length : end));
  }
  return attributeAnyhow(inner, wanted);
}

function attributeAnyhow(inner: string, wanted: string): string | undefined {
  for (let at = inner.indexOf(wanted); at >= 0; at = inner.indexOf(wanted, at + 1)) {
    const after = /^\s{0,20}=\s{0,20}(["'])/.exec(inner.slice(at + wanted.length, at + wanted.length + 50));
    if (after === null || !/\s/.test(inner[at - 1] ?? '')) continue;
    const from = at + wanted.length + after[0].length;
    const end = inner.indexOf(after[1] as string, from);
    return unescaped(inner.slice(from, end < 0 ? inner.length : end));
  }
  return undefined;
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
  });
}
