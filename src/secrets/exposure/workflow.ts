import type { LineCounter, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { quote } from '../../evidence/quote.ts';
import { placeholderReason } from '../placeholder.ts';
import { yamlTrees } from '../yaml-trees.ts';
import type { Confidence, Exposure, Family } from './exposure.ts';
import { withIgnores } from './ignored.ts';
import { exposureOf, mostExposures } from './report.ts';
import { isStoredSecret } from './secret-name.ts';
import { lintShell } from './shell.ts';
import {
  workflowAll,
  workflowArtifact,
  workflowContainer,
  workflowDebug,
  workflowFork,
  workflowInherit,
  workflowOutput,
  workflowPermissions,
  workflowRun,
} from './workflow-families.ts';

interface Reading {
  readonly path: string;
  readonly text: string;
  readonly yaml: typeof import('yaml');
  readonly lines: LineCounter;
  readonly found: Exposure[];
}

/** Longer texts are not read as workflows, in UTF-16 units. */
export const longestWorkflow = 500_000;

/** A workflow or a composite action, with its aliases followed. Text that is no YAML gives nothing. */
export async function lintWorkflow(text: string, path: string): Promise<Exposure[]> {
  if (text.length > longestWorkflow) return [];
  const trees = await yamlTrees(text);
  if (trees === null) return [];
  const { yaml, lines } = trees;
  const root = trees.roots[0];
  const reading: Reading = { path, text, yaml, lines, found: [] };
  if (!yaml.isMap(root)) return [];
  const asksForSecrets = /\bsecrets\s{0,3}[.[]/.test(text);
  // a walk over all nodes is only taken where its word stands
  if (/tojson/i.test(text)) allSecrets(reading, root);
  if (text.includes('_DEBUG')) debugging(reading, root);
  const jobs = get(reading, root, 'jobs');
  if (yaml.isMap(jobs)) {
    permissions(reading, root, jobs, asksForSecrets);
    const environment = secretsOf(reading, get(reading, root, 'env'));
    for (const { key, value } of jobs.items as Pair[]) readJob(reading, key, value, environment, root);
  }
  const composite = get(reading, get(reading, root, 'runs'), 'steps');
  readSteps(reading, composite, new Map(), null);
  return withIgnores(text, reading.found.slice(0, mostExposures), ({ location }) => location.startLine);
}

function get(reading: Reading, of: unknown, key: string): Node | null {
  const { yaml } = reading;
  const value = yaml.isMap(of) ? of.get(key, true) : null;
  return yaml.isNode(value) ? value : null;
}

function textAt(reading: Reading, of: unknown, key: string): string | null {
  const value = get(reading, of, key);
  return reading.yaml.isScalar(value) && value.value !== null ? String(value.value) : null;
}

function lineOf(reading: Reading, node: Node): number {
  return reading.lines.linePos(node.range?.[0] ?? 0).line;
}

function note(
  reading: Reading,
  family: Family,
  name: string,
  node: Node,
  sink: string,
  statement: string,
  confidence: Confidence = 'high',
): void {
  const location = { path: reading.path, startLine: lineOf(reading, node) };
  const secret = { name, tracked: false, short: false };
  reading.found.push(exposureOf(family, secret, { location, sink, statement, confidence }));
}

/** Variables of an `env:` that a secret is given to, and the secret's name. */
function secretsOf(reading: Reading, env: Node | null): Map<string, string> {
  const found = new Map<string, string>();
  if (!reading.yaml.isMap(env)) return found;
  for (const { key, value } of env.items as Pair[]) {
    const name = reading.yaml.isScalar(key) ? String(key.value) : '';
    const secret = reading.yaml.isScalar(value) ? secretIn(String(value.value)) : null;
    if (secret !== null && name !== '') found.set(name, secret);
  }
  return found;
}

/** The secret that a text takes over whole: a comparison, a default beside it or `GITHUB_TOKEN` in a condition is none, nor is a region, a user or an address. */
function secretIn(text: string): string | null {
  for (const [, code = ''] of text.slice(0, 20_000).matchAll(/\$\{\{([^}]{1,500})\}\}/g)) {
    if (/[!=]=|\btoJSON\b|contains\(|startsWith\(/i.test(code)) continue;
    const name = /\bsecrets\.([A-Za-z_]\w*)/.exec(code)?.[1] ?? /\bsecrets\[['"](\w+)['"]\]/.exec(code)?.[1];
    if (name !== undefined && isStoredSecret(name)) return name;
  }
  return null;
}

function allSecrets(reading: Reading, root: Node): void {
  reading.yaml.visit(root, {
    Scalar(_, node: Scalar) {
      if (typeof node.value === 'string' && /\btoJSON\(\s{0,5}secrets\s{0,5}\)/i.test(node.value))
        note(reading, workflowAll, 'all secrets', node, 'toJSON(secrets)', 'toJSON(secrets)');
    },
  });
}

function debugging(reading: Reading, root: YAMLMap): void {
  reading.yaml.visit(root, {
    Pair(_, pair) {
      const name = reading.yaml.isScalar(pair.key) ? String(pair.key.value) : '';
      const on = reading.yaml.isScalar(pair.value) && /^(true|1)$/i.test(String(pair.value.value));
      // GitHub reads it from a secret or a variable of the repository; some tools read it from here
      if (on && /^ACTIONS_(STEP|RUNNER)_DEBUG$/.test(name) && reading.yaml.isNode(pair.key))
        note(reading, workflowDebug, name, pair.key, 'the workflow', name, 'low');
    },
  });
}

function permissions(reading: Reading, root: YAMLMap, jobs: YAMLMap, asksForSecrets: boolean): void {
  const { yaml } = reading;
  const own = get(reading, root, 'permissions');
  const token = 'GITHUB_TOKEN';
  if (own !== null && yaml.isScalar(own) && own.value === 'write-all')
    note(reading, workflowPermissions, token, own, 'the workflow', 'permissions: write-all');
  for (const { key, value } of jobs.items as Pair[]) {
    const given = get(reading, value, 'permissions');
    const job = yaml.isScalar(key) ? String(key.value) : '';
    if (given !== null && yaml.isScalar(given) && given.value === 'write-all')
      note(reading, workflowPermissions, token, given, `job ${quote(job)}`, `${job} permissions: write-all`);
  }
  if (own !== null || !asksForSecrets) return;
  const open = (jobs.items as Pair[]).find(({ value }) => get(reading, value, 'permissions') === null);
  if (open !== undefined && yaml.isNode(open.key))
    note(reading, workflowPermissions, token, open.key, 'a workflow without `permissions`', 'no permissions', 'low');
}

function readJob(reading: Reading, key: unknown, job: unknown, environment: Map<string, string>, root: YAMLMap): void {
  const { yaml } = reading;
  const name = yaml.isScalar(key) ? String(key.value) : '';
  const called = textAt(reading, job, 'uses');
  const secrets = get(reading, job, 'secrets');
  if (called !== null && secrets !== null && yaml.isScalar(secrets) && secrets.value === 'inherit') {
    const isOwn = called.startsWith('./');
    const to = isOwn ? 'a workflow of this repository' : 'a workflow of another repository';
    note(reading, workflowInherit, 'all secrets', secrets, to, `${name} inherit`, isOwn ? 'low' : 'medium');
  }
  for (const { key: output, value } of itemsOf(reading, get(reading, job, 'outputs'))) {
    const secret = yaml.isScalar(value) ? secretIn(String(value.value)) : null;
    if (secret !== null && yaml.isNode(output))
      note(reading, workflowOutput, secret, output, `job ${quote(name)}`, `${name} outputs`);
  }
  credentials(reading, get(reading, job, 'container'), name);
  for (const { value } of itemsOf(reading, get(reading, job, 'services'))) credentials(reading, value, name);
  const known = new Map([...environment, ...secretsOf(reading, get(reading, job, 'env'))]);
  const shell =
    textAt(reading, get(reading, get(reading, job, 'defaults'), 'run'), 'shell') ??
    textAt(reading, get(reading, get(reading, root, 'defaults'), 'run'), 'shell');
  const steps = get(reading, job, 'steps');
  readSteps(reading, steps, known, shell);
  forkCode(reading, root, steps, job);
}

function itemsOf(reading: Reading, map: Node | null): readonly Pair[] {
  return reading.yaml.isMap(map) ? (map.items as Pair[]) : [];
}

function credentials(reading: Reading, container: unknown, job: string): void {
  const given = get(reading, container, 'credentials');
  const password = get(reading, given, 'password');
  if (!reading.yaml.isScalar(password)) return;
  const text = String(password.value ?? '');
  if (text === '' || text.includes('${{') || placeholderReason(text, '') !== null) return;
  note(
    reading,
    workflowContainer,
    'the password of a container registry',
    password,
    `job ${job}`,
    `${job} credentials`,
  );
}

function readSteps(reading: Reading, steps: unknown, environment: Map<string, string>, shell: string | null): void {
  if (!reading.yaml.isSeq(steps)) return;
  for (const step of steps.items) {
    if (reading.found.length > mostExposures) return;
    const uses = textAt(reading, step, 'uses');
    if (uses !== null && /^actions\/upload-artifact@/.test(uses)) artifact(reading, step, uses);
    const run = get(reading, step, 'run');
    if (!reading.yaml.isScalar(run) || typeof run.value !== 'string') continue;
    const known = new Map([...environment, ...secretsOf(reading, get(reading, step, 'env'))]);
    runStep(reading, run as Scalar<string>, known, textAt(reading, step, 'shell') ?? shell);
  }
}

function runStep(reading: Reading, run: Scalar<string>, secrets: Map<string, string>, shell: string | null): void {
  const isBlock = run.type === 'BLOCK_LITERAL' || run.type === 'BLOCK_FOLDED';
  const firstLine = lineOf(reading, run) + (isBlock ? 1 : 0);
  run.value.split('\n').forEach((line, i) => {
    const name = secretIn(line);
    if (name === null || /^\s{0,60}#/.test(line)) return;
    const location = { path: reading.path, startLine: firstLine + (run.type === 'BLOCK_FOLDED' ? 0 : i) };
    const statement = `run ${name} ${/\w[\w.-]{0,40}/.exec(line)?.[0] ?? ''}`;
    reading.found.push(
      exposureOf(workflowRun, { name, tracked: false, short: false }, { location, sink: 'run', statement }),
    );
  });
  if (shell !== null && !/^(ba|z|k)?sh\b/.test(shell)) return;
  const traced = shell !== null && /\s-\w{0,8}x/.test(shell);
  const found = lintShell(run.value, {
    path: reading.path,
    firstLine,
    secrets,
    traced,
    quietEnvironment: secrets.size === 0,
  });
  // what the workflow puts into the text is reported once, as that; arguments of a runner are seen by nobody else
  const own = found.filter(({ rule, confidence }) => !(rule === 'exposure-shell-argument' && confidence === 'low'));
  const written = new Set(
    reading.found.filter(({ rule }) => rule === workflowRun.id).map(({ location }) => location.startLine),
  );
  reading.found.push(
    ...own.filter(({ location, rule }) => rule === 'exposure-workflow-env' || !written.has(location.startLine)),
  );
}

const sensitive: readonly (readonly [RegExp, string, boolean])[] = [
  [/(^|\/)\.env(\.(local|prod|production|dev|staging))?$/, 'the .env file', true],
  [/(^|\/)\.git\/?(\*\*?)?$/, 'the .git folder with its credentials', true],
  [/^(~|\$HOME|\$\{\{\s{0,3}env\.HOME\s{0,3}\}\}|\/home\/runner|\/root|\/github\/home)\/?$/, 'the home folder', false],
  [
    /^(\.|\.\/|\*|\*\*|\*\*\/\*|\.\/\*\*|\$\{\{\s{0,3}github\.workspace\s{0,3}\}\}\/?)$/,
    'the whole workspace with its .git folder',
    true,
  ],
];

/** Since 4.4 hidden files are uploaded only when `include-hidden-files` says so. */
function artifact(reading: Reading, step: unknown, uses: string): void {
  const given = get(reading, step, 'with');
  const path = get(reading, given, 'path');
  if (!reading.yaml.isScalar(path) || typeof path.value !== 'string') return;
  const old = /@v?([1-3]$|[1-3]\.|4\.[0-3](\.|$))/.test(uses);
  const hidden = old || textAt(reading, given, 'include-hidden-files') === 'true';
  const entries = path.value.split('\n').map((entry) => entry.trim());
  if (entries.some((entry) => /^!.*\.(git|env)/.test(entry))) return;
  for (const entry of entries) {
    const match = sensitive.find(([pattern]) => pattern.test(entry));
    if (match === undefined || (match[2] && !hidden)) continue;
    note(reading, workflowArtifact, match[1], path, 'upload-artifact', `upload ${entry}`, 'medium');
  }
}

/** `pull_request_target` with the head checked out, beside secrets. */
function forkCode(reading: Reading, root: YAMLMap, steps: Node | null, job: unknown): void {
  const { yaml, text } = reading;
  const on = get(reading, root, 'on');
  const trigger = on?.range === null || on?.range === undefined ? '' : text.slice(on.range[0], on.range[1]);
  if (!/\b(pull_request_target|workflow_run)\b/.test(trigger) || !yaml.isSeq(steps)) return;
  const range = yaml.isNode(job) ? job.range : null;
  const code = range === null || range === undefined ? '' : text.slice(range[0], range[1]);
  const secret = /\bsecrets\.(\w+)/.exec(code)?.[1];
  if (secret === undefined) return;
  for (const step of steps.items) {
    const uses = textAt(reading, step, 'uses') ?? '';
    const ref = get(reading, get(reading, step, 'with'), 'ref');
    if (!/^actions\/checkout@/.test(uses) || !yaml.isScalar(ref)) continue;
    if (/pull_request\.head\.|github\.head_ref|workflow_run\.head_(sha|branch)|refs\/pull\//.test(String(ref.value)))
      note(reading, workflowFork, secret, ref, 'pull_request_target', `checkout ${secret}`);
  }
}
