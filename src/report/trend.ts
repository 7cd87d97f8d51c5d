import type { Evidence } from '../evidence/evidence.ts';
import type { Plot } from '../evidence/plot.ts';
import { headlineNumbers, type TrendLine } from '../evidence/trend.ts';
import { sparkline } from './chart.ts';
import type { RunContext } from './report.ts';

const shown = 8;
const drawn = 40;

/** Earlier decisions about the same thing, oldest first, without those of the commit that is judged now. */
function earlier({ gate, name = '' }: Evidence, { trend, head }: RunContext): readonly TrendLine[] {
  return (trend ?? []).filter((line) => line.gate === gate && line.name === name && line.commit !== head);
}

/** "last 8 merges" and the sparkline of a finding's number with the present one at its end; null without a history. */
export function trendWords(evidence: Evidence, rule: string, context: RunContext): readonly [string, string] | null {
  // asked of every finding of a report: the numbers of this evidence only where there is something to draw
  if (evidence.gate !== 'model' || context.trend === undefined) return null;
  const before = earlier(evidence, context).flatMap(({ numbers }) => numbers[rule] ?? []);
  const now = before.length < 2 ? undefined : headlineNumbers(evidence)[rule];
  if (now === undefined) return null;
  const values = [...before.slice(-shown), now];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return [`last ${values.length - 1} merges and this change`, sparkline(values, low, high)];
}

/** Each headline number of an evidence over the earlier decisions, the present one last; nothing for less than three. */
export function trendPlots(evidence: Evidence, context: RunContext): readonly Plot[] {
  const lines = earlier(evidence, context).slice(-drawn);
  return Object.entries(headlineNumbers(evidence)).flatMap(([id, now]): Plot[] => {
    const points = lines.flatMap(({ numbers }) => numbers[id] ?? []);
    if (points.length < 2) return [];
    const values = [...points, now];
    return [
      {
        id: `trend/${id}`,
        kind: 'line',
        title: `${titles[id] ?? id} over the last ${points.length} merges, and this change`,
        x: {
          label: 'decisions on the default branch; 0 is this change',
          values: values.map((_, i) => i + 1 - values.length),
        },
        y: { label: titles[id] ?? id },
        series: [{ name: 'candidate', values }],
      },
    ];
  });
}

const titles: Readonly<Record<string, string>> = {
  'of-margin': 'largest change, as a multiple of its margin',
  findings: 'findings that fail or warn',
};
