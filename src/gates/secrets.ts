import { assemble } from '../evidence/assemble.ts';
import type { Evidence, Note } from '../evidence/evidence.ts';
import type { Finding } from '../evidence/finding.ts';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { tool } from '../evidence/tool.ts';
import type { AllowList } from '../secrets/allow-list.ts';
import type { SecretsConfig } from '../secrets/config.ts';
import { findingsOf } from '../secrets/findings.ts';
import type { Rule } from '../secrets/rule.ts';
import { rules } from '../secrets/rules/registry.ts';
import { scannerOf } from '../secrets/scanner.ts';
import type { Change } from './change.ts';
import { digestWith, saltFor } from './fingerprint.ts';
import type { Io } from './io.ts';
import type { Policy } from './policy.ts';
import { loadAllowList } from './secrets-allow-list.ts';
import { emptyTally, type Look, type Tally } from './secrets-look.ts';
import { unreadFindings, unreadNotes } from './secrets-unread.ts';

/** What is scanned: what a change adds, the working tree (or paths of it), the index, a stream, or the whole history. */
export type SecretsRequest =
  | { readonly mode: 'range'; readonly change: Change }
  | { readonly mode: 'tree'; readonly paths: readonly string[] }
  | { readonly mode: 'staged' }
  | { readonly mode: 'stdin'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly mode: 'history' };

/**
 * Looks for credentials and judges them by the policy: `certain` and `high` fail, `medium` warns (as configured), what stood
 * there before the change warns, what the allow-list accepts is a note. `skip` when there is nothing to judge.
 * Errors: `Problem` whenever it could not be checked (a commit or object is missing, no rule is on, nothing was scanned, the
 * allow-list is not valid): never a pass.
 */
export async function secretsGate(request: SecretsRequest, policy: Policy, io: Io): Promise<Evidence> {
  const started = io.now();
  const config = secretsConfig(policy);
  const { active, unknown } = activeRules(config);
  const today = new Date(started).toISOString().slice(0, 10);
  const change = request.mode === 'range' ? request.change : null;
  const allowList = loadAllowList(io, config['allow-list'], change, today);
  // it is awaited below; until then a failure must not count as unhandled
  allowList.catch(() => undefined);
  const look: Look = {
    io,
    config,
    scanner: scannerOf(active),
    isExcluded: await excluder(config.exclude),
    tally: emptyTally(),
  };
  const { list, edits } = await allowList;
  await run(look, request);
  const { tally } = look;
  // the salt may ask git for the repository's name, and only a finding has a fingerprint
  const salt = tally.sightings.length === 0 ? null : await saltFor(io, list.salt);
  const what =
    request.mode === 'range' || request.mode === 'staged' ? 'added' : request.mode === 'history' ? 'history' : 'found';
  const findings =
    salt === null
      ? []
      : findingsOf(tally.sightings, { config, allowList: list, now: started, what, digest: digestWith(salt) });
  const whole = request.mode === 'history' || (request.mode === 'tree' && request.paths.length === 0);
  return assemble({
    gate: 'secrets',
    ...(tally.skip === null ? {} : { verdict: 'skip' as const }),
    findings: [...findings, ...unreadFindings(tally, config)],
    ...inWords(findings, tally, request),
    notes: [
      ...notesOf(tally, salt?.from === 'name' && findings.length > 0, unknown),
      ...(whole ? deadEntries(list, findings, today) : []),
    ],
    counts: countsOf(tally, active.length),
    subject: { base: tally.base, head: tally.head, digests: {} },
    policy: { ...policy.source, edits: [...policy.source.edits, ...edits] },
    tool,
    seed: io.seed,
    started: new Date(started).toISOString(),
    seconds: Math.max(0, (io.now() - started) / 1000),
  });
}

async function run(look: Look, request: SecretsRequest): Promise<void> {
  if (request.mode === 'tree') {
    await (await import('./secrets-files.ts')).lookAtFiles(look, request.paths);
  } else if (request.mode === 'stdin') {
    look.tally.files = 1;
    if (request.bytes.length === 0) {
      throw new Problem(
        `${quote(request.name)} is empty: needed text to scan.`,
        'Pipe the text in, and check the command before the pipe.',
      );
    }
    const candidates = await (await import('./secrets-inside.ts')).lookIn(look, request.bytes, request.name);
    if (look.tally.texts === 0) {
      throw new Problem(
        `${quote(request.name)} holds no text (${[...look.tally.unread.keys()].join(', ')}): needed text to scan.`,
        'Pipe text, or name the file as a path.',
      );
    }
    for (const candidate of candidates)
      look.tally.sightings.push({ candidate, location: candidate.location, state: 'new' });
  } else {
    const commits = await import('./secrets-commits.ts');
    if (request.mode === 'range') await commits.lookAtRange(look, request.change);
    else if (request.mode === 'staged') await commits.lookAtStaged(look);
    else await commits.lookAtHistory(look);
  }
}

