import type { Suggested } from '../data/modes/suggest.ts';
import type { Golden, Survey } from './survey.ts';

/** The text of a starter `assay.yml` for what was found. Every value that is a judgement stands beside its meaning. */
export function starterConfig(seen: Survey): string {
  return [head, secrets, data(seen), model(seen)].join('\n');
}

const head = `# What Assay checks in this repository. In a pull request the base branch's file judges; the pull request's may only
# make it stricter. Every key is documented in dist/assay.schema.json of the Assay repository.
version: 1
`;

const secrets = `secrets:
  fail-on: high # certain, high, medium or low: the lowest confidence that fails
`;

function data(seen: Survey): string {
  if (seen.snapshots.length === 0) {
    return `# data: # compares snapshots with the version at the merge base
#   snapshots:
#     - path: data/train.csv # CSV, TSV, Parquet or JSON Lines; a file or a glob
`;
  }
  const entries = seen.snapshots.map((one) => snapshotEntry(one, seen.suggested?.get(one.path)));
  return `data:
  snapshots:
${entries.join('\n')}
  margins: # the largest change that does not matter
    distribution: 0.05 # share of rows that moved
    category: 0.05 # change of one category's share
    missing: 0.01 # change of the share of missing values
  undecided: warn # too few rows to say: pass, warn or fail
`;
}

/** A snapshot with what holds of it today. JSON is YAML, so options are written as JSON on one line. */
function snapshotEntry(one: Survey['snapshots'][number], suggested: Suggested | undefined): string {
  const lines = [`    - name: ${scalar(one.name)}`, `      path: ${scalar(one.path)}`];
  if (suggested === undefined || suggested.snapshot.length === 0) return lines.join('\n');
  const [key] = suggested.keys;
  if (key !== undefined) lines.push(`      # key: [${scalar(key)}] # tells rows apart: rows are compared one by one`);
  lines.push('      expect: # all of this holds today; take out what is chance');
  lines.push(...suggested.snapshot.map((entry) => `        - ${flow(entry)}`));
  if (suggested.columns.length > 0) lines.push('      columns:');
  for (const { name, entries } of suggested.columns) {
    lines.push(`        ${scalar(name)}:`, '          expect:');
    lines.push(...entries.map((entry) => `            - ${flow(entry)}`));
  }
  return lines.join('\n');
}

/** A record as a YAML flow mapping: keys of ours are plain words, values are JSON. */
function flow(entry: Readonly<Record<string, unknown>>): string {
  const value = (each: unknown): string =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? flow(each as Readonly<Record<string, unknown>>)
      : JSON.stringify(each);
  return `{ ${Object.entries(entry)
    .map(([key, each]) => `${key}: ${value(each)}`)
    .join(', ')} }`;
}

function model(seen: Survey): string {
  if (seen.model === null || seen.golden === null) {
    const path = scalar(seen.model ?? 'models/my-model');
    return `# A golden dataset is a labelled table that never changes without a reviewer: an id column, a label column, and the
# numbers that the model takes. With one in place, switch this on. TensorFlow.js, SavedModel and ONNX files are run as
# they are; for scikit-learn, PyTorch, Keras or a program of your own both sides also get a \`command\`, for example
# [python3, "{shim}", --sklearn] (docs/model-command.md of the Assay repository).
# model:
#   baseline: { path: ${path}, ref: base } # the model at the merge base
#   candidate: { path: ${path} }
#   golden: { path: golden/golden.csv, id: id, label: label }
#   task: binary # binary, multiclass or regression
#   primary: { metric: accuracy, margin: 0.01 }
`;
  }
  return configured(seen.model, seen.golden);
}

function configured(model: string, golden: Golden): string {
  const metric = golden.task === 'regression' ? '{ metric: mae, margin: "2%" }' : '{ metric: accuracy, margin: 0.01 }';
  return `model:
  baseline: { path: ${scalar(model)}, ref: base } # the model at the merge base
  candidate: { path: ${scalar(model)} }
  golden:
    path: ${scalar(golden.path)}
    id: ${scalar(golden.id)}
    label: ${scalar(golden.label)}
    inputs: [${golden.inputs.map(scalar).join(', ')}]
  task: ${golden.task}
  primary: ${metric} # the largest loss that does not matter
  undecided: warn # too few rows to say: pass, warn or fail
`;
}

/** A name as a YAML scalar: plain where that is safe, else as a double-quoted JSON string, which YAML reads alike. */
function scalar(text: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}
