import type { Finding } from '../evidence/finding.ts';
import type { Location } from '../evidence/location.ts';
import { afterPath, type Entry, gateName } from './entries.ts';
import { code, prose } from './escape-markdown.ts';
import { safeUrl } from './link.ts';
import type { RunContext } from './report.ts';
import type { Acceptance } from './review.ts';
import { renderInlineMarker } from './review-marker.ts';
import type { EnvironmentMend } from './review-mend.ts';
import { symbols } from './verdict-words.ts';

/** The text of a comment about a finding at one of its places: sentence, number, mend, a suggestion where there is one. */
export function findingBody(
  entry: Entry & { readonly finding: Finding },
  location: Location,
  context: RunContext,
  mend: EnvironmentMend | null,
): string {
  const { finding } = entry;
  const address = context.untrusted === true ? undefined : safeUrl(finding.link);
  const cell = location.cell === undefined ? '' : prose(afterPath(location).replace(/^, /, 'In '));
  const parts = [
    titleOf(entry),
    [cell === '' ? '' : `${cell}.`, entry.detail === undefined ? '' : prose(entry.detail), numberOf(entry)]
      .filter((part) => part !== '')
      .join(' '),
    `**Mend:** ${prose(finding.mend)}${address === undefined ? '' : ` ([steps](${address}))`}`,
    mend === null
      ? ''
      : `${suggestion(mend.text)}\n\nThis reads it from the environment: set ${code(mend.name)} where the program runs. It stays in the history, so revoke it all the same.`,
    identity(finding),
    markerOf(entry, context),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The text of a comment that offers to accept a finding by a line of configuration. */
export function acceptanceBody(
  acceptance: Acceptance,
  entry: Entry & { readonly finding: Finding },
  context: RunContext,
): string {
  return [
    titleOf(entry),
    `If that is wanted, this accepts it. ${prose(acceptance.effect)}`,
    suggestion(acceptance.text),
    identity(entry.finding),
    markerOf(entry, context),
  ].join('\n\n');
}

function titleOf(entry: Entry): string {
  return `**${symbols[entry.verdict]} ${prose(gateName(entry.evidence))}:** ${prose(entry.message, {}, 240)}`;
}

function numberOf({ number }: Entry): string {
  return number === undefined ? '' : `${prose(number, {}, 300)}.`;
}

/** A block that GitHub offers to commit; its fence is longer than any run of backticks inside. */
function suggestion(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}suggestion\n${text}\n${fence}`;
}

function identity({ rule, fingerprint }: Finding): string {
  return `<sub>rule ${code(rule)} · fingerprint ${code(fingerprint)}</sub>`;
}

function markerOf({ evidence, finding }: Entry & { readonly finding: Finding }, context: RunContext): string {
  return renderInlineMarker({ key: context.key, gate: evidence.gate, fingerprint: finding.fingerprint });
}
