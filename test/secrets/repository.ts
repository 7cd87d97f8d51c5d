import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Io } from '../../src/gates/io.ts';
import type { Policy } from '../../src/gates/policy.ts';
import { type SecretsRequest, secretsGate } from '../../src/gates/secrets.ts';
import { secretsConfigSchema } from '../../src/secrets/config.ts';
import { exampleOf, seeded } from '../../src/secrets/example.ts';
import { rules } from '../../src/secrets/rules/registry.ts';

/** A throw-away git repository. */
export interface Repository {
  readonly root: string;
  git(...args: string[]): string;
  write(path: string, text: string | Uint8Array): void;
  /** commits everything and gives the commit's id */
  commit(message?: string): string;
  remove(): void;
}

export function repository(): Repository {
  const root = mkdtempSync(join(tmpdir(), 'assay-secrets-'));
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@b.invalid', '-c', 'protocol.file.allow=always', ...args],
      {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    ).trim();
  git('init', '-q', '-b', 'main');
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const commit = (message = 'work') => {
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  return { root, git, write, commit, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** A credential of a rule, made up from a seed: it exists in memory only. */
export function token(id: string, seed: number): string {
  const rule = rules.find((candidate) => candidate.id === id);
  const example = rule === undefined ? null : exampleOf(rule, seeded(seed));
  if (example === null) throw new Error(`no example of ${id}`);
  return example.text;
}

export interface Options {
  readonly now?: string;
  readonly env?: Record<string, string>;
  readonly config?: Record<string, unknown>;
  readonly masked?: Set<string>;
}

export function policyOf(config: Record<string, unknown> = {}): Policy {
  const secrets = secretsConfigSchema.parse({ 'max-file-bytes': 1_000_000, ...config });
  return {
    config: { version: 1, secrets, report: {} as never },
    source: { path: null, source: 'defaults', edits: [] },
  };
}

export function plainIo(root: string, options: Options = {}): Io {
  return {
    root,
    env: options.env ?? { GITHUB_REPOSITORY: 'owner/name' },
    log: { info: () => undefined, warn: () => undefined, progress: () => undefined },
    mask: (text) => options.masked?.add(text),
    now: () => Date.parse(options.now ?? '2026-11-22T12:00:00Z'),
    seed: 0,
    signal: new AbortController().signal,
  };
}

export function judge(root: string, request: SecretsRequest, options: Options = {}): Promise<Evidence> {
  return secretsGate(request, policyOf(options.config), plainIo(root, options));
}

export function range(
  root: string,
  base: string,
  head: string,
  options: Options & { title?: string; body?: string } = {},
): Promise<Evidence> {
  const { title, body } = options;
  const text = { ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }) };
  return judge(root, { mode: 'range', change: { base, head, event: 'pull_request', fork: false, ...text } }, options);
}
