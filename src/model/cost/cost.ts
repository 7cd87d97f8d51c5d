import { Problem } from '../../evidence/problem.ts';
import { bindExpression, type Cell, isTrue } from '../expression/evaluate.ts';
import { columnsOf, parseExpression } from '../expression/expression.ts';
import type { MeanScore } from '../metric.ts';
import { nonFiniteRows, predictedClasses, type Sample } from '../sample.ts';

/**
 * What a row costs: a matrix with a line for each label and a column for each predicted class, or an expression over
 * columns of the golden dataset and the names `label`, `pred` and `score`.
 */
export type Cost = string | { readonly matrix: readonly (readonly number[])[] };

/** Names that mean the row's label, what the model makes of it, and a binary model's probability. */
const ownNames = new Set(['label', 'pred', 'score']);

/** Errors: `Problem` for an expression that cannot be read, or a matrix that is not square. */
export function checkCost(cost: unknown): void {
  if (typeof cost === 'string') {
    parseExpression(cost);
    return;
  }
  const { matrix } = cost as Exclude<Cost, string>;
  const size = matrix.length;
  if (size >= 2 && matrix.every((line) => line.length === size)) return;
  throw new Problem(
    `The cost matrix has ${size} ${size === 1 ? 'line' : 'lines'} of ${[...new Set(matrix.map((line) => line.length))].join(' and ')} numbers: needed a line for each label with a number for each predicted class.`,
    'Write it as [[cost of a right 0, cost of a 0 predicted 1], [cost of a 1 predicted 0, cost of a right 1]].',
  );
}

/** Names of the columns of the golden dataset that an expression of costs reads. */
export function costColumns(cost: Cost): readonly string[] {
  return typeof cost === 'string' ? columnsOf(parseExpression(cost)).filter((name) => !ownNames.has(name)) : [];
}

/** Row costs by a matrix. A row with a broken output costs the most that its label can. */
export function matrixScore(matrix: readonly (readonly number[])[]): MeanScore {
  const lineOf = (label: number) => matrix[label] as readonly number[];
  return {
    kind: 'mean',
    check: ({ task, width }) => {
      const classes = task === 'binary' ? 2 : width;
      return matrix.length === classes
        ? null
        : `the cost matrix is for ${matrix.length} classes, where there are ${classes}`;
    },
    rows: (sample) => {
      const predicted = predictedClasses(sample);
      return sample.labels.map((label, row) => lineOf(label)[predicted[row] as number] ?? Math.max(...lineOf(label)));
    },
  };
}

/** Row costs by an expression; truths cost 1. Undefined when an output is broken, or the cost of a row is no number. */
export function expressionScore(text: string): MeanScore {
  const expression = parseExpression(text);
  const rows = (sample: Sample): Float64Array => {
    const own = ownCells(sample);
    const at = bindExpression(expression, (name) => own(name) ?? columnOf(sample, name));
    return Float64Array.from({ length: sample.rows }, (_, row) => {
      const cell = at(row);
      return typeof cell === 'boolean' ? Number(isTrue(cell)) : typeof cell === 'number' ? cell : Number.NaN;
    });
  };
  return {
    kind: 'mean',
    check: (sample) => {
      const broken = nonFiniteRows(sample).length;
      if (broken > 0)
        return `${broken} ${broken === 1 ? 'row has' : 'rows have'} an output that is not a finite number`;
      const without = rows(sample).filter((cost) => !Number.isFinite(cost)).length;
      return without === 0 ? null : `the cost of ${without} ${without === 1 ? 'row' : 'rows'} is no finite number`;
    },
    rows,
  };
}

function columnOf({ columns }: Sample, name: string): ((row: number) => Cell) | undefined {
  const cells = columns?.get(name);
  return cells && ((row) => cells[row] ?? null);
}

/** The label, the prediction and the score of a row by their names. */
function ownCells(sample: Sample): (name: string) => ((row: number) => Cell) | undefined {
  const { task, labels, outputs, texts } = sample;
  const classes = task === 'binary' || task === 'multiclass' ? predictedClasses(sample) : outputs;
  return (name) => {
    if (!ownNames.has(name)) return undefined;
    if (texts !== undefined) return (row) => (name === 'label' ? texts.wanted[row] : texts.given[row]) ?? null;
    const values = name === 'label' ? labels : name === 'score' && sample.width === 1 ? outputs : classes;
    return (row) => values[row] as number;
  };
}
