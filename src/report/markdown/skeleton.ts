import type { Evidence } from '../../evidence/evidence.ts';
import { isProvenReal } from '../../evidence/finding.ts';
import { gateName, shortDigest } from '../entries.ts';
import { code, prose } from '../escape-markdown.ts';
import { safeUrl } from '../link.ts';
import { claimWords, deservedVerdict, overallVerdict, type Report, type RunContext } from '../report.ts';
import { symbols, tally, verdictWords } from '../verdict-words.ts';
import { markdownTable } from './table.ts';

// The parts that always stand, each in several lengths, the longest first; the shortest of each is a line or nothing.

type Lengths = readonly (() => string)[];

/** Verdict, tally, commit and run. */
export function firstLine(report: Report): Lengths {
  const { context } = report;
  const verdict = overallVerdict(report);
  const title = context.title === undefined ? '' : ` ${prose(context.title, {}, 80)}`;
  const bold = `**${symbols[verdict]} Assay: ${verdict}**`;
  const commit =
    context.head !== undefined && /^[0-9a-f]{7,64}$/i.test(context.head) ? context.head.slice(0, 7) : undefined;
  const parts = [
    `${bold}${title}`,
    tally(report),
    commit && `commit ${linked(code(commit), context.commitUrl)}`,
    context.runNumber && linked(`run ${prose(context.runNumber, {}, 20)}`, context.runUrl),
  ];
  const short = [bold, tally(report), commit && `commit ${code(commit)}`];
  return [() => parts.filter(Boolean).join(' · '), () => short.filter(Boolean).join(' · ')];
}

/** One row for each gate, worst first; in need the good ones become one row, then only the worst are listed. */
export function gateTable(report: Report): Lengths {
  const rows = report.evidence.map((evidence) => ({ evidence, verdict: deservedVerdict(evidence) }));
  if (rows.length === 0) return [() => ''];
  const table = (given: readonly string[][]) => markdownTable(['gate', 'verdict', 'what decided it', 'limit'], given);
  const row = ({ evidence, verdict }: (typeof rows)[number]) => [
    prose(gateName(evidence), { table: true }),
    verdictWords(verdict),
    prose(evidence.decided, { table: true }, 160),
    prose(evidence.limit, { table: true }, 80),
  ];
  const worst = (limit: number, given = rows) => {
    const rest = rows.length - Math.min(limit, given.length);
    const more = rest > 0 ? [['…', '', `${rest} more gate${rest === 1 ? '' : 's'}`, '']] : [];
    return table([...given.slice(0, limit).map(row), ...more]);
  };
  const good = rows.filter((r) => r.verdict === 'pass' || r.verdict === 'skip');
  const collapsed = () =>
    table([
      ...rows.filter((r) => !good.includes(r)).map(row),
      ...(good.length > 0 ? [[`${good.length} gates`, '✅ pass or skip', '', '']] : []),
    ]);
  return [() => worst(rows.length), collapsed, () => worst(20), () => worst(5), () => worst(1), () => ''];
}

/** What must not be missed: the change edits its own judges, the numbers are only claimed, reporting had trouble. */
export function alerts(report: Report): Lengths {
  const { context, evidence } = report;
  const edits = unique(evidence.flatMap((e) => e.policy.edits));
  const problems = context.reportProblems ?? [];
  const notices = context.reportNotices ?? [];
  const parts = (limit: number) => [
    ...alert('IMPORTANT', edits.length > 0, [
      'This change edits what judges it. That takes effect only after the merge, so this report was made without it; whoever owns these files must approve:',
      ...list(edits, limit),
    ]),
    ...alert('WARNING', context.untrusted === true, [`Computed by an untrusted run (a fork): ${claimWords(context)}`]),
    ...alert('NOTE', problems.length > 0, [
      'The report itself had trouble, which changes no verdict:',
      ...list(problems, limit),
    ]),
    ...(notices.length > 0 ? [list(notices, limit).join('\n')] : []),
  ];
  const short = [
    edits.length > 0 ? `Edits ${edits.length} of its own judges` : '',
    context.untrusted === true ? 'untrusted run' : '',
  ].filter(Boolean);
  return [
    () => parts(20).join('\n\n'),
    () => parts(3).join('\n\n'),
    () => (short.length > 0 ? `**⚠️ ${short.join('; ')}.**` : ''),
  ];
}

