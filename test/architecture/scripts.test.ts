import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './tree.ts';

const work = mkdtempSync(join(tmpdir(), 'assay-scripts-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function script(name: string, ...args: string[]) {
  const path = join(root, 'scripts', `${name}.mjs`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr, lines: stdout.trimEnd().split('\n') };
}

/** A vitest JSON report with so many tests; `broken` adds a file that did not load. */
function report(name: string, passed: number, failed: number, pending: number, broken = false): string {
  const assertionResults = Array.from({ length: failed }, (_, i) => ({ status: 'failed', fullName: `bad ${i}` }));
  const testResults = [
    {
      name: 'a.test.ts',
      status: failed > 0 ? 'failed' : 'passed',
      assertionResults: [...assertionResults, { status: 'passed' }],
    },
    ...(broken ? [{ name: 'b.test.ts', status: 'failed', assertionResults: [] }] : []),
  ];
  const path = join(work, `${name}.json`);
  writeFileSync(
    path,
    JSON.stringify({
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: pending,
      numTodoTests: 0,
      testResults,
    }),
  );
  return path;
}

describe('scripts/count-tests.mjs', () => {
  it.each([
    ['all well', 3, 0, [report('well', 10, 0, 0)], '13 passed, 0 failed', 0],
    ['skipped tests are told', 0, 0, [report('skipped', 2, 0, 1)], '2 passed, 0 failed, 1 skipped', 0],
    ['a failed test', 1, 0, [report('failed', 4, 2, 0)], '5 passed, 2 failed', 1],
    ['a failed step', 1, 1, [report('step', 4, 0, 0)], '5 passed, 1 failed', 1],
    ['a file that did not load', 0, 0, [report('broken', 4, 0, 0, true)], '4 passed, 1 failed', 1],
    ['a report that is missing', 1, 0, [join(work, 'none.json')], '1 passed, 1 failed', 1],
  ])('%s', (_name, passed, failed, reports, line, code) => {
    const { status, lines } = script('count-tests', String(passed), String(failed), ...reports);
    expect(lines.at(-1)).toBe(line);
    expect(status).toBe(code);
  });
});

describe('scripts refuse what they do not know, and say what they do', () => {
  it.each([
    ['new', ['widget', 'a'], 'rule|statistic|cause|metric|surface'],
    ['new', ['rule', 'Not_Kebab'], 'kebab-case'],
    ['new', ['metric', 'accuracy'], 'is there already'],
    ['check', ['spelling'], 'types|lint|knip|generate|architecture'],
    ['generate', ['--force'], '--check'],
  ])('%s %j', (name, args, says) => {
    const { status, stderr } = script(name, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
  });
});

describe('.ci/run', () => {
  const text = readFileSync(join(root, '.ci', 'run'), 'utf8');

  it.skipIf(process.platform === 'win32')('is shell that parses, and ends with the count (Windows has no bash)', () => {
    for (const name of ['run', 'with-docker']) {
      const { status, stderr } = spawnSync('bash', ['-n', join(root, '.ci', name)], { encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
    expect(text.trimEnd().split('\n').at(-1)).toContain('scripts/count-tests.mjs');
  });

  it.skipIf(process.platform === 'win32')('runs a command also where there is no docker (Windows has no bash)', () => {
    const bin = mkdtempSync(join(work, 'no-docker-'));
    const program = (name: string, says: string) =>
      writeFileSync(join(bin, name), `#!/bin/sh\n${says}\n`, { mode: 0o755 });
    program('docker', 'exit 1');
    program('id', 'echo 1000');
    program('uname', 'echo Linux');
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
    const command = [join(root, '.ci', 'with-docker'), 'sh', '-c', 'echo "$0 ran"; exit 7', 'it'];
    const { status, stdout } = spawnSync('bash', command, { encoding: 'utf8', env });
    expect({ status, stdout }).toEqual({
      status: 7,
      stdout: 'No docker for this: only root may start a daemon\nit ran\n',
    });
  });

  it.skipIf(process.platform !== 'linux').each([
    ['once, whatever its exit code', 'exit 250', 250],
    ['and is told to end, twice as `timeout` does', 'kill -TERM $PPID; kill -TERM $PPID; sleep 0.2', 143],
  ])('gives a docker of its own to a command %s, and leaves nothing (it has one on Linux)', (_, does, code) => {
    const bin = mkdtempSync(join(work, 'own-docker-'));
    const temporary = mkdtempSync(join(work, 'temporary-'));
    const program = (name: string, says: string) =>
      writeFileSync(join(bin, name), `#!/bin/sh\n${says}\n`, { mode: 0o755 });
    const note = join(bin, 'noted');
    program('docker', 'case "$DOCKER_HOST" in unix://*) echo linux ;; *) exit 1 ;; esac');
    program('id', 'echo 0');
    program('apt-get', ': > "$3.deb"');
    program('dpkg', `mkdir -p root/usr/sbin && cp "${join(bin, 'daemon')}" root/usr/sbin/dockerd`);
    program('daemon', `echo $$ > "${note}.pid"; exec sleep 60`);
    const env = { ...process.env, DOCKER_HOST: '', TMPDIR: temporary, PATH: `${bin}:${process.env.PATH}` };
    const command = ['sh', '-c', `echo ran >> "${note}"; ${does}`];
    expect(spawnSync(join(root, '.ci', 'with-docker'), command, { env }).status).toBe(code);
    expect(readFileSync(note, 'utf8')).toBe('ran\n');
    const pid = Number(readFileSync(`${note}.pid`, 'utf8'));
    expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('runs what the contributing page promises', () => {
    for (const step of ['npm cit', 'npm run check', 'scripts/check-dist.mjs', 'ASSAY_TEST_NODE', 'test/heavy']) {
      expect(text).toContain(step);
    }
  });
});

describe('what the build makes of the bundle', () => {
  it('is scripts, with comments about licences, those of a comment for each line too, and no other', async () => {
    const folder = mkdtempSync(join(work, 'bundle-'));
    const loader =
      '__nccwpck_require__.f.j = (chunkId, promises) => {\nimport("./" + __nccwpck_require__.u(chunkId));\n};\n';
    writeFileSync(join(folder, 'index.js'), `${loader}/***/ ((module) => {\n});\n`);
    const comments = ['/* Copyright (c) 2008, somebody */', '// of this kind:', '// the licence', '// is kept'];
    writeFileSync(join(folder, '1.index.js'), `${comments.join('\n')}\nexport const ids = [1]; // said once\n`);
    const { eagerModules } = await import(pathToFileURL(join(root, 'scripts', 'eager-modules.mjs')).href);
    eagerModules(folder);
    const text = readFileSync(join(folder, '1.index.cjs'), 'utf8');
    for (const comment of comments) expect(text).toContain(comment);
    expect(text).toContain('exports.ids = [1];');
    expect(text).not.toContain('said once');
    expect(readFileSync(join(folder, 'index.js'), 'utf8')).toMatch(/^'use strict';\n/);
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toEqual({ type: 'commonjs' });
  });
});
