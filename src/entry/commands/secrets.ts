import type { Evidence } from '../../evidence/evidence.ts';
import { Problem } from '../../evidence/problem.ts';
import type { SecretsRequest } from '../../gates/secrets.ts';
import { addedIn } from '../../sources/git-range.ts';
import { atTop, fromTop } from '../at-top.ts';
import type { Command, Invocation } from './command.ts';
import { rangeOf } from './range.ts';

export const command: Command = {
  help: `assay secrets [PATH...]            the working tree, or the paths named
assay secrets --diff BASE..HEAD    what the commits of a range add
assay secrets --staged             what is staged for the next commit
assay secrets --history            every version of every file that a ref reaches, once, and all messages
            --since COMMIT         only what is new since a commit up to which it was scanned before
assay secrets --stdin [--name N]   standard input; the name tells its type
            --jobs N               threads for the working tree or the history (unless told: two for a tree above 500 MB, or 1,000 commits)
            --explain-dropped      also what is not reported, and why
assay secrets --posture [PATH...]  how far credentials reach: workflows, AWS policies, Vault policies
assay secrets --run-logs ID         the logs of a workflow run (its number or address; GITHUB_TOKEN)
assay secrets allow FINGERPRINT --reason TEXT --owner WHO --until DATE [--where any|tests|docs|examples]
assay secrets allow --tidy         take out the entries that match nothing any more
assay secrets revoke FINGERPRINT   has its provider revoke it, after a yes (--yes without a terminal)
`,
  options: {
    diff: { type: 'string' },
    history: { type: 'boolean' },
    since: { type: 'string' },
    staged: { type: 'boolean' },
    stdin: { type: 'boolean' },
    name: { type: 'string' },
    jobs: { type: 'string' },
    'explain-dropped': { type: 'boolean' },
    'run-logs': { type: 'string' },
    posture: { type: 'boolean' },
    reason: { type: 'string' },
    owner: { type: 'string' },
    until: { type: 'string' },
    where: { type: 'string' },
    tidy: { type: 'boolean' },
    yes: { type: 'boolean' },
  },
  async run(invocation) {
    const top = atTop(invocation);
    const { flags, words } = top;
    if (words[0] === 'allow') {
      const { allow, tidy } = await import('./secrets-allow.ts');
      return flags.tidy === true ? tidy(top) : allow(top);
    }
    if (words[0] === 'revoke') return (await import('./secrets-revoke.ts')).revoke(top);
    if (flags.posture === true) return posture(top, invocation);
    // a range's log is read before it is known to be needed, and ends with the scan
    const early = new AbortController();
    try {
      return await scan(top, invocation, early.signal);
    } finally {
      early.abort();
    }
  },
};

async function scan(top: Invocation, invocation: Invocation, early: AbortSignal): Promise<number> {
  const { flags, io, options } = top;
  const asked = requestOf(top, invocation.io.root, early);
  // it is awaited below; until then a failure must not count as unhandled
  asked.catch(() => undefined);
  // git answers while the engine is loaded
  const [{ secretsGate }, { loadPolicy }, { deliver }] = await Promise.all([
    import('../../gates/secrets.ts'),
    import('../../gates/load-policy.ts'),
    import('../deliver.ts'),
  ]);
  const request = await asked;
  const change = request.mode === 'range' ? request.change : null;
  const policy = await loadPolicy(io, change, options.config);
  const explainDropped = flags['explain-dropped'] === true;
  const evidence = await secretsGate(request, policy, io, { explainDropped });
  const code = await deliver(invocation, [evidence], policy.config.report);
  if (explainDropped && !options.quiet) await showDropped(evidence);
  return code;
}

/** How far credentials reach: workflows and policies of the working tree, or of the paths named. */
async function posture(top: Invocation, invocation: Invocation): Promise<number> {
  const { flags, io, options, words } = top;
  const other = ['diff', 'history', 'staged', 'stdin', 'run-logs', 'explain-dropped'].find(
    (flag) => flags[flag] !== undefined,
  );
  if (other !== undefined)
    throw new Problem(`--posture looks at the working tree: given --${other} too.`, 'Run the command once for each.');
  const { loadPolicy } = await import('../../gates/load-policy.ts');
  const { deliver } = await import('../deliver.ts');
  const policy = await loadPolicy(io, null, options.config);
  const { postureGate } = await import('../../gates/posture.ts');
  return deliver(
    invocation,
    [await postureGate(pathsOf(io.root, invocation.io.root, words), policy, io)],
    policy.config.report,
  );
}

/** What was dropped and why, after the report: the evidence holds it too. */
async function showDropped(evidence: Evidence): Promise<void> {
  const { explainFinding } = await import('../explain-finding.ts');
  const dropped = evidence.findings.filter(({ message }) => message.startsWith('not reported: '));
  process.stdout.write(`\n${dropped.length} dropped\n`);
  for (const finding of dropped) process.stdout.write(explainFinding(finding, evidence));
}

/** `folder` is where the command runs: paths are relative to it, and it is what is scanned without one. */
async function requestOf(
  { flags, io, words }: Invocation,
  folder: string,
  early: AbortSignal,
): Promise<SecretsRequest> {
  const modes = ['diff', 'history', 'staged', 'stdin', 'run-logs'].filter((flag) => flags[flag] !== undefined);
  if (modes.length > 1 || (modes.length === 1 && words.length > 0)) {
    const given = [...modes.map((mode) => `--${mode}`), ...(words.length > 0 ? ['paths'] : [])].join(' and ');
    throw new Problem(`Only one thing can be scanned at a time: given ${given}.`, 'Run the command once for each.');
  }
  if (typeof flags.diff === 'string') {
    const change = await rangeOf(io, flags.diff);
    const added = addedIn(io.root, [change.head], [change.base], early);
    added.catch(() => undefined);
    return { mode: 'range', change, added };
  }
  if (flags.since !== undefined && flags.history !== true) {
    throw new Problem('--since belongs to --history.', 'Add --history, or name a range: `--diff BASE..HEAD`.');
  }
  const jobs = flags.jobs === undefined ? {} : { jobs: jobsOf(String(flags.jobs)) };
  if (flags.history === true) {
    return { mode: 'history', ...(typeof flags.since === 'string' ? { since: flags.since } : {}), ...jobs };
  }
  if (flags.staged === true) return { mode: 'staged' };
  if (typeof flags['run-logs'] === 'string') {
    return (await import('./secrets-run-logs.ts')).runLogsRequest(flags['run-logs'], io);
  }
  if (flags.stdin === true) {
    const name = typeof flags.name === 'string' ? flags.name : 'stdin';
    return { mode: 'stdin', bytes: await standardInput(), name };
  }
  return { mode: 'tree', paths: pathsOf(io.root, folder, words), ...jobs };
}

/** Paths below the top: those named, or the folder that the command runs in; none for all. */
function pathsOf(top: string, folder: string, words: readonly string[]): string[] {
  if (folder === top) return [...words];
  return (words.length === 0 ? ['.'] : words).map((path) => fromTop(top, folder, path));
}

function jobsOf(given: string): number {
  const jobs = Number(given);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs;
  throw new Problem(`--jobs needs a whole number from 1 to 64, given "${given}".`, 'Leave it out for the default.');
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
