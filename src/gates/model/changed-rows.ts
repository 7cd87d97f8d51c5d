import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { goldenPath } from '../../model/config/golden.ts';
import type { RobustnessTest } from '../../model/config/robustness.ts';
import type { Golden, TextNames } from '../../model/golden/golden.ts';
import type { Table } from '../../model/golden/table.ts';
import { type ChangedRows, changedRows, changedTexts } from '../../model/perturb/by-hand.ts';
import { readTable } from '../../sources/tables/read-table.ts';
import { isOutside } from './files.ts';
import { besideGolden, type GoldenTables } from './golden-file.ts';
import type { Run } from './inputs.ts';
import { changedByProgram } from './perturb-program.ts';

/** The golden rows that changed rows are matched to. */
export interface ChangedRowsSubject {
  readonly golden: Golden;
  readonly whole: Golden;
  readonly tables: Pick<GoldenTables, 'perturbed'>;
}

/**
 * The changed rows that a test of robustness takes from a file, from the manifest's set `perturbed` or from a program. Errors: `Problem`
 * for one that is not there, and what `changedRows` refuses.
 */
export async function changedRowsOf(run: Run, subject: ChangedRowsSubject, test: RobustnessTest): Promise<ChangedRows> {
  const { golden, whole } = subject;
  const { id, gaps } = run.config.golden;
  const { path, table } = await tableOf(run, subject, test, changedTexts(golden, id));
  return changedRows(table, golden, { path, id, gaps, known: new Set(whole.ids) });
}

async function tableOf(
  run: Run,
  { tables, golden }: ChangedRowsSubject,
  { rows, command }: RobustnessTest,
  texts: TextNames,
): Promise<{ readonly path: string; readonly table: Table }> {
  if (rows !== undefined) {
    if (run.request.mode === 'change' && isOutside(rows)) {
      throw new Problem(
        `The configuration names ${quote(rows)}, which is not inside the repository: a change is judged from its commits.`,
        'Give the path relative to the root of the repository.',
      );
    }
    return { path: rows, table: await readTable(await besideGolden(run, rows), rows, texts) };
  }
  if (command !== undefined) {
    const path = `the answer of ${command.join(' ').slice(0, 100)}`;
    return { path, table: await readTable(await changedByProgram(run, golden, command), `${path}.jsonl`, texts) };
  }
  if (tables.perturbed === null) {
    throw new Problem(
      '`model.robustness` asks for the set perturbed, which the golden dataset does not have.',
      'Name files with `set: perturbed` in the manifest of the golden dataset.',
    );
  }
  return { path: `${goldenPath(run.config.golden)} (perturbed)`, table: await tables.perturbed(texts) };
}
