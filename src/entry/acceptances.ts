import type { Evidence } from '../evidence/evidence.ts';
import type { Finding } from '../evidence/finding.ts';
import { quote } from '../evidence/quote.ts';
import { type Acceptance, type HeadFiles, mostComments } from '../report/review.ts';
import { type AllowEntry, entryLine, parseAllowList } from '../secrets/allow-list.ts';
import { pathClassOf } from '../secrets/path-class.ts';
import { columnWithWarning, marginIn } from './policy-lines.ts';

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

/**
 * Lines of configuration that would accept a finding, for files that the change edits anyway: an entry of the allow-list
 * for a credential that is not proven real, a margin of the model gate that a proven loss is over, and a column of the
 * data gate that is only to warn.
 */
export function acceptancesOf(evidence: readonly Evidence[], ground: AcceptanceGround): Acceptance[] {
  const offers: Acceptance[] = [];
  for (const one of evidence) {
    for (const finding of one.findings) {
      if (offers.length >= mostComments) return offers;
      if (finding.severity === 'note' || finding.accepted !== undefined) continue;
      const found = offerFor(finding, one, ground);
      if (found !== null) offers.push({ ...found, fingerprint: finding.fingerprint, gate: one.gate });
    }
  }
  return offers;
}

function offerFor(finding: Finding, evidence: Evidence, ground: AcceptanceGround): Line | null {
  if (evidence.gate === 'secrets') return allowEntry(finding, ground);
  return evidence.gate === 'data' ? warnOnly(finding, evidence, ground) : wideMargin(finding, evidence, ground);
}

type Line = Pick<Acceptance, 'path' | 'line' | 'text' | 'effect'>;

/** An entry after the last one that the change adds, with its owner. What a provider accepts is never to be allowed. */
function allowEntry(finding: Finding, ground: AcceptanceGround): Line | null {
  const { allowList: path, allowListAtBase: base, files, today } = ground;
  if (path === null || base === null || finding.redacted === undefined) return null;
  if (finding.confidence === 'certain' || finding.verification?.state === 'live') return null;
  const text = files.text(path);
  if (text === null) return null;
  const now = parseAllowList(text, today);
  // with another salt the fingerprint would be another one
  if (now.salt === null || now.salt !== parseAllowList(base, today).salt) return null;
  const lines = text.split('\n');
  const line = lines.findLastIndex((one, i) => /^[0-9a-f]{32} /.test(one) && files.adds(path, i + 1)) + 1;
  const before = lines[line - 1]?.replace(/\r$/, '') ?? '';
  const owner = parseAllowList(`${lines[0]}\n${before}`, today).entries[0]?.owner;
  if (line === 0 || owner === undefined) return null;
  const classes = new Set(finding.locations.map((location) => pathClassOf(location.path)));
  const [only] = classes;
  const entry: AllowEntry = {
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    where: classes.size === 1 && (only === 'tests' || only === 'docs' || only === 'examples') ? only : 'any',
    until: new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10),
    owner,
    reason: `accepted in the review of pull request ${ground.pullRequest}`,
  };
  const effect = `The entry holds for ${days} days, from the merge on. Commit it only if the credential is none or is worthless.`;
  return { path, line, text: `${before}\n${entryLine(entry)}`, effect };
}

/** The margin of the metric, wide enough for the loss that was proven, where the change itself sets that margin. */
function wideMargin(finding: Finding, evidence: Evidence, { files }: AcceptanceGround): Line | null {
  const path = evidence.policy.path;
  const measured = evidence.measurements.find(({ id, subject }) => id === finding.rule && subject === 'model');
  const { interval, limit, outcome, value } = measured ?? {};
  if (evidence.gate !== 'model' || path === null || limit?.kind !== 'margin' || outcome !== 'worse') return null;
  const worst = value != null && value < 0 ? -(interval?.low ?? Number.NaN) : (interval?.high ?? Number.NaN);
  const text = files.text(path);
  if (!(worst > limit.value) || text === null) return null;
  const found = marginIn(text, finding.rule, limit.value);
  const at = found === null ? null : { ...found, before: text.split('\n')[found.line - 1]?.replace(/\r$/, '') ?? '' };
  if (at === null || !files.adds(path, at.line)) return null;
  const wide = roundUp(worst);
  const line = `${at.before.slice(0, at.column)}${wide}${at.before.slice(at.column + at.length)}`;
  const effect = `It widens the margin from ${limit.value} to ${wide}, which lets every later change lose that much. Where base has a margin of its own, that one holds until the merge.`;
  return { path, line: at.line, text: line, effect };
}

/** The column's line with `on-change: warn`, where the finding's mend names that and the change itself sets up the column. */
function warnOnly(finding: Finding, evidence: Evidence, { files }: AcceptanceGround): Line | null {
  const path = evidence.policy.path;
  const column = /^`([^`]+)`/.exec(finding.message)?.[1];
  const text = path === null ? null : files.text(path);
  if (path === null || text === null || column === undefined || !finding.mend.includes('on-change: warn')) return null;
  const found = columnWithWarning(text, finding.locations[0]?.path ?? '', column);
  if (found === null || !files.adds(path, found.line)) return null;
  const effect = `Findings about ${quote(column)} then warn and fail no more. Where base has this column already, its word holds until the merge.`;
  return { path, ...found, effect };
}

/** The next number of two significant digits above. */
function roundUp(value: number): number {
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Number((Math.ceil(value / step) * step).toPrecision(2));
}
