import { trendOf } from '../../evidence/trend.ts';
import { goldenPath } from '../../model/config/golden.ts';
import type { Case } from '../../model/judge/part.ts';
import { type Part, part } from '../../model/judge/part.ts';
import { judgeWear } from '../../model/judge/wear.ts';
import { trendText } from '../../sources/trend-file.ts';
import { fileBytes } from './files.ts';
import type { Run } from './inputs.ts';

/**
 * How often the golden dataset with this digest has decided, by the trend that the policy names; nothing where there is no
 * trend. In a change the trend is the base's: the change could shorten its own.
 */
export async function wearOf(run: Run, it: Pick<Case, 'config' | 'fingerprint'>, digest: string): Promise<Part> {
  const spec = run.policy.config.report?.trend;
  if (spec === undefined) return part({});
  const inTree = run.request.mode === 'change' && !spec.startsWith('git:');
  const text = inTree
    ? ((await fileBytes(run.io.root, run.places.golden, spec))?.toString('utf8') ?? '')
    : await trendText(run.io.root, spec);
  if (text === '') return part({});
  const decisions = trendOf(text).lines.filter((line) => line.gate === 'model' && line.golden === digest).length;
  const { golden } = run.config;
  return judgeWear({ decisions, most: golden.wear, path: goldenPath(golden) }, it);
}
