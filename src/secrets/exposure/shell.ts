// Over 300 lines because each command is judged against the same variables, and the order of the judges counts.
import type { Confidence, Exposure, Family } from './exposure.ts';
import { linesOf } from './lines.ts';
import { exposureOf, mostExposures } from './report.ts';
import { holdsSecret } from './secret-name.ts';
import { type Command, type Expansion, expandedBy, shellCommands, type Word } from './shell-commands.ts';
import {
  shellArgument,
  shellBuild,
  shellEcho,
  shellEnvironment,
  shellHandOn,
  shellTrace,
  shellVerbose,
} from './shell-families.ts';

/** What a shell script is run with, and what of it counts. */
export interface ShellContext {
  readonly path: string;
  /** the line of the file (1-based) in which the text begins; with `lineOf` the text's own lines are mapped */
  readonly firstLine?: number;
  /** variables that hold a credential, whatever their names say, and what it is called */
  readonly secrets?: ReadonlyMap<string, string>;
  /** without the environment of a build its dump tells nothing */
  readonly quietEnvironment?: boolean;
  /** each line is traced from the start: `shell: bash -x` */
  readonly traced?: boolean;
}

interface Known {
  readonly name: string;
  readonly tracked: boolean;
  /** it is not the credential any more but made of it */
  readonly derived: boolean;
  readonly short: boolean;
}

interface State {
  readonly text: string;
  readonly context: ShellContext;
  /** null: it is known to hold no credential */
  readonly vars: Map<string, Known | null>;
  readonly found: Exposure[];
  readonly lineOf: ReturnType<typeof linesOf>;
  tracing: boolean;
  reported: boolean;
}

/** Shell code: a script, the run step of a workflow, a recipe, a cell. Total, linear but for nested substitutions. */
export function lintShell(text: string, context: ShellContext): Exposure[] {
  const shebang = /^#!\s{0,4}\S{1,60}\s(\S{1,20}\s)?-\w{0,8}x/.test(text.slice(0, 120));
  const state: State = {
    text,
    context,
    vars: new Map([...(context.secrets ?? [])].map(([variable, name]) => [variable, direct(name)])),
    found: [],
    lineOf: linesOf(text),
    tracing: shebang || context.traced === true,
    reported: false,
  };
  const commands = shellCommands(text);
  commands.forEach((command, i) => {
    if (state.found.length < mostExposures) look(state, command, commands, i);
  });
  return state.found;
}

function direct(name: string): Known {
  return { name, tracked: false, derived: false, short: false };
}

function look(state: State, command: Command, commands: readonly Command[], i: number): void {
  const words = withoutPrefix(state, command);
  const name = words[0]?.text.replace(/^.*\//, '') ?? '';
  if (name !== 'set' && state.tracing && !state.reported) traced(state, command);
  if (name === 'set') trace(state, command, words);
  else if (/^(echo|printf|cat|tee)$/.test(name)) {
    handOn(state, command);
    print(state, command, commands, i, name);
  } else other(state, command, commands, i, words, name);
}

function other(
  state: State,
  command: Command,
  commands: readonly Command[],
  i: number,
  words: readonly Word[],
  name: string,
): void {
  if (/^(env|printenv|export|declare|typeset|set)$/.test(name)) environment(state, command, commands, i, words, name);
  if (/^(read|for|unset|local|export|declare|typeset|readonly)$/.test(name)) {
    declared(state, words, name);
    return;
  }
  if (
    name === 'curl' &&
    words.some(({ text }) => /^(-[a-zA-Z]{0,6}v[a-zA-Z]{0,6}|--verbose|--trace(-ascii)?)$/.test(text))
  ) {
    const known = worstOf(state, words.flatMap(expandsOf));
    if (known !== null) note(state, shellVerbose, known, command, 'curl -v');
    return;
  }
  if (/^(docker|podman|buildah|nerdctl)$/.test(name)) buildArguments(state, command, words);
  argument(state, command, words, name);
}

/** Takes what stands before the command itself: assignments, `sudo`, `exec`, `env NAME=value`. */
function withoutPrefix(state: State, command: Command): readonly Word[] {
  const { words } = command;
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const assignment = /^([A-Za-z_]\w{0,80})\+?=/.exec(word.text);
    if (assignment?.[1] !== undefined) assignVariable(state, assignment[1], word);
    else if (!/^(sudo|exec|command|builtin|nohup|eval|@|-)$/.test(word.text)) break;
  }
  return words.slice(at);
}

