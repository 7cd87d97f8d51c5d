import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Why no container can be run here, in docker's words; an empty text where they can. */
export function noDocker(): string {
  if (process.platform !== 'linux') return '(needs Linux: the image is made from the programs of this machine)';
  const limits = { encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL' } as const;
  const { status, error, stderr } = spawnSync('docker', ['info', '--format', '{{.OSType}}'], limits);
  if (error !== undefined) return `(needs docker: ${error.message})`;
  return status === 0 ? '' : `(needs docker: ${stderr.trim().split('\n')[0]})`;
}

/** Files that a program of this machine is started from: itself and the libraries that the loader names. */
function loadedBy(program: string): readonly string[] {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  return [program, ...(stdout.match(/\/\S+/g) ?? [])].filter((path) => existsSync(path));
}

/** Where Python's program and its standard library are; null on a machine without it. */
function python(): { readonly program: string; readonly library: string } | null {
  const ask = 'import os, sys, sysconfig; print(os.path.realpath(sys.executable)); print(sysconfig.get_path("stdlib"))';
  const { status, stdout } = spawnSync('python3', ['-c', ask], { encoding: 'utf8' });
  const [program, library] = (stdout ?? '').trim().split('\n');
  return status !== 0 || program === undefined || library === undefined ? null : { program, library };
}

/**
 * Makes an image of nothing but this machine's Node and, where it is here, Python with its standard library, as `node` and
 * `python3`; no registry is asked. Errors: what docker or tar say.
 */
export function makeImage(name: string): { readonly hasPython: boolean } {
  const root = mkdtempSync(join(tmpdir(), 'assay-image-'));
  try {
    const found = python();
    const programs = { node: process.execPath, ...(found === null ? {} : { python3: found.program }) };
    const libraries = new Set<string>();
    for (const [called, program] of Object.entries(programs)) {
      for (const file of loadedBy(program)) {
        cpSync(file, join(root, file), { dereference: true, recursive: true });
        if (file !== program) libraries.add(dirname(file));
      }
      const place = join(root, 'usr/bin', called);
      mkdirSync(dirname(place), { recursive: true });
      if (!existsSync(place)) symlinkSync(program, place);
    }
    if (found !== null) {
      const filter = (path: string) => !/\/(site-packages|dist-packages|test|__pycache__|config-[^/]*)$/.test(path);
      cpSync(found.library, join(root, found.library), { recursive: true, dereference: true, filter });
    }
    mkdirSync(join(root, 'tmp'));
    const tar = execFileSync('tar', ['-C', root, '-c', '.'], { maxBuffer: 2 ** 30 });
    const change = `ENV LD_LIBRARY_PATH=${[...libraries].join(':')}`;
    execFileSync('docker', ['import', '--change', change, '-', name], { input: tar, stdio: ['pipe', 'pipe', 'pipe'] });
    return { hasPython: found !== null };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Names of the containers of an image, running or not. */
export function containersOf(image: string): readonly string[] {
  const args = ['ps', '--all', '--filter', `ancestor=${image}`, '--format', '{{.Names}} {{.Status}}'];
  return execFileSync('docker', args, { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '');
}
