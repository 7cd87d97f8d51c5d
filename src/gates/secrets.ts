import { createHash } from 'node:crypto';
import { assemble } from '../evidence/assemble.ts';
import type { Evidence, Note } from '../evidence/evidence.ts';
import type { Finding } from '../evidence/finding.ts';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { tool } from '../evidence/tool.ts';
import type { AllowList } from '../secrets/allow-list.ts';
import type { SecretsConfig } from '../secrets/config.ts';
import { droppedFindings } from '../secrets/dropped.ts';
import { exposureIds } from '../secrets/exposure/ids.ts';
import { pythonWords } from '../secrets/exposure/python-seeds.ts';
import { findingsOf, type Judging, surestOf } from '../secrets/findings.ts';
import { postureIds } from '../secrets/posture/ids.ts';
import type { Rule } from '../secrets/rule.ts';
import { rules } from '../secrets/rules/registry.ts';
import { scannerOf } from '../secrets/scanner.ts';
import { type AddedRange, addedIn } from '../sources/git-range.ts';
import type { Change } from './change.ts';
import { digestWith, saltFor } from './fingerprint.ts';
import type { Io } from './io.ts';
import type { Policy } from './policy.ts';
import { loadAllowList } from './secrets/allow-list.ts';
import { exposureFindings, noteExposures } from './secrets/exposure.ts';
import type { HistoryRequest } from './secrets/history.ts';
import { emptyTally, type Look } from './secrets/look.ts';
import type { RunLogs } from './secrets/run-logs.ts';
import { secretsConfig } from './secrets/secrets-config.ts';
import { unreadFindings } from './secrets/unread.ts';
import type { Means, Verified } from './secrets/verify.ts';
import { countsOf, deadEntries, decidedWords, notesOf, sinceNote } from './secrets/words.ts';

/** What is scanned: what a change adds, the working tree (or paths of it), the index, a stream, or the whole history. */
export type SecretsRequest =
  | {
      readonly mode: 'range';
      readonly change: Change;
      /** what its commits add, where that is being read already */
      readonly added?: Promise<AddedRange>;
    }
  | { readonly mode: 'tree'; readonly paths: readonly string[]; readonly jobs?: number }
  | { readonly mode: 'staged' }
  | { readonly mode: 'stdin'; readonly bytes: Uint8Array; readonly name: string }
  | ({ readonly mode: 'run-logs' } & RunLogs)
  | ({ readonly mode: 'history' } & HistoryRequest);

/** What is wanted besides the judgement. */
export interface SecretsOptions {
  /** also what was dropped, as recorded findings with their reasons */
  readonly explainDropped?: boolean;
  /** how providers are asked; over HTTPS unless told */
  readonly means?: Means;
}

/**
 * Looks for credentials and judges them by the policy: `certain` and `high` fail, `medium` warns (as configured), what stood
 * there before the change warns, what the allow-list accepts is a note. `skip` when there is nothing to judge.
 * Errors: `Problem` whenever it could not be checked (a commit or object is missing, no rule is on, nothing was scanned, the
 * allow-list is not valid): never a pass.
 */
export async function secretsGate(
  request: SecretsRequest,
  policy: Policy,
  io: Io,
  options: SecretsOptions = {},
): Promise<Evidence> {
  // what was started before it was known to be needed ends with the gate
  const early = new AbortController();
  try {
    return await evidenceOf(request, policy, io, options, early.signal);
  } finally {
    early.abort();
  }
}

