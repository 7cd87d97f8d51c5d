import type { Node } from 'yaml';
import type { Exposure } from '../exposure/exposure.ts';
import { exposureOf } from '../exposure/report.ts';
import { longestWorkflow } from '../exposure/workflow.ts';
import { type YamlTrees, yamlTrees } from '../yaml-trees.ts';
import { workflowEnvironment } from './families.ts';

const secret = /\bsecrets(?:\.(\w+)|\[\s{0,9}'(\w+)'\s{0,9}\])/g;

/**
 * Where a workflow uses a secret of the repository or organisation that no environment guards: in a job without one, and in
 * the `env` of the workflow, which every job gets and no environment is asked for.
 */
export async function secretsOutsideEnvironments(text: string, path: string): Promise<Exposure[]> {
  if (text.length > longestWorkflow || !text.includes('secrets')) return [];
  const trees = await yamlTrees(text);
  if (trees === null) return [];
  const { yaml, lines, roots } = trees;
  const [root] = roots;
  const found = (key: unknown, value: unknown, sink: string, statement: string): Exposure[] => {
    const name = yaml.isNode(value) ? secretIn(trees, value) : null;
    if (name === null || !yaml.isScalar(key)) return [];
    const location = { path, startLine: lines.linePos(key.range?.[0] ?? 0).line };
    const place = { location, sink, statement, confidence: 'low' as const };
    return [exposureOf(workflowEnvironment, { name, tracked: false, short: false }, place)];
  };
  if (!yaml.isMap(root)) return [];
  return root.items.flatMap(({ key, value }): Exposure[] => {
    const part = yaml.isScalar(key) ? key.value : null;
    if (part === 'env') return found(key, value, 'the `env` of every job', 'env');
    if (part !== 'jobs' || !yaml.isMap(value)) return [];
    return value.items.flatMap((job): Exposure[] => {
      if (!yaml.isMap(job.value) || job.value.has('environment') || !yaml.isScalar(job.key)) return [];
      const name = String(job.key.value);
      return found(job.key, job.value, name, `job ${name}`);
    });
  });
}

/** The first secret that a part of a workflow takes, but for the token that every job has. */
function secretIn({ yaml }: YamlTrees, part: Node): string | null {
  let name: string | null = null;
  yaml.visit(part, {
    Scalar(_, { value }) {
      const names = typeof value === 'string' ? [...value.matchAll(secret)].map((one) => one[1] ?? one[2] ?? '') : [];
      name = names.find((one) => one.toUpperCase() !== 'GITHUB_TOKEN') ?? null;
      return name === null ? undefined : yaml.visit.BREAK;
    },
  });
  return name;
}
