import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  askDocker,
  type ContainerRun,
  containerNames,
  daemonProblem,
  dockerArguments,
  dockerEnvironment,
  dockerProblem,
  mountsOf,
  removeContainer,
} from './docker.ts';

const run: ContainerRun = {
  ...{ image: 'models/serve@sha256:ab', name: 'assay-1', command: ['python3', '/shim.py', '--sklearn'] },
  ...{ scratch: '/tmp/x/home', mounts: ['/repo/models'], env: ['LANG', 'HOME'], user: '1000:1000', gpu: false },
};
const valuesOf = (args: readonly string[], name: string) =>
  args.flatMap((each, i) => (each === name ? [args[i + 1]] : []));

describe('dockerArguments', () => {
  it('cuts a plain run off from everything', () => {
    const args = dockerArguments(run);
    expect(args.slice(0, 2)).toEqual(['run', '--rm']);
    for (const flag of ['--read-only', '--no-healthcheck', '--interactive', '--init']) expect(args).toContain(flag);
    const pairs = {
      '--network': 'none',
      '--cap-drop': 'ALL',
      '--security-opt': 'no-new-privileges',
      '--pull': 'never',
    };
    for (const [name, value] of Object.entries(pairs)) expect(valuesOf(args, name)).toEqual([value]);
    expect(valuesOf(args, '--mount')).toEqual([
      'type=bind,source=/repo/models,target=/repo/models,readonly',
      'type=bind,source=/tmp/x/home,target=/tmp/x/home',
    ]);
    expect(valuesOf(args, '--env')).toEqual(['LANG', 'HOME']);
    expect(args.slice(args.indexOf('--entrypoint'))).toEqual([
      ...['--entrypoint', 'python3', 'models/serve@sha256:ab', '/shim.py', '--sklearn'],
    ]);
    for (const limit of ['--memory', '--cpus', '--gpus']) expect(args).not.toContain(limit);
  });

  it('has the limits of the policy', () => {
    const args = dockerArguments({ ...run, memoryLimit: 2 ** 30, cpus: 2, gpu: true, user: null });
    expect(valuesOf(args, '--memory')).toEqual([`${2 ** 30}b`]);
    expect(valuesOf(args, '--memory-swap')).toEqual([`${2 ** 30}b`]);
    expect([...valuesOf(args, '--cpus'), ...valuesOf(args, '--gpus'), ...valuesOf(args, '--user')]).toEqual([
      '2',
      'all',
    ]);
  });

  it('keeps a path with a comma one value', () => {
    const [first] = valuesOf(dockerArguments({ ...run, mounts: ['/a,readonly=false'] }), '--mount');
    expect(first).toBe('type=bind,"source=/a,readonly=false","target=/a,readonly=false",readonly');
  });
});

describe('mountsOf', () => {
  const own = ['/repo', '/tmp/run'];
  const folders = ['/repo', '/repo/models', '/repo/models/saved', '/tmp/run', '/tmp/run/head/m', '/repo/away'];
  const of = (command: readonly string[], more: object = {}) =>
    mountsOf(
      command,
      { own, paths: [], files: ['/pkg/shim.py'], ...more },
      {
        isFolder: (path) => folders.includes(path),
        real: (path) => path.replace(/^\/repo\/away/, '/home/runner').replace(/^\/repo\/alias/, '/repo/models'),
      },
    );

  it.each([
    ['the folder of a file', ['python3', '/repo/models/serve.py'], {}, ['/repo/models']],
    ['a folder itself', ['x', '/repo/models/saved'], {}, ['/repo/models/saved']],
    ['a file at the top alone', ['x', '/repo/serve.py'], {}, ['/repo/serve.py']],
    ['a path behind a sign', ['x', '--model=/repo/models/m.pkl'], {}, ['/repo/models']],
    [
      'the model and the shim',
      ['x', '/pkg/shim.py'],
      { paths: ['/tmp/run/head/m'] },
      ['/pkg/shim.py', '/tmp/run/head/m'],
    ],
    ['one of two that lie in each other', ['/repo/models/a.py', '/repo/models/saved'], {}, ['/repo/models']],
    ['nothing of the machine', ['/usr/bin/python3', '/etc/passwd', '/pkg/other.py', '/repository/x'], {}, []],
    ['nothing behind a link that leads out', ['/repo/away/serve.py', '/repo/away'], {}, []],
    ['what a link within the repository leads to', ['/repo/alias/serve.py'], {}, ['/repo/alias']],
    ['nothing by a path that climbs out', ['/repo/../etc/shadow'], {}, []],
  ])('gives %s', (_, command, more, expected) => {
    expect(of(command, more)).toEqual(expected);
  });
});