async function evidenceOf(
  request: SecretsRequest,
  policy: Policy,
  io: Io,
  options: SecretsOptions,
  early: AbortSignal,
): Promise<Evidence> {
  const started = io.now();
  const config = secretsConfig(policy);
  const { active, unknown } = activeRules(config);
  const today = new Date(started).toISOString().slice(0, 10);
  const change = request.mode === 'range' ? request.change : null;
  const allowList = loadAllowList(io, config['allow-list'], change, today);
  // it is awaited below; until then a failure must not count as unhandled
  allowList.catch(() => undefined);
  const added = request.mode === 'range' ? (request.added ?? addedBy(io, request.change, early)) : null;
  added?.catch(() => undefined);
  // what reads a change or a tree is loaded while git looks the allow-list up
  if (request.mode === 'range') import('./secrets/range.ts').catch(() => undefined);
  if (request.mode === 'tree') import('./secrets/files.ts').catch(() => undefined);
  const tally = emptyTally();
  const look: Look = {
    io,
    config,
    scanner: scannerOf(active, undefined, pythonWords),
    isExcluded: await excluder(config.exclude),
    tally,
  };
  const { list, edits } = await allowList;
  await run(look, request, added);
  const { findings, named, notes } = await judged(look, request, list, started, options.means);
  const partly = request.mode === 'history' && request.since !== undefined;
  const whole = (request.mode === 'history' && !partly) || (request.mode === 'tree' && request.paths.length === 0);
  const all = [
    ...findings,
    ...exposureFindings(tally.exposures ?? [], config),
    ...unreadFindings(tally, config),
    ...(options.explainDropped === true ? droppedFindings(tally.sightings, digestOfPlace) : []),
  ];
  return assemble({
    gate: 'secrets',
    ...(tally.skip === null ? {} : { verdict: 'skip' as const }),
    findings: all,
    ...decidedWords(all, tally, request.mode === 'range' || request.mode === 'staged'),
    notes: [
      ...notesOf(tally, named, unknown),
      ...notes,
      ...(partly ? [sinceNote(tally)] : []),
      ...(whole ? deadEntries(list, findings, today) : []),
    ],
    counts: countsOf(tally, findings, active.length),
    subject: { base: tally.base, head: tally.head, digests: {} },
    policy: { ...policy.source, edits: [...policy.source.edits, ...edits] },
    tool,
    seed: io.seed,
    started: new Date(started).toISOString(),
    seconds: Math.max(0, (io.now() - started) / 1000),
  });
}

/**
 * The credentials, judged, with what providers say of them where the policy wants them asked, and what to do. `named`:
 * their fingerprints are salted with the repository's name alone.
 */
async function judged(
  look: Look,
  request: SecretsRequest,
  allowList: AllowList,
  now: number,
  means?: Means,
): Promise<{ findings: Finding[]; named: boolean; notes: readonly Note[] }> {
  const { io, config, tally } = look;
  // the salt may ask git for the repository's name, and only a finding has a fingerprint
  if (tally.sightings.every(({ candidate }) => candidate.dropped !== null)) {
    return { findings: [], named: false, notes: [] };
  }
  const salt = await saltFor(io, allowList.salt);
  const { mode } = request;
  const what = mode === 'range' || mode === 'staged' ? 'added' : mode === 'history' ? 'history' : 'found';
  // the age of what stands in files takes a look at their history, so it is asked only where it matters
  const aged = config.rotation !== undefined && mode !== 'history' && mode !== 'stdin' && mode !== 'run-logs';
  const tip = mode === 'range' ? request.change.head : 'HEAD';
  const since = aged ? { since: await (await import('./secrets/age.ts')).sinceOf(tally.sightings, io, tip) } : {};
  const judging = { config, allowList, now, what, digest: digestWith(salt), ...since } as const;
  const asked = config.verify ? await ask(look, request, judging, means) : null;
  const verified = asked === null ? {} : { verified: asked.byFingerprint };
  // what is probably no credential may turn out to be live, so where providers are asked it is known by what it is
  const places = config.verify ? {} : { digestOfPlace };
  const findings = findingsOf(tally.sightings, { ...judging, ...verified, ...places });
  const { playbookOf } = await import('../secrets/playbook.ts');
  const byId = new Map(rules.map((rule: Rule) => [rule.id, rule]));
  const withPlaybook = findings.map((finding) => {
    const rule = byId.get(finding.rule);
    if (rule === undefined || finding.severity === 'note') return finding;
    return { ...finding, playbook: playbookOf(rule, finding.fingerprint) };
  });
  return { findings: withPlaybook, named: salt.from === 'name', notes: asked?.notes ?? [] };
}

