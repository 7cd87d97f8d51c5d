import { createHash } from 'node:crypto';
import { type Finding, type Severity, severityOf } from '../../evidence/finding.ts';
import { Problem } from '../../evidence/problem.ts';
import type { Candidate } from '../../secrets/candidate.ts';
import type { SecretsConfig } from '../../secrets/config.ts';
import { textOf } from '../../secrets/encoding.ts';
import type { Exposure, Language } from '../../secrets/exposure/exposure.ts';
import { languageOf, mayExpose } from '../../secrets/exposure/language.ts';
import { asksForSecret } from '../../secrets/exposure/python-seeds.ts';
import { withArticle } from '../../secrets/rule.ts';
import { byComment } from '../../secrets/weight.ts';
import { lookUpFile } from '../../sources/git-look-up.ts';
import { readObjects } from '../../sources/git-objects.ts';
import { filesOfTree } from '../../sources/git-tree.ts';
import type { Look, Tally } from './look.ts';

/** A version of a file: its object, and those of the file in the parents of the commit that brought it. */
export interface ExposureVersion {
  readonly path: string;
  /** null: it comes from no object of git */
  readonly id: string | null;
  readonly parents: readonly string[];
}

/** An exposure, and the version of the file in which it stands. */
export interface SeenExposure {
  readonly exposure: Exposure;
  readonly version: ExposureVersion;
}

/** Longer files are data or were generated. */
const longest = 2_000_000;

/**
 * The code of one file that exposes a credential: nothing at once for most files, by their names and a few searches in the
 * bytes; only then are they decoded and read, by code that is loaded for it. `candidates`: what the scan found in the same
 * bytes; `met`: the bits of `pythonWords` that this scan met, -1 for all. The bytes may be overwritten as soon as this returns, though its answer may be a promise.
 */
function exposureIn(
  bytes: Uint8Array,
  version: ExposureVersion,
  candidates: readonly Candidate[] = [],
  met = -1,
): readonly SeenExposure[] | Promise<readonly SeenExposure[]> {
  const language = languageOf(version.path);
  if (language === null || bytes.length > longest) return [];
  if (language === 'python' && met === 0 && candidates.length === 0) return [];
  const literals = literalsOf(candidates);
  if (literals.size === 0) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    if (language === 'python' && !asksForSecret(text, met)) return [];
    if (!mayExpose(language, text)) return [];
  }
  const plain = textOf(bytes);
  if ('unread' in plain) return [];
  return read(new TextDecoder().decode(plain.bytes), language, version, literals);
}

async function read(
  text: string,
  language: Language,
  version: ExposureVersion,
  literals: ReadonlyMap<number, string>,
): Promise<readonly SeenExposure[]> {
  const found =
    language === 'workflow'
      ? await (await import('../../secrets/exposure/workflow.ts')).lintWorkflow(text, version.path)
      : (await import('../../secrets/exposure/lint-exposure.ts')).lintLanguage(language, text, version.path, literals);
  return found.map((exposure) => ({ exposure, version }));
}

/** The lines in which a credential stands as text. */
function literalsOf(candidates: readonly Candidate[]): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  for (const { location, rule, dropped, confidence } of candidates) {
    if (location.startLine !== undefined && dropped === null && confidence !== 'low')
      lines.set(location.startLine, withArticle(rule));
  }
  return lines;
}

/**
 * Adds what one file exposes to what the scan has seen, unless it does not look for that. Most files are passed at once. A
 * fault of the lint costs what this file exposes, not the run: the tally keeps its path.
 */
export function noteExposures(
  { tally }: Look,
  bytes: Uint8Array,
  version: ExposureVersion,
  candidates: readonly Candidate[],
  met = -1,
): void | Promise<void> {
  const { exposures } = tally;
  if (exposures === null) return;
  try {
    const seen = exposureIn(bytes, version, candidates, met);
    if ('then' in seen)
      return seen.then(
        (all) => void exposures.push(...all),
        (error: unknown) => missed(tally, version.path, error),
      );
    exposures.push(...seen);
  } catch (error) {
    missed(tally, version.path, error);
  }
}

/** What the user can mend goes on; everything else is a fault of the lint on this text. */
function missed(tally: Tally, path: string, error: unknown): void {
  if (error instanceof Problem) throw error;
  if (!tally.unlinted.includes(path)) tally.unlinted.push(path);
}

