import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Finding } from '../../src/evidence/finding.ts';
import type { Report } from '../../src/report/report.ts';
import sarif from '../../src/report/surfaces/sarif.ts';
import { sample } from '../golden/sample-report.ts';

/**
 * The SARIF files as Microsoft's validator reads them (MIT, 100 MB through npm), with the rules of the format and those
 * of GitHub's code scanning. One of them stands aside: SARIF2005 wants an address of the tool, which has none yet.
 */
const source = '@microsoft/sarif-multitool-linux@5.7.0';
const scratch = mkdtempSync(join(tmpdir(), 'assay-sarif-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function installed(): { readonly path: string } | { readonly missing: string } {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { missing: 'needs Linux x64' };
  const folder = join(process.env.ASSAY_TEST_CACHE ?? join(homedir(), '.cache', 'assay-test'), 'sarif-multitool-5.7.0');
  const path = join(folder, 'node_modules', '@microsoft', 'sarif-multitool-linux', 'Sarif.Multitool');
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    const args = ['i', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', source];
    const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', timeout: 300_000 });
    if (status !== 0) return { missing: `needs ${source}, which npm could not fetch: ${stderr?.slice(-300)}` };
  }
  chmodSync(path, 0o755);
  return { path };
}

const tool = installed();
const missing = 'missing' in tool ? tool.missing : '';

interface Log {
  readonly runs: readonly {
    readonly results?: readonly { readonly ruleId: string; readonly level?: string; readonly message: object }[];
  }[];
}

function complaints(name: string, report: Report): string[] {
  const [file, answer] = [join(scratch, `${name}.sarif`), join(scratch, `${name}.answer.sarif`)];
  writeFileSync(file, sarif.render(report));
  const args = ['validate', file, '--rule-kind', 'Sarif;Ghas', '--output', answer, '--log', 'ForceOverwrite'];
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  const { stdout, stderr } = spawnSync('path' in tool ? tool.path : '', args, {
    env,
    encoding: 'utf8',
    timeout: 120_000,
  });
  const log: Log = JSON.parse(readFileSync(answer, 'utf8').replace(/^\ufeff/, ''));
  expect(`${stdout}${stderr}`).toContain('completed successfully');
  return log.runs
    .flatMap(({ results = [] }) => results)
    .filter(({ ruleId, level }) => ruleId !== 'SARIF2005' && level !== 'note')
    .map(({ ruleId, message }) => `${ruleId}: ${JSON.stringify(message)}`);
}

function many(count: number, more: (i: number) => Partial<Finding> = () => ({})): Report {
  const first = sample.evidence.find(({ findings }) => findings.length > 0);
  const [model] = first?.findings ?? [];
  const findings = Array.from({ length: count }, (_, i) => ({
    ...(model as Finding),
    rule: `rule-${i % 500}`,
    fingerprint: i.toString(16).padStart(32, '0'),
    ...more(i),
  }));
  return { ...sample, evidence: [{ ...(first as Evidence), findings }] };
}

describe.skipIf(missing !== '')(`the SARIF validator ${missing}`, { timeout: 180_000 }, () => {
  it('has nothing to say about the sample', () => {
    expect(complaints('sample', sample)).toEqual([]);
  });

  it('has nothing to say about 30,000 findings', () => {
    expect(complaints('many', many(30_000))).toEqual([]);
  });

  it('has nothing to say about names that are not meant well', () => {
    const names = [
      '../../etc/passwd',
      '/etc/passwd',
      '//host.example/x',
      'C:\\x',
      '[a](javascript:b)',
      '\u202e\u0000\ud800',
      '{0} {1}',
      '%00',
      '',
    ];
    const hostile = many(names.length, (i) => ({
      message: `\`${names[i]}\` ${names[i]}`,
      mend: names[i] ?? '',
      locations: [{ path: names[i] ?? '', startLine: 1, endLine: 1, startColumn: 2, endColumn: 2 }],
    }));
    expect(complaints('hostile', hostile)).toEqual([]);
  });
});
