import { deepestKeys, longestValue, mostSettings, type Setting } from './setting.ts';

const attribute = /([\w:.-]{1,100})\s{0,8}=\s{0,8}(?:"([^"]{0,8192})"|'([^']{0,8192})')/g;
const codes: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Texts and attributes of XML by the path of their elements. Where an element has a `key` or `name`, that names its `value`
 * and its text: `<add key="ApiKey" value="…"/>`, `<entry key="db.password">…</entry>`; and `<key>` names what follows it,
 * as in a property list. Never fails: what is no XML gives what could be read.
 */
export function readXml(text: string): Setting[] {
  const settings: Setting[] = [];
  const stack: string[] = [];
  let named: string | null = null;
  for (let i = text.indexOf('<'); i >= 0 && settings.length < mostSettings; ) {
    const end = endOfTag(text, i);
    if (end < 0) break;
    const tag = text.slice(i, Math.min(end, i + longestValue));
    const next = text.indexOf('<', end);
    const name = /^<([\w:.-]{1,100})/.exec(tag)?.[1];
    if (tag.startsWith('</')) stack.pop();
    else if (tag.startsWith('<![CDATA[')) push(settings, stack, text, i + 9, end - 3);
    else if (name !== undefined) {
      const own = addAttributes(settings, [...stack, name], tag, i);
      if (!tag.endsWith('/>')) {
        if (stack.length > 1000) break;
        stack.push(own ?? (named !== null && name !== 'key' ? named : name));
        named = null;
        push(settings, stack, text, end, next < 0 ? text.length : next);
        if (name === 'key') named = text.slice(end, next < 0 ? end : Math.min(next, end + 200)).trim();
      }
    }
    i = next;
  }
  return settings;
}

function endOfTag(text: string, i: number): number {
  const close = text.startsWith('<!--', i) ? '-->' : text.startsWith('<![CDATA[', i) ? ']]>' : '>';
  const end = text.indexOf(close, i);
  return end < 0 ? -1 : end + close.length;
}

/** Adds the attributes of a tag that begins at `at`; gives what its `key` or `name` says. */
function addAttributes(settings: Setting[], keys: readonly string[], tag: string, at: number): string | undefined {
  const all = [...tag.matchAll(attribute)].slice(0, 100);
  const own = all.find(([, name]) => name === 'key' || name === 'name');
  const ownName = own === undefined ? undefined : (own[2] ?? own[3] ?? '').slice(0, 200);
  for (const found of all) {
    if (found === own) continue;
    const [whole, name = ''] = found;
    const value = found[2] ?? found[3] ?? '';
    const end = at + found.index + whole.length - 1;
    const path = name === 'value' && ownName !== undefined ? [...keys, ownName] : [...keys, name];
    if (value !== '') settings.push({ keys: path, value: plain(value), start: end - value.length, end });
  }
  return ownName;
}

function push(settings: Setting[], keys: readonly string[], text: string, from: number, to: number): void {
  const raw = text.slice(from, Math.min(to, from + longestValue));
  const value = raw.trim();
  if (value === '' || keys.length > deepestKeys) return;
  const start = from + raw.indexOf(value);
  settings.push({ keys: [...keys], value: plain(value), start, end: start + value.length });
}

function plain(text: string): string {
  return text.includes('&') ? text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => codes[name] ?? '') : text;
}