/** Asks the providers of what is not accepted. */
async function ask(
  { io, config, tally }: Look,
  request: SecretsRequest,
  judging: Judging,
  means?: Means,
): Promise<Verified> {
  const { verifySecrets } = await import('./secrets/verify.ts');
  const open = findingsOf(tally.sightings, judging).filter(({ accepted }) => accepted === undefined);
  const candidates = surestOf(tally.sightings, judging.digest);
  const suspects = open.flatMap(({ fingerprint }) => {
    const candidate = candidates.get(fingerprint);
    return candidate === undefined ? [] : [{ fingerprint, candidate }];
  });
  return verifySecrets(suspects, config, request.mode === 'range' ? request.change : { fork: false }, io, means);
}

function digestOfPlace(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Asks git what a change adds, before the rules are ready; null where its commits are not named by their ids. */
function addedBy({ root }: Io, { base, head }: Change, early: AbortSignal): Promise<AddedRange> | null {
  return [base, head].every((name) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name)) && base !== head
    ? addedIn(root, [head], [base], early)
    : null;
}

async function run(look: Look, request: SecretsRequest, added: Promise<AddedRange> | null): Promise<void> {
  if (request.mode === 'tree') {
    await (await import('./secrets/files.ts')).lookAtFiles(look, request.paths, request.jobs);
  } else if (request.mode === 'stdin') {
    look.tally.files = 1;
    if (request.bytes.length === 0) {
      throw new Problem(
        `${quote(request.name)} is empty: needed text to scan.`,
        'Pipe the text in, and check the command before the pipe.',
      );
    }
    const candidates = await (await import('./secrets/inside.ts')).lookIn(look, request.bytes, request.name);
    if (look.tally.texts === 0) {
      throw new Problem(
        `${quote(request.name)} holds no text (${[...look.tally.unread.keys()].join(', ')}): needed text to scan.`,
        'Pipe text, or name the file as a path.',
      );
    }
    for (const candidate of candidates)
      look.tally.sightings.push({ candidate, location: candidate.location, state: 'new' });
    await noteExposures(look, request.bytes, { path: request.name, id: null, parents: [] }, candidates);
  } else if (request.mode === 'run-logs') {
    await (await import('./secrets/run-logs.ts')).lookAtRunLogs(look, request);
  } else if (request.mode === 'range') {
    await (await import('./secrets/range.ts')).lookAtRange(look, request.change, added);
  } else if (request.mode === 'staged') {
    await (await import('./secrets/staged.ts')).lookAtStaged(look);
  } else {
    await (await import('./secrets/history.ts')).lookAtHistory(look, { ...request, cached: true });
  }
}

const lintIds = [...exposureIds, ...postureIds];

function activeRules(config: SecretsConfig): { active: readonly Rule[]; unknown: readonly string[] } {
  const all: readonly Rule[] = rules;
  const active = all.filter(({ id }) => !config.disable.includes(id));
  if (active.length === 0)
    throw new Problem(
      'No rule is switched on: `secrets.disable` names all of them.',
      'Take some out of `secrets.disable`.',
    );
  return {
    active,
    unknown: config.disable.filter((id) => !lintIds.includes(id) && !all.some((rule) => rule.id === id)),
  };
}

async function excluder(globs: readonly string[]): Promise<(path: string) => boolean> {
  if (globs.length === 0) return () => false;
  const { Minimatch } = await import('minimatch');
  const matchers = globs.map(
    (glob) =>
      new Minimatch(glob, {
        dot: true,
        maxGlobstarRecursion: 20,
        braceExpandMax: 100,
        nonegate: true,
        nocomment: true,
      }),
  );
  return (path) => matchers.some((matcher) => matcher.match(path));
}
