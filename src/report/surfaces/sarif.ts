import type { Evidence } from '../../evidence/evidence.ts';
import type { Confidence, Finding } from '../../evidence/finding.ts';
import type { Location } from '../../evidence/location.ts';
import { acceptedWords, afterPath, gateName, noteWords } from '../entries.ts';
import { plain, visible } from '../escape.ts';
import { jsonText } from '../json-text.ts';
import { relativeUri } from '../link.ts';
import { deservedVerdict, type Report } from '../report.ts';
import { bytes } from '../size.ts';
import { defineSurface } from '../surface.ts';

const limit = 5_000;
const places = [100, 10, 1];
const mostNotes = 100;
/** GitHub takes 10 MB after gzip, which never lengthens a file by more than a thousandth: this is before it. */
const mostBytes = 9_900_000;
/** Results too large for what is left, one after the other, before the rest is not tried. */
const patience = 8;
const severityOrder = { error: 0, warning: 1, note: 2 };
const rank: Readonly<Record<Confidence, number>> = { certain: 100, high: 80, medium: 50, low: 20 };

interface Result {
  readonly evidence: Evidence;
  readonly finding: Finding;
}

interface Fitted {
  readonly rules: readonly object[];
  readonly results: readonly object[];
  /** places that are written, of all findings that are */
  readonly places: number;
}

/**
 * SARIF 2.1.0 for code scanning. GitHub keeps 5,000 results of a run and 100 places of a result and takes 10 MB after
 * gzip, so the worst of each are written, with fewer places where they would not fit, and a notification counts the
 * rest. There is no snippet: a place may hold a secret. A finding without a place, which GitHub would refuse, stands at
 * the policy file.
 */
export default defineSurface({
  id: 'sarif',
  title: 'SARIF 2.1.0',
  mediaType: 'application/sarif+json',
  extension: 'sarif',
  budget: { limit, unit: 'findings' },
  render: (report, options = {}) => jsonText(sarif(report, options.budget ?? limit)),
});