function assignVariable(state: State, variable: string, word: Word): void {
  if (state.context.secrets?.has(variable) === true && word.expands.some(({ name }) => name === variable)) return;
  const of = worstOf(state, word.expands);
  const inside = of ?? worstOf(state, word.inner);
  if (inside !== null)
    state.vars.set(
      variable,
      cuts(word.text) ? null : { ...inside, tracked: true, derived: of === null || inside.derived },
    );
  // a command whose output nobody knows, a parameter: the name decides
  else if (/\$\(|`|\$[\d{@*]/.test(word.text)) state.vars.delete(variable);
  else state.vars.set(variable, null);
}

/** Commands whose output says nothing about what they read. */
function cuts(text: string): boolean {
  return /\b(sha\d*sum|shasum|md5sum|wc|openssl dgst|grep -q|test|curl|http|wget|gh|aws|python3?|node|git)\b/.test(
    text.slice(0, 500),
  );
}

function declared(state: State, words: readonly Word[], name: string): void {
  for (const word of words.slice(1)) {
    const assignment = /^([A-Za-z_]\w{0,80})\+?=/.exec(word.text);
    if (assignment?.[1] !== undefined) assignVariable(state, assignment[1], word);
    else if (/^\w+$/.test(word.text) && /^(for|unset)$/.test(name)) {
      state.vars.set(word.text, null);
      if (name === 'for') return;
    }
  }
}

/** The credential that a list of expansions lets through, the worst of them; null when there is none. */
function worstOf(state: State, expansions: readonly Expansion[]): Known | null {
  let worst: Known | null = null;
  for (const { name, form, secret } of expansions) {
    if (form === 'other') continue;
    const known = secret ? direct(name) : knownAs(state, name);
    if (known === null) continue;
    const here = form === 'part' ? { ...known, short: true } : known;
    if (worst === null || (worst.short && !here.short) || (worst.tracked && !here.tracked)) worst = here;
  }
  return worst;
}

function knownAs(state: State, name: string): Known | null {
  const known = state.vars.get(name);
  if (known !== undefined) return known;
  // small words in small letters are names of loops: for key in …
  const telling = name === name.toUpperCase() ? !/^(KEY|PASS|AUTH|TOKEN_ID)$/.test(name) : /_|^passw(or)?d$/.test(name);
  return telling && holdsSecret(name) ? direct(name) : null;
}

function expandsOf(word: Word): readonly Expansion[] {
  return word.expands;
}

function note(
  state: State,
  family: Family,
  known: Known,
  command: Command,
  sink: string,
  confidence?: Confidence,
): void {
  const { line, column } = state.lineOf(command.start);
  const end = state.lineOf(Math.max(command.start, command.end - 1)).line;
  const first = state.context.firstLine ?? 1;
  state.found.push(
    exposureOf(family, known, {
      location: {
        path: state.context.path,
        startLine: line + first - 1,
        ...(end > line && family !== shellTrace ? { endLine: end + first - 1 } : {}),
        ...(first === 1 ? { startColumn: column } : {}),
      },
      sink,
      statement: statementOf(command),
      ...(confidence === undefined ? {} : { confidence }),
    }),
  );
}

/** The command with what it expands, without its texts: flags and names stay. */
function statementOf(command: Command): string {
  return command.words
    .slice(0, 60)
    .map(({ text, expands, quoted }) => {
      if (expands.length > 0) return expands.map(({ name }) => `$${name}`).join('');
      return quoted || text.length > 40 ? '""' : text.replace(/=.*$/, '=');
    })
    .join(' ');
}

function trace(state: State, command: Command, words: readonly Word[]): void {
  const flags = words.slice(1).map(({ text }) => text);
  if (flags.some((flag) => /^-[a-wyz]*x/.test(flag)) || (flags.includes('xtrace') && flags.includes('-o'))) {
    if (!state.tracing) state.reported = false;
    state.tracing = true;
  } else if (flags.some((flag) => /^\+[a-wyz]*x/.test(flag)) || (flags.includes('xtrace') && flags.includes('+o'))) {
    state.tracing = false;
  } else if (flags.length === 0 && !goesAway(command) && command.words.length === 1) {
    note(state, shellEnvironment, everything, command, 'set', 'medium');
  }
}

function traced(state: State, command: Command): void {
  const known = worstOf(
    state,
    command.words.flatMap(({ expands }) => expands),
  );
  if (known === null || command.words[0]?.text === 'for') return;
  state.reported = true;
  note(state, shellTrace, known, command, 'set -x');
}

const everything: Known = { name: 'the whole environment', tracked: true, derived: false, short: false };

/** Whether what the command prints does not reach the log: a file, a variable, another program. */
function goesAway(command: Command): boolean {
  if (command.captured || command.piped) return true;
  if (
    command.redirects.some(
      ({ op, target }) =>
        /^(1|&)?(>|>>|>\|)$/.test(op) && !/^(\/dev\/(stderr|stdout|tty|fd\/[12])|&[12])$/.test(target.text),
    )
  )
    return true;
  for (let group = command.group; group !== null; group = group.parent) if (group.away) return true;
  return false;
}

const passesOn = /^(base64|rev|tee|cat|xxd|od|hexdump|sort|uniq|less|more|nl|column)$/;

/** Whether the programs that it is piped into print it all the same. */
function comesOut(commands: readonly Command[], i: number): boolean {
  let at = i;
  while (commands[at]?.piped === true) {
    const next = commands[++at];
    if (next === undefined || !passesOn.test(next.words[0]?.text ?? '') || next.captured) return false;
  }
  const last = commands[at];
  return last !== undefined && !goesAway(last);
}

function print(state: State, command: Command, commands: readonly Command[], i: number, name: string): void {
  const words = command.words.slice(1);
  const isHere = /^(cat|tee)$/.test(name);
  const expansions = isHere
    ? command.redirects.flatMap(({ op, body, target }) => body ?? (op.endsWith('<<<') ? target.expands : []))
    : words.flatMap(({ expands, inner, text }) => [...expands, ...(cuts(text) ? [] : inner)]);
  const masks = words.find(({ text }) => text.includes('::add-mask::'));
  if (masks !== undefined) {
    for (const { name: masked } of masks.expands) state.vars.set(masked, null);
    return;
  }
  const known = worstOf(state, expansions);
  if (known === null || !comesOut(commands, i) || isResult(state, command)) return;
  note(state, shellEcho, known, command, isHere ? 'a here-document' : name);
}

/** One word that is one variable and nothing else: what a function gives back. */
function isBare({ words }: Command): boolean {
  const last = words.at(-1);
  return words.length <= 3 && last !== undefined && /^\$\{?\w+\}?$/.test(last.text);
}

/** `get() { echo "$TOKEN"; }` gives its result back to `$(get)`. */
function isResult(state: State, command: Command): boolean {
  for (let { group } = command; group !== null; group = group.parent) {
    if (group.name !== null && isBare(command)) return true;
    if (group.name !== null && (state.text.includes(`$(${group.name}`) || state.text.includes(`\`${group.name}`)))
      return true;
  }
  return false;
}

