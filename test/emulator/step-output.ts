import { isCommandName, readCommand } from './commands.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

/** What a step's output did to the runner. */
export interface StepOutput {
  /** what a reader of the log sees: commands obeyed, secrets masked */
  readonly log: string[];
  readonly annotations: Annotation[];
  /** annotations beyond ten of a level, which the runner drops in silence */
  readonly dropped: Annotation[];
  readonly masks: Set<string>;
  readonly debug: string[];
  /**
   * commands that no step of ours may use: set-env and add-path, which the runner refuses, set-output and save-state,
   * which it is about to; each fails the step
   */
  readonly refused: string[];
}

const most = 10;
const longest = 4_096;

/** Reads a step's output line by line as the runner does. `masks` may hold secrets that are known beforehand. */
export function stepOutput(
  masks: Iterable<string>,
): StepOutput & { line(text: string): void; add(annotation: Annotation): void } {
  const state: StepOutput = { log: [], annotations: [], dropped: [], masks: new Set(masks), debug: [], refused: [] };
  let stopped: string | null = null;

  function add(annotation: Annotation): void {
    const tooMany = state.annotations.filter(({ level }) => level === annotation.level).length >= most;
    const kept = { ...annotation, message: masked(annotation.message).slice(0, longest) };
    (tooMany ? state.dropped : state.annotations).push(kept);
    state.log.push(`##[${annotation.level}]${masked(annotation.message)}`);
  }

  function masked(text: string): string {
    let shown = text;
    for (const secret of [...state.masks].sort((a, b) => b.length - a.length)) shown = shown.replaceAll(secret, '***');
    return shown;
  }

  function line(text: string): void {
    const command = readCommand(text, stopped);
    if (stopped !== null) {
      if (command?.name === stopped.toLowerCase()) stopped = null;
      state.log.push(masked(text));
      return;
    }
    if (command === null) {
      state.log.push(masked(text));
      return;
    }
    const { name, properties, data } = command;
    switch (name) {
      case 'add-mask':
        for (const secret of data.split(/[\r\n]+/)) if (secret.trim() !== '') state.masks.add(secret);
        break;
      case 'error':
      case 'warning':
      case 'notice':
        add({ level: name, message: data, ...place(properties) });
        break;
      case 'debug':
        state.debug.push(masked(data));
        break;
      case 'stop-commands':
        if (data === '' || data === 'pause-logging' || isCommandName(data)) state.refused.push(text);
        else {
          stopped = data;
          state.log.push(masked(text));
        }
        break;
      case 'group':
        state.log.push(`##[group]${masked(data)}`);
        break;
      case 'endgroup':
        state.log.push('##[endgroup]');
        break;
      case 'set-env':
      case 'add-path':
      case 'set-output':
      case 'save-state':
        state.refused.push(text);
        break;
      default:
        state.debug.push(masked(text));
    }
  }

  return { ...state, line, add };
}

function place(properties: Readonly<Record<string, string>>): Partial<Annotation> {
  const number = (name: string) => (/^\d+$/.test(properties[name] ?? '') ? Number(properties[name]) : undefined);
  const { title, file } = properties;
  const found = {
    title,
    file,
    line: number('line'),
    endLine: number('endline'),
    col: number('col'),
    endColumn: number('endcolumn'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
