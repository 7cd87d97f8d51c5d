import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { evidenceSchema } from '../../src/evidence/evidence-schema.ts';
import type { Io } from '../../src/gates/io.ts';
import { type ModelRequest, modelGate } from '../../src/gates/model.ts';
import { modelConfigSchema } from '../../src/model/config.ts';

const host = fileURLToPath(new URL('./faulty-host.mjs', import.meta.url));

/** A folder of its own in which the model gate is run. */
export interface GateFolder {
  readonly root: string;
  write(files: Readonly<Record<string, string | Uint8Array | object>>): void;
  git(...args: string[]): string;
  /** commits everything and gives the commit */
  commit(): string;
  /** `report` is the report's part of the policy; `world` is what differs from an empty environment and a quiet log */
  run(model: object, request?: ModelRequest, report?: object, world?: Partial<Io>): Promise<Evidence>;
  remove(): void;
}

/** Makes the folder below the temporary one. Models in it are those of `faulty-host.mjs`. */
export function gateFolder(): GateFolder {
  const root = mkdtempSync(join(tmpdir(), 'assay-model-test-'));
  const git = (...args: string[]) => {
    const own = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...own, ...args], { cwd: root, encoding: 'utf8' }).trim();
  };
  return {
    root,
    git,
    write(files) {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        const plain = typeof content === 'string' || content instanceof Uint8Array;
        writeFileSync(join(root, path), plain ? content : JSON.stringify(content));
      }
    },
    commit() {
      git('add', '-A', '-f');
      git('commit', '-q', '--allow-empty', '-m', 'a step');
      return git('rev-parse', 'HEAD');
    },
    async run(model, request = { mode: 'working-tree' }, report = {}, world = {}) {
      const io = { ...ioOf(root), ...world };
      return evidenceSchema.parse(await modelGate(request, policyOf(model, report), io, host));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function policyOf(model: object, report: object) {
  const source = { path: 'assay.yml', source: 'base' as const, edits: [] };
  const config = { version: 1 as const, secrets: false as const, report: report as never };
  return { config: { ...config, model: modelConfigSchema.parse(model) }, source };
}

function ioOf(root: string): Io {
  const quiet = () => undefined;
  const { PATH, DOCKER_HOST } = process.env;
  return {
    root,
    env: { PATH, ...(DOCKER_HOST === undefined ? {} : { DOCKER_HOST }) },
    log: { info: quiet, warn: quiet, progress: quiet },
    mask: quiet,
    now: () => 0,
    seed: 1,
    signal: new AbortController().signal,
  };
}

/** The text of the first problem, or of nothing. */
export function problemOf(evidence: Evidence): string {
  return evidence.notes.find((note) => note.kind === 'problem')?.text ?? '';
}