function environment(
  state: State,
  command: Command,
  commands: readonly Command[],
  i: number,
  words: readonly Word[],
  name: string,
): void {
  const rest = words.slice(1).map(({ text }) => text);
  if (name === 'printenv') {
    const secret = rest.find((variable) => knownAs(state, variable) !== null);
    if (secret !== undefined && comesOut(commands, i))
      note(state, shellEnvironment, direct(secret), command, 'printenv');
    if (rest.some((word) => !word.startsWith('-'))) return;
  }
  const dumps =
    name === 'env' || name === 'printenv'
      ? rest.every((word) => /^(-0|--null)$/.test(word))
      : name === 'export'
        ? rest.length === 0 || (rest.length === 1 && rest[0] === '-p')
        : rest.length === 1 && /^-[px]{1,2}$/.test(rest[0] ?? '');
  if (!dumps || state.context.quietEnvironment === true || command.words.length !== words.length) return;
  if (comesOut(commands, i))
    note(state, shellEnvironment, everything, command, `${name}${rest[0] === '-p' ? ' -p' : ''}`);
}

function buildArguments(state: State, command: Command, words: readonly Word[]): void {
  words.forEach((word, i) => {
    const given = word.text.startsWith('--build-arg=')
      ? word.text.slice(12)
      : words[i - 1]?.text === '--build-arg'
        ? word.text
        : null;
    if (given === null) return;
    const known = worstOf(state, expandsOf(word)) ?? (/^\w+$/.test(given) ? knownAs(state, given) : null);
    if (known !== null) note(state, shellBuild, known, command, '--build-arg');
  });
}

const builtins =
  /^(echo|printf|test|\[|\[\[|case|if|eval|return|:|set|shift|trap|source|\.|let|\(\(|while|until|for|cd|exit|grep|expect|in|)$/;

function argument(state: State, command: Command, words: readonly Word[], name: string): void {
  if (builtins.test(name)) return;
  const given = words.slice(1).filter((_, i) => !words[i]?.text.startsWith('--build-arg'));
  for (const [i, word] of given.entries()) {
    const known = worstOf(state, expandsOf(word));
    if (known === null || word.text.startsWith('--build-arg')) continue;
    const before = given[i - 1]?.text ?? '';
    // these are known to stay: in the list of processes for as long as the session runs, in .git/config
    const stays =
      (name === 'sshpass' && (before === '-p' || /^-p\$/.test(word.text))) ||
      (/^(mysql|mysqldump|mysqladmin|mariadb)$/.test(name) && /^(-p|--password=)/.test(word.text)) ||
      (name === 'git' && /:\/\/[^\s/]*\$[^\s/]*@/.test(word.text));
    note(
      state,
      shellArgument,
      known,
      command,
      /^[\w.-]{1,60}$/.test(name) ? name : 'a command',
      stays ? 'medium' : 'low',
    );
    return;
  }
}

/** A value made of a credential, for the steps that follow. */
function handOn(state: State, command: Command): void {
  const to = command.redirects.find(({ target }) => /^\$\{?GITHUB_(ENV|OUTPUT|STATE)\}?$/.test(target.text));
  if (to === undefined || !/^(echo|printf|cat)$/.test(command.words[0]?.text ?? '')) return;
  const expansions = expandedBy(command);
  const made = command.words.some(({ text }) => cuts(text)) ? [] : command.words.flatMap(({ inner }) => inner);
  const plain = worstOf(
    state,
    expansions.filter(({ secret }) => !secret),
  );
  const known = worstOf(state, made) ?? (plain?.derived === true ? plain : null);
  if (known !== null)
    note(state, shellHandOn, { ...known, tracked: true }, command, to.target.text.replace(/[${}]/g, ''));
}