function secretsConfig(policy: Policy): SecretsConfig {
  const { secrets } = policy.config;
  if (secrets === false)
    throw new Problem('`secrets` is switched off in the configuration.', 'Remove `secrets: false` to run this gate.');
  return secrets;
}

function activeRules(config: SecretsConfig): { active: readonly Rule[]; unknown: readonly string[] } {
  const all: readonly Rule[] = rules;
  const active = all.filter(({ id }) => !config.disable.includes(id));
  if (active.length === 0)
    throw new Problem(
      'No rule is switched on: `secrets.disable` names all of them.',
      'Take some out of `secrets.disable`.',
    );
  return { active, unknown: config.disable.filter((id) => !all.some((rule) => rule.id === id)) };
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

function inWords(
  findings: readonly Finding[],
  tally: Tally,
  request: SecretsRequest,
): Pick<Evidence, 'decided' | 'limit'> {
  const limit = '0';
  if (tally.skip !== null) return { decided: tally.skip, limit };
  const isNew = request.mode === 'range' || request.mode === 'staged' ? 'new ' : '';
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const credentials = (n: number) => `${n} ${n === 1 ? 'credential' : 'credentials'}`.replace(' ', ` ${isNew}`);
  if (errors > 0) return { decided: credentials(errors), limit };
  if (warnings > 0)
    return { decided: `${warnings} possible or existing ${warnings === 1 ? 'credential' : 'credentials'}`, limit };
  if (isNew !== '' && tally.blobs === 0) return { decided: '0 blobs added', limit };
  const accepted = findings.filter((finding) => finding.accepted !== undefined).length;
  return { decided: `${credentials(0)}${accepted > 0 ? `, ${accepted} accepted` : ''}`, limit };
}

function countsOf(tally: Tally, ruleCount: number): Record<string, number> {
  const { commits, blobs, files, bytes, cells, members, excluded } = tally;
  const unread = [...tally.unread].sort().map(([why, count]) => [`unread: ${why}`, count] as const);
  const dropped = tally.dropped === 0 ? {} : { 'not reported': tally.dropped };
  return {
    commits,
    blobs,
    files,
    bytes,
    cells,
    ...(members > 0 ? { members } : {}),
    ...(excluded > 0 ? { excluded } : {}),
    ...Object.fromEntries(unread),
    ...dropped,
    rules: ruleCount,
  };
}

function notesOf(tally: Tally, noSalt: boolean, unknown: readonly string[]): Note[] {
  const notes: Note[] = [];
  notes.push(...unreadNotes(tally));
  if (tally.excluded > 0)
    notes.push({ kind: 'unchecked', text: `${tally.excluded} files are excluded by \`secrets.exclude\`.` });
  for (const path of tally.brokenNotebooks.slice(0, 20)) {
    notes.push({ kind: 'unchecked', text: `${quote(path)} is no valid notebook and was scanned as plain text.` });
  }
  if (tally.dropped > 0) {
    notes.push({
      kind: 'method',
      text: `${tally.dropped} values that look like placeholders or like no secret at all are not reported.`,
    });
  }
  if (noSalt) {
    notes.push({
      kind: 'method',
      text: 'There is no allow-list, so fingerprints are salted with the repository’s name and can be guessed from a guessed secret.',
      mend: 'Write one with `assay secrets allow`; its first line holds a random salt.',
    });
  }
  for (const id of unknown)
    notes.push({ kind: 'policy', text: `\`secrets.disable\` names ${quote(id)}, which is no rule.` });
  return notes;
}

function deadEntries(list: AllowList, findings: readonly Finding[], today: string): Note[] {
  const seen = new Set(findings.map(({ fingerprint }) => fingerprint));
  const dead = list.entries.filter(({ fingerprint }) => !seen.has(fingerprint));
  return dead.slice(0, 20).map((entry) => ({
    kind: 'policy',
    text: `The allow-list's entry ${entry.fingerprint} (${quote(entry.rule)}, ${quote(entry.owner)}) matches nothing${entry.until < today ? ' and has ended' : ''}.`,
    mend: 'Delete its line.',
  }));
}
