import type { Evidence } from '../evidence/evidence.ts';
import { type Finding, isProvenReal } from '../evidence/finding.ts';
import { quote } from '../evidence/quote.ts';
import { type Acceptance, type HeadFiles, mostComments } from '../report/review.ts';
import { type AllowEntry, entryLine, parseAllowList } from '../secrets/allow-list.ts';
import { pathClassOf } from '../secrets/path-class.ts';
import { columnWithWarning, marginIn, type PolicyText, policyText } from './policy-lines.ts';

/** What the acceptances need to know of the run. */
export interface AcceptanceGround {
  readonly files: Pick<HeadFiles, 'adds' | 'text'>;
  /** path of the allow-list; null = the secrets gate is off */
  readonly allowList: string | null;
  /** the allow-list as base has it; null = base has none */
  readonly allowListAtBase: string | null;
  readonly pullRequest: number;
  /** YYYY-MM-DD */
  readonly today: string;
}

const days = 90;
/** A longer line is no suggestion that anybody reads; GitHub takes 65,536 characters. */
const longestOffer = 2_000;

/**
 * Lines of configuration that would accept a finding, for files that the change edits anyway: an entry of the allow-list
 * for a credential that is not proven real, a margin of the model gate that a proven loss is over, and a column of the
 * data gate that is only to warn.
 */
export function acceptancesOf(evidence: readonly Evidence[], ground: AcceptanceGround): Acceptance[] {
  const offers = new Map<string, Acceptance>();
  const read = readOnce(ground);
  for (const one of evidence) {
    for (const finding of one.findings) {
      if (offers.size >= mostComments) break;
      if (finding.severity === 'note' || finding.accepted !== undefined) continue;
      const found = offerFor(finding, one, ground, read);
      if (found === null || found.text.length > longestOffer) continue;
      // two suggestions for one line cannot both be committed
      const place = `${found.line} ${found.path}`;
      if (!offers.has(place)) offers.set(place, { ...found, fingerprint: finding.fingerprint, gate: one.gate });
    }
  }
  return [...offers.values()];
}

/** The files that offers are about: there can be thousands of findings, and each file is parsed once. */
interface Read {
  policy(path: string | null): PolicyText | null;
  allowPlace(): AllowPlace | null;
}

function readOnce(ground: AcceptanceGround): Read {
  const policies = new Map<string, PolicyText | null>();
  let place: AllowPlace | null | undefined;
  return {
    policy: (path) => {
      if (path === null) return null;
      if (!policies.has(path)) {
        const text = ground.files.text(path);
        policies.set(path, text === null ? null : policyText(text));
      }
      return policies.get(path) ?? null;
    },
    allowPlace: () => {
      if (place === undefined) place = allowPlace(ground);
      return place;
    },
  };
}

function offerFor(finding: Finding, evidence: Evidence, ground: AcceptanceGround, read: Read): Line | null {
  if (evidence.gate === 'secrets') return allowEntry(finding, ground, read);
  const one = evidence.gate === 'data' ? warnOnly : wideMargin;
  return one(finding, evidence, ground, read);
}

type Line = Pick<Acceptance, 'path' | 'line' | 'text' | 'effect'>;

/** The place for an entry of the allow-list: after the last one that the change adds, with that one's owner. */
interface AllowPlace {
  readonly path: string;
  readonly line: number;
  readonly before: string;
  readonly owner: string;
}

function allowPlace({ allowList: path, allowListAtBase: base, files, today }: AcceptanceGround): AllowPlace | null {
  const text = path === null ? null : files.text(path);
  if (path === null || base === null || text === null) return null;
  const { salt } = parseAllowList(text, today);
  // with another salt the fingerprint would be another one
  if (salt === null || salt !== parseAllowList(base, today).salt) return null;
  const lines = text.split('\n');
  const line = lines.findLastIndex((one, i) => /^[0-9a-f]{32} /.test(one) && files.adds(path, i + 1)) + 1;
  const before = lines[line - 1]?.replace(/\r$/, '') ?? '';
  const owner = parseAllowList(`${lines[0]}\n${before}`, today).entries[0]?.owner;
  return line === 0 || owner === undefined ? null : { path, line, before, owner };
}

/** An entry for the finding. What its provider knows is real, and never to be allowed. */
function allowEntry(finding: Finding, { today, pullRequest }: AcceptanceGround, read: Read): Line | null {
  if (finding.redacted === undefined || finding.confidence === 'certain') return null;
  if (isProvenReal(finding)) return null;
  const place = read.allowPlace();
  if (place === null) return null;
  const { path, line, before, owner } = place;
  const classes = new Set(finding.locations.map((location) => pathClassOf(location.path)));
  const [only] = classes;
  const entry: AllowEntry = {
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    where: classes.size === 1 && (only === 'tests' || only === 'docs' || only === 'examples') ? only : 'any',
    until: new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10),
    owner,
    reason: `accepted in the review of pull request ${pullRequest}`,
  };
  const effect = `The entry holds for ${days} days, from the merge on. Commit it only if the credential is none or is worthless.`;
  return { path, line, text: `${before}\n${entryLine(entry)}`, effect };
}

/** The margin of the metric, wide enough for the loss that was proven, where the change itself sets that margin. */
function wideMargin(finding: Finding, evidence: Evidence, { files }: AcceptanceGround, read: Read): Line | null {
  const path = evidence.policy.path;
  const measured = evidence.measurements.find(({ id, subject }) => id === finding.rule && subject === 'model');
  const { interval, limit, outcome, value } = measured ?? {};
  if (evidence.gate !== 'model' || path === null || limit?.kind !== 'margin' || outcome !== 'worse') return null;
  const worst = value != null && value < 0 ? -(interval?.low ?? Number.NaN) : (interval?.high ?? Number.NaN);
  const policy = worst > limit.value ? read.policy(path) : null;
  const at = policy === null ? null : marginIn(policy, finding.rule, limit.value);
  if (policy === null || at === null || !files.adds(path, at.line)) return null;
  const before = policy.lines[at.line - 1] ?? '';
  const wide = roundUp(worst);
  const line = `${before.slice(0, at.column)}${wide}${before.slice(at.column + at.length)}`;
  const effect = `It widens the margin from ${limit.value} to ${wide}, which lets every later change lose that much. Where base has a margin of its own, that one holds until the merge.`;
  return { path, line: at.line, text: line, effect };
}

/** The column's line with `on-change: warn`, where the finding's mend names that and the change itself sets up the column. */
function warnOnly(finding: Finding, evidence: Evidence, { files }: AcceptanceGround, read: Read): Line | null {
  const path = evidence.policy.path;
  const column = /^`([^`]+)`/.exec(finding.message)?.[1];
  if (path === null || column === undefined || !finding.mend.includes('on-change: warn')) return null;
  const policy = read.policy(path);
  const found = policy && columnWithWarning(policy, finding.locations[0]?.path ?? '', column);
  if (found === null || !files.adds(path, found.line)) return null;
  const effect = `Findings about ${quote(column)} then warn and fail no more. Where base has this column already, its word holds until the merge.`;
  return { path, ...found, effect };
}

/** The next number of two significant digits above. */
function roundUp(value: number): number {
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Number((Math.ceil(value / step) * step).toPrecision(2));
}
