import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parse } from 'yaml';
import { readPairs } from './commands.ts';
import { type Annotation, stepOutput } from './step-output.ts';

/** What a workflow says about the step, and what GitHub says about the run. */
export interface StepOptions {
  /** path of an `action.yml` */
  readonly action: string;
  /** the step's `with:` */
  readonly with?: Readonly<Record<string, string>>;
  /** the step's and the job's `env:` */
  readonly env?: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly workspace: string;
  readonly apiUrl?: string;
  readonly token?: string;
  readonly repository?: string;
  readonly sha?: string;
  readonly ref?: string;
  readonly actor?: string;
  readonly runId?: number;
  readonly runAttempt?: number;
  /** `uses: ./…`: then `pre` does not run */
  readonly local?: boolean;
  readonly selfHosted?: boolean;
  /** what an earlier step has put into the summary file; 0 bytes unless told */
  readonly summary?: string;
  /** milliseconds until the step is cancelled (default 120,000) */
  readonly timeout?: number;
}

/** What a step left behind. */
export interface StepResult {
  readonly outcome: 'success' | 'failure' | 'cancelled';
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly exported: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  /** what the run page shows; '' also when the runner dropped a summary over 1 MiB */
  readonly summary: string;
  readonly summaryDropped: boolean;
  readonly annotations: readonly Annotation[];
  readonly droppedAnnotations: readonly Annotation[];
  readonly masks: ReadonlySet<string>;
  readonly refusedCommands: readonly string[];
  /** the log as a reader sees it, masked */
  readonly log: string;
  /** the two streams as they were written, with secrets: only for looking for leaks */
  readonly raw: string;
}

interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>;
  readonly runs: { readonly using: string; readonly main: string; readonly pre?: string; readonly post?: string };
}

const largestSummary = 1024 * 1024;

/** The Node that runs actions: GitHub's is 24; `ASSAY_TEST_NODE` names one, else it is the Node that runs the tests. */
export function actionNode(): string {
  return process.env.ASSAY_TEST_NODE ?? process.execPath;
}

/**
 * Runs a JavaScript action as GitHub's runner does: inputs with their defaults, the environment that a hosted runner
 * gives (and nothing of this process's own), the files for outputs and summary, commands on both streams, masks, the
 * caps on annotations and summary, `pre`, `main` and `post` with state.
 */
