import type { Evidence } from '../evidence/evidence.ts';
import { connect } from '../github/api.ts';
import { openIncidents } from '../github/incident.ts';
import { incidentMarker, incidentText } from '../report/markdown/incident.ts';
import type { Publication } from './action-publish.ts';

/**
 * Opens an issue for every credential that a push brings, when the policy asks for it (`secrets.incident`); what fails is
 * an incident, what warns is not. Says what it did in the log. Gives a sentence where it could not; never changes a verdict.
 */
export async function openIncidentIssues(
  evidence: readonly Evidence[],
  to: Pick<Publication, 'policy' | 'event' | 'comment' | 'env' | 'run' | 'io'>,
): Promise<string | null> {
  const secrets = to.policy?.config.secrets;
  if (secrets === undefined || secrets === false || secrets.incident === false || to.event.event !== 'push')
    return null;
  const findings = evidence
    .filter(({ gate }) => gate === 'secrets')
    .flatMap((one) => one.findings)
    .filter(({ severity, playbook }) => severity === 'error' && playbook !== undefined);
  if (findings.length === 0) return null;
  const token = to.comment || to.env.GITHUB_TOKEN || '';
  const api = token === '' ? null : await connect({ token, apiUrl: to.run.apiUrl });
  const incidents = findings.map((finding) => ({
    ...incidentText(finding),
    marker: incidentMarker(finding.fingerprint),
  }));
  const evenPublic = secrets.incident === 'even-public';
  const request = { repository: to.event.repository, event: to.event.event, evenPublic, incidents };
  const { opened, standing, problem } = await openIncidents(request, api);
  for (const url of opened) to.io.log.info(`An incident was opened: ${url}`);
  if (standing > 0) to.io.log.info(`${standing} ${standing === 1 ? 'incident stands' : 'incidents stand'} already.`);
  if (problem === undefined) return null;
  to.io.log.info(problem);
  return problem;
}