function sarif(report: Report, most: number): object {
  const all = report.evidence
    .flatMap((evidence) => evidence.findings.map((finding): Result => ({ evidence, finding })))
    .sort((a, b) => severityOrder[a.finding.severity] - severityOrder[b.finding.severity]);
  const notes = problems(report);
  const room = mostBytes - sizeOf(notes, 10) - 2_000;
  const worst = all.slice(0, Math.min(most, limit));
  const { results, rules, places: shown } = allThatFit(worst, report, room);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Assay', semanticVersion: report.context.toolVersion, rules } },
        automationDetails: { id: `assay/${report.context.key}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.evidence.every((evidence) => deservedVerdict(evidence) !== 'error'),
            toolExecutionNotifications: [...notes, ...leftOut(all, results.length, shown)],
          },
        ],
        results,
      },
    ],
  };
}

/** The findings with as many places as let all of them fit; with one place each, as many findings as fit. */
function allThatFit(worst: readonly Result[], report: Report, room: number): Fitted {
  let found: Fitted = { rules: [], results: [], places: 0 };
  for (const most of places) {
    found = fitted(worst, report, room, most);
    if (found.results.length === worst.length) break;
  }
  return found;
}

function fitted(worst: readonly Result[], report: Report, room: number, most: number): Fitted {
  const indexOf = new Map<string, number>();
  const rules: object[] = [];
  const results: object[] = [];
  let [used, shown, failures] = [0, 0, 0];
  for (const one of worst) {
    if (failures >= patience) break;
    const { rule } = one.finding;
    const index = indexOf.get(rule);
    const described = index === undefined ? ruleOf(one, report.context.untrusted === true) : undefined;
    const result = resultOf(one, index ?? rules.length, most);
    const cost = sizeOf(result, 8) + (described === undefined ? 0 : sizeOf(described, 12));
    if (used + cost > room) {
      failures += 1;
      continue;
    }
    failures = 0;
    used += cost;
    shown += Math.min(most, one.finding.locations.length);
    results.push(result);
    if (described === undefined) continue;
    indexOf.set(rule, rules.length);
    rules.push(described);
  }
  return { rules, results, places: shown };
}

/** Bytes that a value takes in the file, `indent` blanks deep, with its comma. */
function sizeOf(value: object, indent: number): number {
  const text = JSON.stringify(value, null, 2);
  return bytes.of(text) + (indent + 1) * text.split('\n').length + 1;
}

function ruleOf({ evidence, finding }: Result, untrusted: boolean): object {
  const name = finding.rule.replaceAll('-', ' ');
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return {
    id: finding.rule,
    shortDescription: { text: title },
    fullDescription: { text: `${title}: a finding of the ${evidence.gate} gate.` },
    help: { text: plain(finding.mend) || title },
    ...(finding.link === undefined || untrusted ? {} : { helpUri: finding.link }),
    defaultConfiguration: { level: finding.severity },
  };
}

function resultOf({ evidence, finding }: Result, ruleIndex: number, most: number): object {
  const given = finding.locations.slice(0, most);
  const located = given.length > 0 ? given : [{ path: evidence.policy.path ?? 'assay.yml' }];
  const accepted = acceptedWords(finding);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: finding.severity,
    rank: rank[finding.confidence],
    message: { text: messageOf(evidence, finding) },
    locations: located.map(locationOf),
    partialFingerprints: { 'assay/v1': finding.fingerprint },
    ...(accepted === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: plain(accepted) }] }),
    properties: {
      gate: evidence.gate,
      confidence: finding.confidence,
      ...(evidence.name === undefined ? {} : { name: visible(evidence.name) }),
    },
  };
}

function messageOf(evidence: Evidence, finding: Finding): string {
  const [first] = finding.locations;
  const cell = first?.cell === undefined ? '' : ` (${plain(afterPath(first)).replace(/^, /, '')})`;
  const parts = [
    `${plain(gateName(evidence))}: ${plain(finding.message)}${cell}`,
    finding.detail && plain(finding.detail),
    finding.number && plain(finding.number),
    `Mend: ${plain(finding.mend)}`,
  ];
  return unlinked(parts.filter(Boolean).join('\n'));
}

/** A bracket starts a link in a SARIF message. */
function unlinked(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}

function locationOf(location: Location): object {
  const { startLine = 1, endLine, startColumn, endColumn, cell } = location;
  const region = { startLine, endLine, startColumn, endColumn };
  const known = Object.fromEntries(Object.entries(region).filter(([, value]) => value !== undefined));
  return {
    physicalLocation: {
      artifactLocation: { uri: relativeUri(location.path.replace(/^\/+/, '')), uriBaseId: '%SRCROOT%' },
      region: known,
    },
    ...(cell === undefined ? {} : { message: { text: unlinked(plain(afterPath(location)).replace(/^, /, '')) } }),
  };
}

/** What could not be checked and why, as notifications. */
function problems(report: Report): object[] {
  const notes = report.evidence.flatMap((evidence) =>
    evidence.notes
      .filter((note) => note.kind === 'problem' || note.kind === 'unchecked')
      .map((note) => ({
        level: note.kind === 'problem' ? 'error' : 'warning',
        message: { text: unlinked(plain(`${gateName(evidence)}: ${noteWords(note)}`, 2000)) },
      })),
  );
  const worst = [...notes].sort((a, b) => Number(a.level !== 'error') - Number(b.level !== 'error'));
  const more = notes.length - mostNotes;
  const rest = { level: 'note', message: { text: `${more} further notes are not in this file; see the evidence.` } };
  return more > 0 ? [...worst.slice(0, mostNotes), rest] : notes;
}

function leftOut(all: readonly Result[], findings: number, shown: number): object[] {
  const cut = all.length - findings;
  const places = all.reduce((sum, { finding }) => sum + finding.locations.length, 0) - shown;
  if (cut === 0 && places === 0) return [];
  const words = cut === 0 ? '' : `${cut} further findings, the least severe, and `;
  const text = `${words}${places} further places are not in this file; see the evidence.`;
  return [{ level: 'note', message: { text } }];
}
