import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkImports, type Declared, importCircles } from './check-imports.ts';
import { rooms } from './rooms.ts';
import { root, sourceTree } from './tree.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, object>;
const declared: Declared = {
  dependencies: Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }),
  devDependencies: Object.keys({ ...manifest.devDependencies }),
};

describe('imports of src', () => {
  const tree = sourceTree();
  const report = checkImports(tree, declared);

  it('looked at the tree: enough files and imports, and every room', () => {
    expect(report.files).toBeGreaterThan(60);
    expect(report.imports).toBeGreaterThan(150);
    const seen = new Set([...tree.keys()].map((path) => path.split('/')[1]));
    expect(Object.keys(rooms).filter((room) => !seen.has(room))).toEqual([]);
  });

  it('keep to the table of rooms', () => {
    expect(report.problems).toEqual([]);
  });

  it('make no circles', () => {
    expect(importCircles(tree)).toEqual([]);
  });
});

/** An in-memory tree with one bad file, and a piece of the sentence that must name it. */
const forbidden: readonly (readonly [path: string, text: string, says: string])[] = [
  [
    'src/evidence/a.ts',
    "import { ks } from '../stats/ks.ts';",
    'src/evidence (the vocabulary) may not import src/stats',
  ],
  ['src/stats/a.ts', "import type { Finding } from '../evidence/finding.ts';", 'may not import src/evidence'],
  ['src/stats/a.ts', "import { z } from 'zod';", 'may import only simple-statistics'],
  ['src/data/a.ts', "import { readFileSync } from 'node:fs';", 'may not import node'],
  ['src/data/a.ts', "import { readFileSync } from 'fs';", 'write `node:fs`'],
  ['src/data/a.ts', "import type { Stats } from 'node:fs';", 'may not import node'],
  ['src/data/a.ts', "import { m } from '../model/golden/golden.ts';", 'may not import src/model'],
  ['src/data/a.ts', "export { m } from '../model/golden/golden.ts';", 'may not import src/model'],
  ['src/data/a.ts', "export * from '../model/golden/golden.ts';", 'may not import src/model'],
  ['src/data/statistics/a.ts', "export type { M } from '../../model/golden/golden.ts';", 'may not import src/model'],
  [
    'src/data/a.ts',
    "export async function f() { return await import('../model/golden/golden.ts'); }",
    'may not import src/model',
  ],
  ['src/data/a.ts', "export type M = import('../model/golden/golden.ts').M;", 'may not import src/model'],
  ['src/data/a.ts', "const m = require('../model/golden/golden.ts');", 'may not import src/model'],
  ['src/model/a.ts', "import * as core from '@actions/core';", 'only src/github imports @actions'],
  ['src/report/a.ts', "import { m } from '../model/golden/golden.ts';", 'may not import src/model'],
  ['src/report/a.ts', "import type { M } from '../model/golden/golden.ts';", 'may not import src/model'],
  ['src/config/a.ts', "import { m } from '../model/golden/golden.ts';", 'may not import src/model'],
  ['src/sources/a.ts', "import { m } from '../model/golden/golden.ts';", 'only types from src/model'],
  ['src/sources/a.ts', "import type { R } from '../report/report.ts';", 'may not import src/report'],
  ['src/engines/a.ts', "import { g } from '../sources/git.ts';", 'may not import src/sources'],
  ['src/engines/a.ts', "import * as core from '@actions/core';", 'only src/github imports @actions'],
  ['src/runtimes/a.ts', "import { left } from 'left-pad';", 'not under dependencies'],
  ['src/github/a.ts', "import { g } from '../sources/git.ts';", 'may not import src/sources'],
  ['src/gates/a.ts', "import { c } from '../github/comment.ts';", 'may not import src/github'],
  ['src/gates/a.ts', "import { r } from '../report/report.ts';", 'may not import src/report'],
  ['src/gates/a.ts', "import { run } from '../entry/run.ts';", 'nobody imports src/entry'],
  ['src/gates/a.ts', "import { g } from '../sources/git';", 'there is no such file'],
  ['src/gates/a.ts', "import { g } from '../sources/gone.ts';", 'there is no such file'],
  ['src/gates/a.ts', "import { t } from '../sources/git.test.ts';", 'it is a test'],
  ['src/gates/a.ts', "import { x } from '../../scripts/build.mjs';", 'outside src'],
  ['src/attic/a.ts', 'export const a = 1;', 'stands in no known room'],
];

const allowed: readonly (readonly [path: string, text: string])[] = [
  ['src/data/a.ts', "// import { x } from 'node:fs';\nexport const text = \"import 'node:os'\";"],
  ['src/data/a.ts', "import { f } from '../evidence/finding.ts';\nimport { ks } from '../stats/ks.ts';"],
  [
    'src/sources/a.ts',
    "import type { M } from '../model/golden/golden.ts';\nimport { readFile } from 'node:fs/promises';",
  ],
  ['src/sources/a.ts', "import { type M } from '../model/golden/golden.ts';"],
  ['src/engines/a.ts', "import { r } from '../packages/resolve.ts';"],
  ['src/github/a.ts', "import * as core from '@actions/core';"],
  ['src/config/a.ts', "import { m } from '../model/config.ts';\nimport { parse } from 'yaml';"],
  ['src/entry/a.ts', "import { r } from '../report/report.ts';\nimport { c } from '../github/comment.ts';"],
];

const around = [
  ...['evidence/finding', 'stats/ks', 'model/golden/golden', 'model/config', 'report/report', 'sources/git'],
  ...['sources/git.test', 'packages/resolve', 'github/comment', 'entry/run'],
].map((name) => [`src/${name}.ts`, ''] as const);

describe('the check of imports', () => {
  it.each(forbidden)('catches %s: %s', (path, text, says) => {
    const { problems } = checkImports(new Map([...around, [path, text]]), declared);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(says);
    expect(problems[0]).toContain('Mend: ');
  });

  it.each(allowed)('lets through %s: %s', (path, text) => {
    expect(checkImports(new Map([...around, [path, text]]), declared).problems).toEqual([]);
  });

  it('refuses a file that it cannot parse', () => {
    expect(() => checkImports(new Map([['src/data/a.ts', 'import {']]), declared)).toThrow(
      'src/data/a.ts does not parse',
    );
  });

  it('finds a circle, and does not count type imports as one', () => {
    const circle = new Map([
      ['src/data/a.ts', "import { b } from './b.ts';"],
      ['src/data/b.ts', "import { a } from './a.ts';"],
    ]);
    expect(importCircles(circle)).toEqual(['src/data/a.ts -> src/data/b.ts -> src/data/a.ts']);
    expect(importCircles(circle.set('src/data/b.ts', "import type { A } from './a.ts';"))).toEqual([]);
  });
});
