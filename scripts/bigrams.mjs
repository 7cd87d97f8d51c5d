// Counts which character follows which in this tree's own sources and pages, and writes them as a table of bits to
// src/secrets/bigram-table.ts: 28 classes (a to z without case, any digit, anything else), 784 numbers, one character each.
// Deterministic for given sources. Rule files and tests are left out: they hold formats, not words.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'src/secrets/bigram-table.ts');
const classes = 28;

function* files(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* files(path);
    else if (/\.(ts|md)$/.test(path) && !/\.test\.ts$|secrets\/rules|registry|bigram/.test(path)) yield path;
  }
}

function classOf(code) {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  return code >= 48 && code <= 57 ? 26 : 27;
}

const counts = Array.from({ length: classes }, () => new Array(classes).fill(0.5));
for (const path of [...files('src'), ...files('docs')].sort()) {
  for (const [word] of readFileSync(join(root, path), 'utf8').matchAll(/[A-Za-z][A-Za-z0-9_.-]{3,60}/g)) {
    for (let i = 1; i < word.length; i++) counts[classOf(word.charCodeAt(i - 1))][classOf(word.charCodeAt(i))]++;
  }
}
// a character after '#' for every eighth of a bit, at most 11 bits
const table = counts
  .map((row) => {
    const sum = row.reduce((a, b) => a + b);
    return row.map((count) => String.fromCharCode(35 + Math.min(88, Math.round(8 * Math.log2(sum / count))))).join('');
  })
  .map((row) => `  ${JSON.stringify(row)},`);
writeFileSync(
  target,
  `// Written by \`node scripts/bigrams.mjs\`: how surprising one class of characters is after another, in eighths of a bit
// above '#'. Rows and columns: a to z without case, a digit, anything else.
export const bigramTable: readonly string[] = [\n${table.join('\n')}\n];\n`,
);
