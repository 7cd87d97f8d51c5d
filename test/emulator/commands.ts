/**
 * The two grammars of workflow commands on a step's output, and the files through which a step talks to the runner,
 * as github.com/actions/runner reads them (ActionCommand.cs, FileCommandManager.cs; MIT). Written anew from its behaviour.
 */

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const known = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** Whether a name is one of the runner's commands; anything else is printed as it is. */
export function isCommandName(name: string): boolean {
  return known.has(name.toLowerCase());
}

/**
 * The command in a line: `::name key=value,…::data` after leading blanks, else `##[name key=value;…]data` anywhere.
 * The runner searches with the culture's rules, which skip characters that cannot be seen: so a line is read a second
 * time without them. `resume` is the name that ends stop-commands, a command for as long as it is awaited.
 */
export function readCommand(line: string, resume: string | null = null): Command | null {
  const seen = line.replace(/\p{DI}/gu, '');
  const isCommand = (name: string) => isCommandName(name) || name.toLowerCase() === resume?.toLowerCase();
  return (
    readColons(line, isCommand) ?? readBrackets(line, isCommand) ?? (seen === line ? null : readCommand(seen, resume))
  );
}

type IsCommand = (name: string) => boolean;

function readColons(line: string, isCommand: IsCommand): Command | null {
  const text = line.trimStart();
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  return end < 0
    ? null
    : command(text.slice(2, end), text.slice(end + 2), isCommand, ',', unescapeColons, unescapeData);
}

function readBrackets(line: string, isCommand: IsCommand): Command | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  return command(line.slice(start + 3, end), line.slice(end + 1), isCommand, ';', unescapeBrackets, unescapeBrackets);
}

function command(
  head: string,
  data: string,
  isCommand: IsCommand,
  separator: string,
  property: (text: string) => string,
  whole: (text: string) => string,
): Command | null {
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  if (!isCommand(name)) return null;
  const properties: Record<string, string> = {};
  for (const pair of space < 0
    ? []
    : head
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0 && equals < pair.length - 1)
      properties[pair.slice(0, equals).trim().toLowerCase()] = property(pair.slice(equals + 1));
  }
  return { name: name.toLowerCase(), properties, data: whole(data) };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeColons(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

function unescapeBrackets(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%');
}

/**
 * The pairs of an environment, output or state file: `key=value` lines and `key<<END … END` blocks, whichever sign
 * comes first in the line. Throws an Error with the runner's sentence for a line that is neither.
 */
export function readPairs(text: string): [string, string][] {
  const lines = text.split('\n');
  const pairs: [string, string][] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else if (heredoc >= 0) {
      const [name, end] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === '' || end === '')
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      const last = lines.indexOf(end, i + 1);
      if (last < 0) throw new Error(`Invalid value. Matching delimiter not found '${end}'`);
      pairs.push([name, lines.slice(i + 1, last).join('\n')]);
      i = last;
    } else throw new Error(`Invalid format '${line}'`);
  }
  return pairs;
}
