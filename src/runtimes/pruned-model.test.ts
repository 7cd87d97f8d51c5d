import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { prunedModel } from './pruned-model.ts';
import { signatureOf } from './signature.ts';
import { holdsRefused, signatureLimit } from './signature-limits.ts';

const exported = fileURLToPath(new URL('../../test/oracles/model/saved-models/', import.meta.url));

it('leaves the graph, its inputs, the wanted output and the variables, and nothing that is refused', async () => {
  const whole = await signatureOf(join(exported, 'kinds'));
  expect(holdsRefused(whole, whole.outputs)).toBe(true);
  const outputs = whole.outputs.filter(({ key }) => key === 'total');
  const copy = await prunedModel(join(exported, 'kinds'), { ...whole, outputs });
  const left = await signatureOf(copy);
  expect(left).toEqual({ ...whole, outputs, others: [] });
  expect([signatureLimit(left, undefined), holdsRefused(left, [])]).toEqual([null, false]);
  rmSync(copy, { recursive: true });
  const mlp = await prunedModel(join(exported, 'mlp'), await signatureOf(join(exported, 'mlp')));
  expect(existsSync(join(mlp, 'variables', 'variables.index'))).toBe(true);
  rmSync(mlp, { recursive: true });
});
