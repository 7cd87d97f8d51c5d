import { describe, expect, it } from 'vitest';
import type { Example, Family } from './exposure.ts';
import { exposureFamilies } from './families.ts';
import { exposureIds } from './ids.ts';
import { imageFamilies } from './image-families.ts';
import { lintExposure } from './lint-exposure.ts';
import { pythonException, pythonFamilies, pythonTrackerField } from './python-families.ts';
import { scriptException, scriptFamilies } from './script-families.ts';
import { shellFamilies } from './shell-families.ts';
import { lintWorkflow } from './workflow.ts';
import { workflowFamilies } from './workflow-families.ts';

const cases = [
  ...[...pythonFamilies, pythonException, pythonTrackerField].map(
    (family: Family) => [family, lintExposure, 'a.py'] as const,
  ),
  ...[...scriptFamilies, scriptException].map((family: Family) => [family, lintExposure, 'a.ts'] as const),
  ...workflowFamilies.map((family) => [family, lintWorkflow, 'a.yml'] as const),
  ...[...shellFamilies, ...imageFamilies].map((family) => [family, lintExposure, 'a.sh'] as const),
];

function exampleOf(example: string | Example): Example {
  return typeof example === 'string' ? { code: example } : example;
}

describe.each(cases)('$id', (family, lint, file) => {
  it.each(family.exposes.map(exampleOf))('finds %j', async ({ code, path = file }) => {
    expect((await lint(code, path)).map(({ rule }) => rule)).toContain(family.id);
  });

  it.each(family.quiet.map(exampleOf))('is quiet on %j', async ({ code, path = file }) => {
    expect((await lint(code, path)).filter(({ rule }) => rule === family.id)).toEqual([]);
  });
});

describe('the rules', () => {
  it('are listed by their ids, each once', () => {
    expect(exposureIds).toEqual(exposureFamilies.map(({ id }) => id));
    expect(new Set(exposureIds).size).toBe(exposureIds.length);
  });

  it.each(exposureFamilies.map((family) => [family.id, family] as const))(
    '%s says what happens and what to do',
    (id, family) => {
      expect(id).toMatch(/^exposure-(python|notebook|script|shell|dockerfile|makefile|workflow)-[a-z-]+$/);
      expect(family.mend).toMatch(/^[A-Z].{20,}[.]$/);
      expect(family.act).toMatch(/^(is|are|stands|stays|has) /);
    },
  );
});