/**
 * Keeps what a change brings: what stands at its head (null: in the index), and in no version that the file had before, at
 * the base or in a parent outside of what the change `added` (as after a rename). Asks git only when there is something.
 */
export async function keepNewExposures(
  look: Look,
  added: ReadonlySet<string>,
  base: string | null,
  head: string | null,
): Promise<void> {
  const { exposures } = look.tally;
  const { io } = look;
  if (exposures === null || exposures.length === 0) return;
  const files = head === null ? null : await filesOfTree(io.root, head);
  const atHead = files === null ? null : new Set(files.map(({ id, path }) => `${id} ${path}`));
  const kept = exposures.filter(({ version }) => atHead?.has(`${version.id} ${version.path}`) ?? true);
  const known = await exposedBefore(look, kept, added, base);
  exposures.splice(0, exposures.length, ...kept.filter(({ exposure }) => !known.has(identityOf(exposure))));
}

async function exposedBefore(
  { io, config, tally }: Look,
  seen: readonly SeenExposure[],
  added: ReadonlySet<string>,
  base: string | null,
): Promise<Set<string>> {
  const before = new Map<string, string>();
  for (const { version } of seen) {
    for (const id of version.parents) if (!added.has(id)) before.set(id, version.path);
  }
  const known = new Set<string>();
  if (before.size > 0) {
    for await (const { id, bytes } of readObjects(io.root, [...before.keys()], config['max-file-bytes']))
      await note(tally, known, bytes, before.get(id) ?? '');
  }
  if (base !== null) {
    for (const path of new Set(seen.map(({ version }) => version.path)))
      await note(tally, known, await lookUpFile(io.root, base, path), path);
  }
  return known;
}

async function note(tally: Tally, known: Set<string>, bytes: Uint8Array | null, path: string): Promise<void> {
  if (bytes === null) return;
  try {
    for (const { exposure } of await exposureIn(bytes, { path, id: null, parents: [] }))
      known.add(identityOf(exposure));
  } catch (error) {
    missed(tally, path, error);
  }
}

/** What makes it this exposure wherever the statement stands in the file. No line, no text of a string. */
function identityOf({ rule, location, name, statement }: Exposure): string {
  return [rule, location.path, name, statement].join('\0');
}

const mostPlaces = 100;

/**
 * One finding for each statement and credential, with all its places. The policy `secrets.exposure` says how much it weighs;
 * what came through variables warns at most, what is only unwise is a note, a rule of `secrets.disable` gives none. A comment
 * beside every place makes it an accepted note unless it fails. `attention` stands in for the policy where another one rules.
 */
export function exposureFindings(
  seen: readonly SeenExposure[],
  config: SecretsConfig,
  attention: SecretsConfig['exposure'] = config.exposure,
): Finding[] {
  const groups = new Map<string, Exposure[]>();
  for (const { exposure } of seen) {
    if (config.disable.includes(exposure.rule)) continue;
    const group = groups.get(identityOf(exposure));
    if (group === undefined) groups.set(identityOf(exposure), [exposure]);
    else group.push(exposure);
  }
  return [...groups].map(([identity, group]) => findingOf(identity, group, config, attention));
}

function findingOf(
  identity: string,
  group: readonly Exposure[],
  config: SecretsConfig,
  attention: SecretsConfig['exposure'],
): Finding {
  const first = group[0] as Exposure;
  const severity = weightOf(first, attention);
  const ignores = group.map(({ ignores: own }) => own?.find(({ by }) => by === 'assay' || config['foreign-ignores']));
  const reason =
    severity === 'error' || ignores.some((ignore) => ignore === undefined) ? undefined : ignores[0]?.reason;
  return {
    rule: first.rule,
    severity: reason === undefined ? severity : 'note',
    confidence: first.confidence,
    message: first.message,
    mend: first.mend,
    locations: distinct(group.map(({ location }) => location)).slice(0, mostPlaces),
    fingerprint: createHash('sha256').update(identity).digest('hex').slice(0, 32),
    ...(reason === undefined ? {} : { accepted: { by: byComment, reason } }),
  };
}

function distinct(locations: readonly Exposure['location'][]): Exposure['location'][] {
  return [...new Map(locations.map((location) => [JSON.stringify(location), location])).values()];
}

function weightOf({ confidence }: Exposure, policy: SecretsConfig['exposure']): Severity {
  if (confidence === 'low') return 'note';
  return confidence === 'medium' && policy === 'fail' ? 'warning' : severityOf(policy === 'note' ? 'pass' : policy);
}
