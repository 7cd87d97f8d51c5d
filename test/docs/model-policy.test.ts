import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import { modelConfigSchema } from '../../src/model/config.ts';
import { gatedMetrics } from '../../src/model/judge/gated.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'model.md'), 'utf8');
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');

describe('docs/model.md', () => {
  it('every example is a valid policy, its metrics included', () => {
    expect(examples.length).toBe(1);
    for (const text of examples) {
      const { model } = parseConfig(text, 'docs/model.md');
      if (model === undefined) throw new Error('the example has no model');
      expect(gatedMetrics(model).length).toBe(1 + model.guards.length);
    }
  });

  it.each(
    Object.keys(modelConfigSchema.shape).filter(
      (key) => !['name', 'batch', 'output', 'levels', 'timeout', 'gpu-idle-mib'].includes(key),
    ),
  )('speaks of `%s`', (key) => {
    expect(page).toMatch(new RegExp(`\\b${key}\\b`));
  });
});
