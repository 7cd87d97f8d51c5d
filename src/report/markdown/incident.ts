import type { Finding } from '../../evidence/finding.ts';
import { placeInWords } from '../../evidence/location.ts';
import { code, prose } from '../escape-markdown.ts';
import { safeUrl } from '../link.ts';

/** An issue about one leaked credential: no text of the credential is in it, and its last line says which one it is. */
export interface IncidentText {
  readonly title: string;
  readonly body: string;
}

const steps = { revoke: 'Revoke', replace: 'Replace', redeploy: 'Redeploy', review: 'Review', purge: 'Purge' } as const;
const mostPlaces = 20;

/** The last line of an incident: how it is found again. */
export function incidentMarker(fingerprint: string): string {
  return `<!-- assay:incident v1 fingerprint=${fingerprint} -->`;
}

/** The text of an incident issue: what leaked, where, what its provider says, and the playbook as a list to tick off. */
export function incidentText(finding: Finding): IncidentText {
  const { fingerprint, verification } = finding;
  const places = finding.locations.slice(0, mostPlaces).map((location) => `- ${code(placeInWords(location))}`);
  const more = finding.locations.length - places.length;
  const known = [...(verification?.facts ?? []), ...(finding.facts ?? [])].map(
    ({ name, value }) => `- ${prose(name)}: ${code(value)}`,
  );
  const excess = (verification?.overPermission ?? []).map((sentence) => `- it ${prose(sentence)}`);
  const blocks = [
    finding.detail === undefined ? '' : prose(finding.detail),
    `**Where**\n\n${[...places, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')}`,
    verification === undefined
      ? ''
      : `${code(verification.host)} says: **${verification.state}** (${prose(verification.at)})`,
    known.length + excess.length === 0 ? '' : `**What is known of it**\n\n${[...known, ...excess].join('\n')}`,
    `**What to do, in this order**\n\n${(finding.playbook ?? []).map(stepLine).join('\n')}`,
    `Fingerprint ${code(fingerprint)}, rule ${code(finding.rule)}. Close this issue when the credential is revoked: removed is not revoked.`,
    incidentMarker(fingerprint),
  ];
  return {
    title: `Leaked credential: ${finding.rule} (${fingerprint.slice(0, 8)})`,
    body: blocks.filter((block) => block !== '').join('\n\n'),
  };
}

function stepLine({ step, text, link }: NonNullable<Finding['playbook']>[number]): string {
  const address = safeUrl(link);
  return `- [ ] **${steps[step]}.** ${prose(text, {}, 1000)}${address === undefined ? '' : ` ([page](${address}))`}`;
}
