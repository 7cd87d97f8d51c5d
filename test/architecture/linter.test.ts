import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './tree.ts';

const biome = join(dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')), 'bin', 'biome');
const work = mkdtempSync(join(tmpdir(), 'assay-linter-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const line = (text: string) => `${text}\n`;

/** A file that must be refused, and the rule of biome.json that refuses it. */
const refused: readonly (readonly [path: string, text: string, rule: string])[] = [
  ['src/evidence/a.ts', "export type { K } from '../stats/ks.ts';", 'noRestrictedImports'],
  ['src/stats/a.ts', "export type { F } from '../evidence/finding.ts';", 'noRestrictedImports'],
  ['src/data/a.ts', "import { m } from '../model/golden/golden.ts';\nexport const a = m;", 'noRestrictedImports'],
  ['src/data/b.ts', "import { r } from 'node:fs';\nexport const a = r;", 'noNodejsModules'],
  [
    'src/data/statistics/c.ts',
    "import { m } from '../../model/golden/golden.ts';\nexport const a = m;",
    'noRestrictedImports',
  ],
  ['src/model/a.ts', "import * as core from '@actions/core';\nexport const a = core;", 'noRestrictedImports'],
  ['src/report/a.ts', "import { m } from '../data/profile.ts';\nexport const a = m;", 'noRestrictedImports'],
  ['src/engines/a.ts', "import { g } from '../sources/git.ts';\nexport const a = g;", 'noRestrictedImports'],
  ['src/github/a.ts', "import { r } from '../report/report.ts';\nexport const a = r;", 'noRestrictedImports'],
  ['src/gates/a.ts', "import { c } from '../github/comment.ts';\nexport const a = c;", 'noRestrictedImports'],
  ['src/gates/b.ts', "console.log('x');\nexport const a = 1;", 'noConsole'],
  ['src/gates/c.ts', 'export default 1;', 'noDefaultExport'],
  ['src/gates/bad_name.ts', 'export const a = 1;', 'useFilenamingConvention'],
];

/** The neighbour that must pass, so that a rule that refuses everything is seen. */
const accepted: readonly (readonly [path: string, text: string])[] = [
  ['src/data/good.ts', "import { f } from '../evidence/finding.ts';\n\nexport const a = f;"],
  ['src/data/good.test.ts', "import { r } from 'node:fs';\n\nexport const a = r;"],
  ['src/data/statistics/good.ts', 'export default 1;'],
  ['src/github/good.ts', "import * as core from '@actions/core';\n\nexport const a = core;"],
  ['src/entry/good.ts', "import { r } from '../report/report.ts';\n\nexport const a = r;"],
];

describe("the linter's rules for rooms", () => {
  cpSync(join(root, 'biome.json'), join(work, 'biome.json'));
  for (const [path, text] of [...refused, ...accepted]) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), line(text));
  }
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '.'], {
    cwd: work,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] };
  const rulesAt = (path: string) =>
    diagnostics.filter((d) => d.location.path === path).map((d) => d.category.split('/').at(-1));

  it.each(refused)('refuse %s: %s', (path, _text, rule) => {
    expect(rulesAt(path)).toContain(rule);
  });

  it.each(accepted)('let %s through', (path) => {
    expect(rulesAt(path)).toEqual([]);
  });
});
