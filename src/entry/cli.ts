import { parseArgs } from 'node:util';
import { Problem } from '../evidence/problem.ts';
import { tool } from '../evidence/tool.ts';
import { visible } from '../report/escape.ts';
import type { Command, Common } from './commands/command.ts';
import { help } from './commands/help.ts';
import { deliveries } from './deliveries.ts';
import { exitCodeOf } from './run.ts';
import { terminalIo } from './terminal-io.ts';

/** Every command is loaded only when it is asked for, so that a scan starts without the engines of the others. */
const commands: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  run: () => import('./commands/run.ts'),
  secrets: () => import('./commands/secrets.ts'),
  data: () => import('./commands/data.ts'),
  model: () => import('./commands/model.ts'),
  report: () => import('./commands/report.ts'),
  explain: () => import('./commands/explain.ts'),
  rules: () => import('./commands/rules.ts'),
  init: () => import('./commands/init.ts'),
  runtime: () => import('./commands/runtime.ts'),
  demo: () => import('./commands/demo.ts'),
};

const common = {
  config: { type: 'string' },
  format: { type: 'string', multiple: true },
  output: { type: 'string' },
  quiet: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  seed: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** The command line: `assay <command> ...`; sets the exit code of the process. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  // Messages that nobody reads any more (`2>&-`, `2>&1 | head`) end no run: its report and its exit code still count.
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(
      `The report cannot be written to standard output: ${error.code}.\nMend: Write it to another place, for example with --output.\n`,
    );
    process.exit(2);
  });
  process.exitCode = await exitCodeOf(
    () => dispatch(args),
    (line) => process.stderr.write(`${visible(line)}\n`),
  );
}

async function dispatch(args: readonly string[]): Promise<number> {
  const [first = 'run', ...rest] = args[0]?.startsWith('-') ? ['run', ...args] : args;
  if (first === 'help' && rest[0] !== undefined) return say((await commandNamed(rest[0])).help);
  if (first === 'help' || (first === 'run' && isAsking(args, '--help', '-h'))) return say(help());
  if (first === 'run' && isAsking(args, '--version')) return say(`${tool.name} ${tool.version}\n`);
  const command = await commandNamed(first);
  const { values, positionals } = parsed(command, rest);
  if (values.help === true) return say(command.help);
  if (values.version === true) return say(`${tool.name} ${tool.version}\n`);
  const options: Common = {
    config: text(values.config),
    formats: Array.isArray(values.format) ? values.format.map(String) : [],
    output: text(values.output),
    quiet: values.quiet === true,
    color: values['no-color'] !== true && process.env.NO_COLOR === undefined && process.stdout.isTTY === true,
    seed: seedOf(text(values.seed)),
  };
  deliveries(options); // a wrong format is said before hours of work, not after
  const io = terminalIo(options);
  return command.run({ io, options, flags: values, words: positionals });
}

async function commandNamed(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load !== undefined) return (await load()).command;
  throw new Problem(
    `Unknown command: given "${name}", needed one of ${Object.keys(commands).join(', ')}.`,
    'See `assay help`.',
  );
}

interface Parsed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

function parsed(command: Command, args: readonly string[]): Parsed {
  try {
    const options = { ...common, ...command.options };
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error), `Usage:\n${command.help}`);
  }
}

function isAsking(args: readonly string[], ...names: readonly string[]): boolean {
  return args.length > 0 && args.length <= 2 && names.includes(args.at(-1) ?? '');
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function seedOf(given: string | null): number {
  const seed = Number(given ?? 1);
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new Problem(
      `--seed needs a whole number of 0 or more, given "${given}".`,
      'Leave it out for the default, 1.',
    );
  }
  return seed;
}

function say(message: string): number {
  process.stdout.write(message);
  return 0;
}
