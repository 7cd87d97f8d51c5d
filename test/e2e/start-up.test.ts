import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { runAction } from '../emulator/runner.ts';
import { pullRequestEvent } from '../events/payloads.ts';
import { checkout, makeOrigin } from './repository.ts';

const root = process.env.ASSAY_TEST_ROOT ?? resolve(import.meta.dirname, '../..');
const example = join(root, 'examples', 'late-arrival', 'base');

/** Writes down, at the end of a process, which native libraries it had loaded. */
const preload = `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  process.report.excludeNetwork = true;
  const { sharedObjects } = process.report.getReport();
  writeFileSync(process.env.ASSAY_TEST_LOADED + '/' + process.pid + '.json', JSON.stringify(sharedObjects));
});
`;

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

it('the root action loads no engine for a change that concerns no gate but secrets, though all are configured', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'assay-start-'));
  const paths = readdirSync(example, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(example, path)).isFile());
  const base = Object.fromEntries(files.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(example, path))]));
  const origin = makeOrigin(base, { 'NOTES.md': 'Flights are late.\n' });
  const workspace = checkout(origin, origin.merge, 0);
  try {
    writeFileSync(join(scratch, 'preload.mjs'), preload);
    const result = await runAction({
      action: join(root, 'action.yml'),
      with: { comment: 'false' },
      env: {
        ASSAY_TEST_LOADED: scratch,
        NODE_V8_COVERAGE: join(scratch, 'scripts'),
        NODE_OPTIONS: `--import=${pathToFileURL(join(scratch, 'preload.mjs')).href}`,
      },
      event: pullRequestEvent(origin),
      workspace: workspace.path,
      sha: origin.merge,
    });
    expect(result, result.log).toMatchObject({ exitCode: 0, outputs: { verdict: 'skip' } });

    const processes = readdirSync(scratch).filter((name) => name.endsWith('.json'));
    expect(processes).toHaveLength(1);
    const libraries: string[] = processes.flatMap((name) => JSON.parse(readFileSync(join(scratch, name), 'utf8')));
    expect(libraries.length).toBeGreaterThan(0);
    expect(libraries.filter((path) => /\.node$|duckdb|onnx|tensorflow|cuda/i.test(basename(path)))).toEqual([]);

    const scripts = readdirSync(join(scratch, 'scripts')).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(scratch, 'scripts', name), 'utf8')) as Coverage;
      return result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
    });
    const loaded = [...new Set(scripts)].map((url) => fileURLToPath(url)).filter((path) => path.startsWith(root));
    expect(loaded.length).toBeGreaterThan(5);
    // what registers itself as a backend of TensorFlow.js; the other engines are native and were looked for above
    const engines = loaded.filter((path) => readFileSync(path, 'utf8').includes('registerBackend('));
    expect(engines.map((path) => basename(path))).toEqual([]);
  } finally {
    workspace.remove();
    origin.remove();
    rmSync(scratch, { recursive: true, force: true });
  }
});