describe('daemonProblem', () => {
  const all = {
    OSType: 'linux',
    MemoryLimit: true,
    CpuCfsQuota: true,
    SecurityOptions: ['name=seccomp,profile=default'],
  };
  it.each([
    [all, null],
    [{}, null],
    [{ ...all, SecurityOptions: null }, null],
    [{ ...all, OSType: 'windows' }, 'its containers are of windows'],
    [{ ...all, MemoryLimit: false }, 'its kernel cannot limit the memory of a container'],
    [{ ...all, CpuCfsQuota: false }, 'its kernel cannot limit the processors of a container'],
    [{ ...all, SecurityOptions: ['name=rootless'] }, /users other numbers \(name=rootless\)/],
    [{ ...all, SecurityOptions: ['name=seccomp', 'name=userns'] }, /users other numbers/],
  ])('says what a daemon cannot do: %j', (daemon, problem) => {
    const said = daemonProblem(daemon, { memory: true, cpus: true });
    if (problem instanceof RegExp) expect(said).toMatch(problem);
    else expect(said).toBe(problem);
  });

  it('asks for no limit that the policy does not have', async () => {
    expect(daemonProblem({ MemoryLimit: false, CpuCfsQuota: false }, { memory: false, cpus: false })).toBeNull();
    expect(await dockerProblem({ image: 'x' }, {}, 'win32')).toMatch(/paths of Windows/);
  });
});

describe('environments', () => {
  const own = 'DOCKER_HOST';
  it('the client finds its daemon, and the program nothing of this machine', () => {
    const env = { PATH: '/bin', HOME: '/h', [own]: 'unix:///run/d.sock', GITHUB_WORKSPACE: '/w' };
    expect(dockerEnvironment(env)).toEqual({
      PATH: '/bin',
      [own]: 'unix:///run/d.sock',
      DOCKER_CONFIG: '/h/.docker',
    });
    const given = { PATH: '/bin', LD_LIBRARY_PATH: '/l', LANG: 'C', HOME: '/s', TF_X: '1' };
    expect(containerNames(given)).toEqual(['LANG', 'HOME', 'TF_X']);
  });
});

describe.skipIf(process.platform === 'win32')('askDocker (needs scripts that the system starts)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-docker-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    [
      'waits no longer than it may, for a docker that hears no signal',
      "trap '' TERM; read line < /dev/zero",
      300,
      /not answer within 0.3 s$/,
    ],
    ['gives its words', 'echo said; echo no daemon >&2; exit 1', undefined, /^no daemon$/],
  ])('%s', async (_, script, limit, problem) => {
    writeFileSync(join(folder, 'docker'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const env = { PATH: [folder, process.env.PATH].join(delimiter) };
    expect((await askDocker(['info'], env, limit)).problem).toMatch(problem);
  });

  it('a frozen daemon keeps the request to remove a container, also once nobody waits for it', async () => {
    const log = join(folder, 'asked');
    // Each request waits for the daemon, which thaws when the file is there.
    const script = `while [ ! -e "${log}.thaw" ]; do sleep 0.05; done; echo "$@" >> "${log}"`;
    writeFileSync(join(folder, 'docker'), `#!/bin/sh\ntrap '' TERM\n${script}\n`, { mode: 0o755 });
    const env = { PATH: [folder, process.env.PATH].join(delimiter) };
    await removeContainer('assay-frozen', env, () => false, 200);
    appendFileSync(`${log}.thaw`, '');
    await expect
      .poll(() => existsSync(log) && readFileSync(log, 'utf8'), { timeout: 10_000 })
      .toBe('rm --force assay-frozen\n');
  });
});
