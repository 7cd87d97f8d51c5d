import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evidenceSchema } from '../../src/evidence/evidence-schema.ts';
import { surfaces } from '../../src/report/surfaces/registry.ts';
import { evidence, sample } from './sample-report.ts';

// `UPDATE_GOLDEN=1 npx vitest run test/golden` writes the files anew; read the difference before committing it.

describe('golden files', () => {
  it.each(evidence.map((one) => [`${one.gate} ${one.name ?? ''}`, one] as const))('the sample %s is valid evidence', (_, one) => {
    expect(evidenceSchema.parse(one)).toEqual(one);
  });

  it.each(surfaces.map((surface) => [surface.id, surface] as const))('%s', async (id, surface) => {
    const file = fileURLToPath(new URL(`./${id}.golden.${surface.extension}`, import.meta.url));
    const rendered = await surface.render(sample);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, rendered);
    expect(existsSync(file), `${file} is missing: run with UPDATE_GOLDEN=1`).toBe(true);
    expect(rendered).toBe(readFileSync(file, 'utf8'));
  });
});
