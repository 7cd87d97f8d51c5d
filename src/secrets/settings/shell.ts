import { closingQuote, mostSettings, type Setting, unquoted } from './setting.ts';

const assigned = /(^|[\s;&|({"'])((?:\$env:|--?)?[A-Za-z_][\w.-]{0,100})(=|\s=\s)(?=[^\s=])/gm;
const blankPair =
  /^([ \t]{0,20}(?:ENV|setenv|setx|set -gx|set -x)[ \t]{1,8})([A-Za-z_]\w{0,100})([ \t]{1,8})(?=[^\s=])/gim;

/**
 * Assignments of shell, Dockerfile (ENV, ARG, RUN export), Makefile and PowerShell, wherever they stand in a line: the
 * value is a quoted piece or a word.
 */
export function readShell(text: string): Setting[] {
  const settings: Setting[] = [];
  for (const pattern of [assigned, blankPair]) {
    for (const found of text.matchAll(pattern)) {
      const [whole, , name = ''] = found;
      const spot = valueAt(text, found.index + whole.length);
      if (spot !== null) settings.push({ keys: [name.replace(/^\$env:|^--?/, '')], ...spot });
      if (settings.length >= mostSettings) return settings;
    }
  }
  return settings;
}

function valueAt(text: string, start: number): Pick<Setting, 'value' | 'start' | 'end'> | null {
  if (text[start] === '"' || text[start] === "'") {
    const end = closingQuote(text, start, 4096);
    if (end < 0) return null;
    const inside = text.slice(start + 1, end);
    return { value: text[start] === '"' ? unquoted(inside) : inside, start: start + 1, end };
  }
  const value = /^[^\s;&|()<>"'`]{1,2000}/.exec(text.slice(start, start + 2000))?.[0];
  return value === undefined ? null : { value, start, end: start + value.length };
}
