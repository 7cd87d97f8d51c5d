import type { Exposure } from '../exposure/exposure.ts';
import { exposureOf } from '../exposure/report.ts';
import { longestWorkflow } from '../exposure/workflow.ts';
import { workflowEnvironment } from './families.ts';

const secret = /\bsecrets(?:\.(\w+)|\[\s{0,9}'(\w+)'\s{0,9}\])/g;

/** Jobs of a workflow that use a secret of the repository or organisation, where no environment guards it. */
export async function jobsWithoutEnvironment(text: string, path: string): Promise<Exposure[]> {
  if (text.length > longestWorkflow || !text.includes('secrets')) return [];
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const { contents } = yaml.parseDocument(text, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false });
  const jobs = yaml.isMap(contents) ? contents.get('jobs', true) : null;
  if (!yaml.isMap(jobs)) return [];
  return jobs.items.flatMap(({ key, value }): Exposure[] => {
    if (!yaml.isMap(value) || value.has('environment') || !yaml.isScalar(key)) return [];
    const [start = 0, end = 0] = value.range ?? [];
    const names = [...text.slice(start, end).matchAll(secret)].map((found) => found[1] ?? found[2] ?? '');
    const name = names.find((one) => one !== 'GITHUB_TOKEN' && one !== 'github_token');
    if (name === undefined) return [];
    const job = String(key.value);
    const place = {
      location: { path, startLine: lines.linePos(key.range?.[0] ?? 0).line },
      sink: job,
      statement: `job ${job}`,
      confidence: 'low' as const,
    };
    return [exposureOf(workflowEnvironment, { name, tracked: false, short: false }, place)];
  });
}
