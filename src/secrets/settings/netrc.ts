import type { Setting } from './setting.ts';

const token = /\S{1,4096}/g;

/** The words of a netrc file (machine, login, password) with what follows each: the keys are the host and the word. */
export function readNetrc(text: string): Setting[] {
  const settings: Setting[] = [];
  let machine = 'default';
  let word = '';
  for (const { 0: value, index } of text.matchAll(token)) {
    if (word === 'machine') machine = value;
    else if (word !== '') settings.push({ keys: [machine, word], value, start: index, end: index + value.length });
    word = word === '' && /^(?:machine|login|password|account)$/.test(value) ? value : '';
  }
  return settings;
}

/** `host:port:database:user:password` lines of .pgpass. */
export function readPgpass(text: string): Setting[] {
  return [
    ...text.matchAll(/^(?!#)([^:\n]{1,200}):([^:\n]{1,20}):([^:\n]{1,100}):([^:\n]{1,100}):([^\r\n]{1,200})/gm),
  ].map((found) => {
    const value = found[5] ?? '';
    const end = found.index + found[0].length;
    return { keys: [found[1] ?? '', found[4] ?? '', 'password'], value, start: end - value.length, end };
  });
}
