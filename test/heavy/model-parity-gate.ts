import { writeFileSync } from 'node:fs';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { modelGate } from '../../src/gates/model.ts';
import { modelConfigSchema } from '../../src/model/config.ts';

const quiet = () => undefined;

/** Writes 200 rows of `width` numbers, labelled in turns, as a golden dataset. */
export function writeRows(path: string, width: number, classes: number): void {
  const names = Array.from({ length: width }, (_, k) => `x${k}`);
  const lines = Array.from({ length: 200 }, (_, i) => {
    const values = names.map((_name, k) => (((i * 37 + k * 53) % 101) / 25 - 2).toFixed(2));
    return [`r${i}`, ...values, i % classes].join(',');
  });
  writeFileSync(path, [['id', ...names, 'label'].join(','), ...lines].join('\n'));
}

/** What the gate says of models in a folder; `host` is the compiled script of a model's process. */
export function judged(
  model: object,
  world: { readonly root: string; readonly env: NodeJS.ProcessEnv; readonly host: string },
): Promise<Evidence> {
  const config = modelConfigSchema.parse({
    primary: { metric: 'accuracy', margin: 0.2 },
    latency: { calls: 20, 'ratio-margin': '900%' },
    ...model,
  });
  const source = { path: 'assay.yml', source: 'base' as const, edits: [] };
  return modelGate(
    { mode: 'working-tree' },
    { config: { version: 1, secrets: false, model: config, report: {} as never }, source },
    {
      ...{ root: world.root, env: world.env, mask: quiet, now: () => 0, seed: 1 },
      ...{ signal: new AbortController().signal, log: { info: quiet, warn: quiet, progress: quiet } },
    },
    world.host,
  );
}

/** The value of a measurement. */
export function measured({ measurements }: Evidence, id: string): number | null | undefined {
  return measurements.find((each) => each.id === id)?.value;
}

/** What is wrong, in words: problems of the gate, and findings that fail it. */
export function complaints({ notes, findings }: Evidence): readonly string[] {
  const problems = notes.filter(({ kind }) => kind === 'problem').map(({ text }) => text);
  return [...problems, ...findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)];
}
