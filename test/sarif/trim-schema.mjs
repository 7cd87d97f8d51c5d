// Makes sarif-2.1.0.json: the published schema of SARIF 2.1.0 without its descriptions.
//
//   node test/sarif/trim-schema.mjs
//
// It downloads an npm package (MIT, 40 MB) that carries the schema into a temporary folder; it is no dependency.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const source = '@microsoft/sarif-multitool-linux@5.7.0';

const folder = mkdtempSync(join(tmpdir(), 'sarif-schema-'));
try {
  const packed = execFileSync('npm', ['pack', '--silent', source], { cwd: folder, encoding: 'utf8' });
  const tarball = packed.trim().split('\n').at(-1);
  execFileSync('tar', ['xzf', tarball, 'package/sarif-2.1.0.json'], { cwd: folder });
  const text = readFileSync(join(folder, 'package', 'sarif-2.1.0.json'), 'utf8').replace(/^\ufeff/, '');
  const schema = { $comment: `from ${source} (MIT), descriptions left out`, ...undescribed(JSON.parse(text)) };
  writeFileSync(join(import.meta.dirname, 'sarif-2.1.0.json'), `${JSON.stringify(schema, null, 1)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

/** The schema without the sentences; a property that is called `description` stays. */
function undescribed(value) {
  if (Array.isArray(value)) return value.map(undescribed);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key, inner]) => key !== 'description' || typeof inner !== 'string');
  return Object.fromEntries(kept.map(([key, inner]) => [key, undescribed(inner)]));
}
