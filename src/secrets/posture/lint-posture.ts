import type { Exposure } from '../exposure/exposure.ts';
import { withIgnores } from '../exposure/ignored.ts';
import { languageOf } from '../exposure/language.ts';
import { mostExposures } from '../exposure/report.ts';
import { lintWorkflow } from '../exposure/workflow.ts';
import { judgeStatement } from './judge-statement.ts';
import { judgeVault } from './judge-vault.ts';
import { type Policies, policiesInDocument } from './read-json.ts';
import { policiesInHcl } from './read-terraform.ts';
import { secretsOutsideEnvironments } from './workflow-environment.ts';

export type PostureForm = 'workflow' | 'document' | 'hcl';

/** Longer files are data. */
export const longestPolicy = 2_000_000;

/** What a file may hold that posture is about, by its path (forward slashes); null for none. */
export function formOf(path: string): PostureForm | null {
  if (/(^|\/)(node_modules|\.terraform)\//.test(path)) return null;
  if (languageOf(path) === 'workflow') return 'workflow';
  if (/\.(tf|hcl)$/i.test(path)) return 'hcl';
  return /\.(json|ya?ml|template)$/i.test(path) ? 'document' : null;
}

/**
 * What is too wide in a workflow, an AWS policy or a Vault policy; null when the text holds none of them. Total: any text
 * gives an answer, of a few hundred findings at most.
 */
export async function lintPosture(text: string, path: string): Promise<Exposure[] | null> {
  const form = formOf(path);
  if (form === null || text.length > longestPolicy) return null;
  // what the lint of workflows finds knows its own comments
  if (form === 'workflow') return [...(await lintWorkflow(text, path)), ...(await ownOfWorkflow(text, path))];
  const policies = await policiesOf(form, text, path);
  if (policies === null) return null;
  const found = [
    ...policies.statements.flatMap((one) => judgeStatement(one, path)),
    ...policies.vault.flatMap((one) => judgeVault(one, path)),
  ];
  return withIgnores(text, found.slice(0, mostExposures), ({ location }) => location.startLine);
}

async function ownOfWorkflow(text: string, path: string): Promise<Exposure[]> {
  const found = await secretsOutsideEnvironments(text, path);
  return withIgnores(text, found.slice(0, mostExposures), ({ location }) => location.startLine);
}

async function policiesOf(form: PostureForm, text: string, path: string): Promise<Policies | null> {
  const holder = /([^/]+?)\.\w+$/.exec(path)?.[1] ?? path;
  const holds = form === 'hcl' ? /\bpath\s|aws_|vault_|Statement/ : /["']?Statement["']?\s*:|"?capabilities"?\s*:/;
  if (!holds.test(text)) return null;
  const found = form === 'hcl' ? await policiesInHcl(text, holder) : await policiesInDocument(text, holder);
  return found.statements.length + found.vault.length === 0 ? null : found;
}