export async function runAction(options: StepOptions): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  try {
    return await runIn(folder, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runIn(folder: string, options: StepOptions): Promise<StepResult> {
  const manifest = parse(readFileSync(options.action, 'utf8')) as Manifest;
  if (!/^node2[04]$/.test(manifest.runs.using)) throw new Error(`'using: ${manifest.runs.using}' is not supported`);
  const base = { ...runnerEnvironment(folder, options), ...options.env, ...inputs(manifest, options) };
  const output = stepOutput(options.token === undefined ? [] : [options.token]);
  for (const name of unexpected(manifest, options)) {
    output.add({
      level: 'warning',
      message: `Unexpected input(s) '${name}', valid inputs are [${Object.keys(manifest.inputs ?? {}).join(', ')}]`,
    });
  }
  const all: Left = { outputs: {}, exported: {}, paths: [], state: {}, summary: '', dropped: false, raw: '' };
  let exitCode: number | null = 0;
  let outcome: StepResult['outcome'] = 'success';
  const { pre, main, post } = manifest.runs;
  const phases = [
    ...(pre === undefined || options.local === true ? [] : [{ file: pre, always: false, held: '' }]),
    { file: main, always: false, held: options.summary ?? '' },
    ...(post === undefined ? [] : [{ file: post, always: true, held: '' }]),
  ];
  for (const { file, always, held } of phases) {
    if (outcome !== 'success' && !always) continue;
    const ended = await phase(resolve(dirname(options.action), file), held, folder, base, all, output, options);
    if (file === main) exitCode = ended.exitCode;
    if (ended.outcome !== 'success' && outcome === 'success') outcome = ended.outcome;
  }
  const mask = (text: string) =>
    [...output.masks]
      .sort((a, b) => b.length - a.length)
      .reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
  return {
    outcome,
    exitCode,
    outputs: all.outputs,
    exported: all.exported,
    paths: all.paths,
    state: all.state,
    summary: mask(all.summary),
    summaryDropped: all.dropped,
    annotations: output.annotations,
    droppedAnnotations: output.dropped,
    masks: output.masks,
    refusedCommands: output.refused,
    log: output.log.join('\n'),
    raw: all.raw,
  };
}

interface Left {
  outputs: Record<string, string>;
  exported: Record<string, string>;
  paths: string[];
  state: Record<string, string>;
  summary: string;
  dropped: boolean;
  raw: string;
}

async function phase(
  script: string,
  held: string,
  folder: string,
  base: Readonly<Record<string, string>>,
  all: Left,
  output: ReturnType<typeof stepOutput>,
  options: StepOptions,
): Promise<{ exitCode: number | null; outcome: StepResult['outcome'] }> {
  const files = commandFiles(folder);
  if (held !== '') writeFileSync(files.GITHUB_STEP_SUMMARY, held);
  const state = Object.fromEntries(Object.entries(all.state).map(([name, value]) => [`STATE_${name}`, value]));
  const env = { ...base, ...all.exported, ...state, ...files };
  const child = spawn(actionNode(), [script], { cwd: options.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let cancelled = false;
  const timer = setTimeout(() => {
    cancelled = true;
    child.kill('SIGKILL');
  }, options.timeout ?? 120_000);
  const take = (text: string) => {
    all.raw += `${text}\n`;
    output.line(text);
  };
  const [exitCode] = await Promise.all([exitOf(child), eachLine(child.stdout, take), eachLine(child.stderr, take)]);
  clearTimeout(timer);
  const read = collect(files, all, output);
  const failed = exitCode !== 0 || !read || output.refused.length > 0;
  return { exitCode, outcome: cancelled ? 'cancelled' : failed ? 'failure' : 'success' };
}

function exitOf(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((done, reject) => {
    child.on('error', reject);
    child.on('close', (code) => done(code));
  });
}

/** The runner reads both streams as lines, also a last one without a line break. */
function eachLine(stream: Readable, take: (line: string) => void): Promise<void> {
  return new Promise((done) => {
    const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
    lines.on('line', take);
    lines.on('close', done);
  });
}

function commandFiles(folder: string) {
  const directory = mkdtempSync(join(folder, 'file-commands-'));
  const file = (name: string) => {
    const path = join(directory, name);
    writeFileSync(path, '');
    return path;
  };
  return {
    GITHUB_OUTPUT: file('set_output'),
    GITHUB_ENV: file('set_env'),
    GITHUB_STATE: file('save_state'),
    GITHUB_PATH: file('add_path'),
    GITHUB_STEP_SUMMARY: file('step_summary'),
  };
}

/** Reads the files after a phase; false when one is malformed, which fails the step. */
function collect(files: ReturnType<typeof commandFiles>, all: Left, output: ReturnType<typeof stepOutput>): boolean {
  const size = statSync(files.GITHUB_STEP_SUMMARY).size;
  if (size > largestSummary) {
    all.dropped = true;
    const kilobytes = Math.floor(size / 1024);
    output.add({
      level: 'error',
      message: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kilobytes}k.`,
    });
  } else all.summary += readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
  try {
    Object.assign(all.outputs, Object.fromEntries(readPairs(readFileSync(files.GITHUB_OUTPUT, 'utf8'))));
    Object.assign(all.state, Object.fromEntries(readPairs(readFileSync(files.GITHUB_STATE, 'utf8'))));
    const exported = readPairs(readFileSync(files.GITHUB_ENV, 'utf8'));
    if (exported.some(([name]) => name.toUpperCase() === 'NODE_OPTIONS'))
      throw new Error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    Object.assign(all.exported, Object.fromEntries(exported));
    all.paths.push(
      ...readFileSync(files.GITHUB_PATH, 'utf8')
        .split(/\r?\n/)
        .filter((line) => line !== ''),
    );
    return true;
  } catch (error) {
    output.add({ level: 'error', message: `Unable to process file command successfully. ${(error as Error).message}` });
    return false;
  }
}

/** Every declared input, given or default, and what was given on top; names in upper case, blanks to `_`. */
function inputs(manifest: Manifest, options: StepOptions): Record<string, string> {
  const values = new Map<string, string>();
  for (const [name, declared] of Object.entries(manifest.inputs ?? {})) {
    values.set(name.toLowerCase(), evaluate(String(declared?.default ?? ''), options));
  }
  for (const [name, value] of Object.entries(options.with ?? {})) values.set(name.toLowerCase(), value);
  return Object.fromEntries(
    [...values].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

function unexpected(manifest: Manifest, options: StepOptions): string[] {
  const known = new Set(Object.keys(manifest.inputs ?? {}).map((name) => name.toLowerCase()));
  return Object.keys(options.with ?? {}).filter((name) => !known.has(name.toLowerCase()));
}

/** Expressions in a default: only the few of the github context that an action may use there. */
function evaluate(text: string, options: StepOptions): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const known: Readonly<Record<string, string>> = {
      'github.token': options.token ?? '',
      'github.workspace': options.workspace,
      'github.repository': options.repository ?? '',
      'github.event_name': options.event.name,
      'github.sha': options.sha ?? '',
    };
    const value = known[expression];
    if (value === undefined) throw new Error(`Unrecognized expression in a default: ${expression}`);
    return value;
  });
}

function runnerEnvironment(folder: string, options: StepOptions): Record<string, string> {
  const made = (name: string) => {
    mkdirSync(join(folder, name), { recursive: true });
    return join(folder, name);
  };
  const event = join(made('_github_workflow'), 'event.json');
  writeFileSync(
    event,
    typeof options.event.payload === 'string' ? options.event.payload : JSON.stringify(options.event.payload),
  );
  const api = options.apiUrl ?? 'http://127.0.0.1:9';
  return {
    PATH: process.env.PATH ?? '',
    HOME: made('home'),
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: options.actor ?? 'Codertocat',
    GITHUB_API_URL: api,
    GITHUB_EVENT_NAME: options.event.name,
    GITHUB_EVENT_PATH: event,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_JOB: 'assay',
    GITHUB_REF: options.ref ?? 'refs/heads/main',
    GITHUB_REPOSITORY: options.repository ?? 'Codertocat/Hello-World',
    GITHUB_RUN_ATTEMPT: String(options.runAttempt ?? 1),
    GITHUB_RUN_ID: String(options.runId ?? 1_000_001),
    GITHUB_RUN_NUMBER: '17',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: options.sha ?? '0'.repeat(40),
    GITHUB_WORKFLOW: 'assay',
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_ACTION: '__self',
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
    ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-emulator',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: options.selfHosted === true ? 'self-hosted' : 'github-hosted',
    RUNNER_NAME: 'emulator',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: made('_temp'),
    RUNNER_TOOL_CACHE: made('_tool'),
    RUNNER_WORKSPACE: dirname(options.workspace),
  };
}
