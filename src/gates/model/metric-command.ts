import type { Gated } from '../../model/judge/gated.ts';
import { type Case, joined, type Part } from '../../model/judge/part.ts';
import { readNumber, readValues, rowLines, scoreOf } from '../../model/program/lines.ts';
import type { Sample, Scored } from '../../model/sample.ts';
import type { Run } from './inputs.ts';
import { judgedBy } from './judge-command.ts';
import { answerOf, type ByProgram, programsOf } from './metric-program.ts';
import type { Side } from './outputs.ts';

const names = { base: 'the baseline', head: 'the candidate' } as const;

/**
 * The case with what the programs of the policy say about its outputs, each asked once about every run of each model; and
 * what is to be said about the programs themselves. The case itself where the policy has none. Errors: `Problem` for a
 * program that does not answer as it must.
 */
export async function withPrograms(
  run: Run,
  it: Case,
  gated: readonly Gated[],
): Promise<{ readonly it: Case; readonly part: Part }> {
  let known = it;
  const parts: Part[] = [];
  for (const one of programsOf(gated)) {
    if (one.program.kind === 'preferences') {
      const judged = await judgedBy(run, known, one);
      known = judged.it;
      parts.push(judged.part);
    } else {
      for (const side of ['base', 'head'] as const) known = await scoredBy(run, known, one, side);
    }
  }
  return { it: known, part: joined(parts) };
}

async function scoredBy(run: Run, it: Case, one: ByProgram, side: Side): Promise<Case> {
  if (it[side].scored?.every((run) => has(run, one.program))) return it;
  const { repeats = [], ...first } = it[side];
  const runs = [first, ...repeats.map((outputs) => ({ ...first, outputs }))];
  const scored: Scored[] = [];
  for (const [at, sample] of runs.entries()) {
    const what = `${names[side]}${at === 0 ? '' : `, run ${at + 1}`}`;
    scored.push(await answered(run, { ...it, [side]: sample }, { one, side, what }, it[side].scored?.[at]));
  }
  return { ...it, [side]: { ...it[side], scored } };
}

async function answered(
  run: Run,
  it: Case,
  { one, side, what }: { readonly one: ByProgram; readonly side: Side; readonly what: string },
  before: Scored = { rows: new Map(), numbers: new Map() },
): Promise<Scored> {
  const { id, label } = run.config.golden;
  const { program } = one;
  const lines = rowLines(it.golden, it[side], [id, ...(typeof label === 'string' ? [label] : label)]);
  const asked = { lines, what };
  if (program.kind === 'number') {
    const number = await answerOf(run, one, asked, readNumber);
    return { ...before, numbers: new Map([...before.numbers, [program.key, number]]) };
  }
  const ids = idsOf(it, it[side]);
  const scores = await answerOf(run, one, asked, (text, withheld) =>
    readValues(text, ids, 'score', { read: scoreOf, needed: 'number', withheld }),
  );
  return { ...before, rows: new Map([...before.rows, [program.key, scores]]) };
}

function idsOf({ golden }: Case, { rows }: Sample): readonly string[] {
  return Array.from({ length: rows }, (_, row) => golden.ids[golden.labelled[row] as number] as string);
}

function has({ rows, numbers }: Scored, { key }: ByProgram['program']): boolean {
  return rows.has(key) || numbers.has(key);
}