function alert(kind: string, needed: boolean, lines: readonly string[]): string[] {
  return needed ? [[`> [!${kind}]`, ...lines.map((line) => `> ${line}`)].join('\n')] : [];
}

function list(items: readonly string[], limit: number): string[] {
  const rest = items.length - limit;
  // an empty item under a line of text would underline it: a heading
  return [
    ...items.slice(0, limit).map((item) => `- ${prose(item, {}, 300) || code('')}`),
    ...(rest > 0 ? [`- …and ${rest} more`] : []),
  ];
}

/** Where the numbers come from: policy, digests of what was judged, the program, the artifacts. */
export function footer(report: Report): Lengths {
  const { context, evidence } = report;
  const policies = unique(evidence.map(policyWords));
  const digests = unique(evidence.flatMap((one) => digestsOf(one, evidence)));
  const evidenceDigest = context.evidenceDigest === undefined ? [] : [digestWords('evidence', context.evidenceDigest)];
  const parts = (limit: number) => [
    ...policies.slice(0, limit),
    ...digests.slice(0, limit),
    ...(digests.length > limit ? [`${digests.length - limit} more digests in the evidence`] : []),
    ...evidenceDigest,
    program(context),
    ...artifacts(context),
    ...acceptWords(report),
  ];
  const sub = (text: string) => `<sub>${text}</sub>`;
  return [() => sub(parts(8).join(' · ')), () => sub(parts(2).join(' · ')), () => ''];
}

/** The command that accepts what fails, ready to copy; only where a comment can be answered. */
function acceptWords({ context, evidence }: Report): string[] {
  const { head, runUrl } = context;
  if (runUrl === undefined || !/^[0-9a-f]{40,64}$/.test(head ?? '')) return [];
  const failing = evidence.filter((one) => deservedVerdict(one) === 'fail');
  const [target] = failing.flatMap((one) => acceptTarget(one, head ?? ''));
  return target === undefined ? [] : [`accept: ${code(`/assay accept ${target} REASON`)}`];
}

/** What of a failing gate can be accepted: a finding, or the gate where only a measurement fails; no live credential. */
function acceptTarget({ gate, findings }: Evidence, head: string): string[] {
  const failing = findings.filter(({ severity }) => severity === 'error');
  if (failing.length === 0) return [`${gate}@${head}`];
  return failing.filter((finding) => !isProvenReal(finding)).map(({ fingerprint }) => fingerprint);
}

function policyWords(evidence: Evidence): string {
  const { policy } = evidence;
  const path = policy.path === null ? 'defaults' : code(policy.path);
  const commit = policy.commit === undefined ? '' : ` ${code(shortDigest(policy.commit, 7))}`;
  const from =
    policy.source === 'base' ? ` at base${commit}` : policy.source === 'working-tree' ? ' in the working tree' : '';
  return `Policy ${path}${from}`;
}

/** What a gate judged, with its name where another gate has something of the same kind. */
function digestsOf(one: Evidence, all: readonly Evidence[]): string[] {
  return Object.entries(one.subject.digests).map(([what, digest]) => {
    const clashes = all.some(({ subject }) => (subject.digests[what] ?? digest) !== digest);
    return `${clashes && one.name !== undefined ? `${code(one.name)} ` : ''}${digestWords(what, digest)}`;
  });
}

function digestWords(what: string, digest: string): string {
  return `${prose(what, {}, 60)} ${code(shortDigest(digest, 12))}`;
}

function program(context: RunContext): string {
  const dist = context.distDigest === undefined ? '' : ` (${code(shortDigest(context.distDigest, 12))})`;
  return `Assay ${prose(context.toolVersion, {}, 40)}${dist}`;
}

function artifacts(context: RunContext): string[] {
  return safeUrl(context.artifactsUrl) === undefined ? [] : [linked('HTML report and evidence', context.artifactsUrl)];
}

function linked(text: string, address: string | undefined): string {
  const safe = safeUrl(address);
  return safe === undefined ? text : `[${text}](${safe})`;
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
