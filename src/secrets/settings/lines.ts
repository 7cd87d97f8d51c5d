import { closingQuote, linesOf, mostSettings, type Setting, unquoted } from './setting.ts';

const section = /^\s{0,20}\[{1,2}\s{0,4}([^\]\n]{1,200})\]/;
const pair =
  /^(\s{0,40}(?:export\s{1,4}|set\s{1,4})?)((?:"[^"]{1,120}"|'[^']{1,120}'|\/\/[^\s=]{1,200}|[\w.@/:$~-]{1,200}?)(?:\s{0,8}\.\s{0,4}"[^"]{1,80}")?)(\s{0,20}(?:=|:(?=\s)|:(?=\S)))(\s{0,20})(.*)$/;

/** Java's properties may have blanks alone between name and value. */
const spaced = /^(\s{0,40})([\w.-]{1,200})()([ \t\f]{1,20})(.*)$/;

/**
 * Lines of `name = value` or `name: value`, with sections in brackets: INI, properties, .env, TOML, git and DVC config. A
 * value ends with its quote, at ` #` or ` ;`, or with the line; one in three quotes goes over lines. `bySpace`: `name value` is a pair too.
 */
export function readLines(text: string, bySpace = false): Setting[] {
  const settings: Setting[] = [];
  let keys: readonly string[] = [];
  let skipTo = 0;
  for (const line of linesOf(text)) {
    if (line.start < skipTo || /^\s*[#;!]/.test(line.text)) continue;
    const heading = section.exec(line.text);
    if (heading !== null) {
      keys = keysOf(heading[1] ?? '');
      continue;
    }
    const found = pair.exec(line.text) ?? (bySpace ? spaced.exec(line.text) : null);
    if (found === null) continue;
    const [, lead = '', name = '', sign = '', gap = '', rest = ''] = found;
    const start = line.start + lead.length + name.length + sign.length + gap.length;
    const spot = valueAt(text, start, rest);
    if (spot === null) continue;
    settings.push({ keys: [...keys, ...keysOf(name)], ...spot });
    skipTo = spot.end;
    if (settings.length >= mostSettings) break;
  }
  return settings;
}

/** `a.b`, `a "b.c"`, `a."b.c"` as keys. */
function keysOf(name: string): string[] {
  return [...name.matchAll(/"([^"]{1,120})"|'([^']{1,120})'|[^\s."']{1,120}/g)].map(
    (key) => key[1] ?? key[2] ?? key[0],
  );
}

function valueAt(text: string, start: number, rest: string): Pick<Setting, 'value' | 'start' | 'end'> | null {
  const triple = /^(?:"""|''')/.exec(rest)?.[0];
  if (triple !== undefined) {
    const end = text.indexOf(triple, start + 3);
    return end < 0 ? null : { value: text.slice(start + 3, end), start: start + 3, end };
  }
  if (rest.startsWith('"') || rest.startsWith("'")) {
    const end = closingQuote(text, start);
    if (end > start && end <= start + rest.length) {
      const inside = text.slice(start + 1, end);
      return { value: rest[0] === '"' ? unquoted(inside) : inside, start: start + 1, end };
    }
  }
  const value = rest.replace(/\s[#;].*$/, '').trimEnd();
  return value === '' ? null : { value, start, end: start + value.length };
}
