import { describe, expect, it } from 'vitest';
import { environmentMend } from './review-mend.ts';

const key = 'K3Y';

/** The mend for the one place of the key in a text. */
function mended(path: string, text: string, rule = 'hugging-face-token', over = {}) {
  const lines = text.split('\n');
  const startLine = lines.findIndex((line) => line.includes(key)) + 1;
  const startColumn = (lines[startLine - 1] ?? '').indexOf(key) + 1;
  const place = { path, startLine, endLine: startLine, startColumn, endColumn: startColumn + key.length };
  return environmentMend(text, { ...place, ...over }, rule);
}

describe('environmentMend', () => {
  it.each([
    ['a.py', `import os\nlogin(token="${key}")`, 'login(token=os.environ["HF_TOKEN"])'],
    ['a.py', `import sys, os\n  x = {'t': '${key}'}  # it's`, `  x = {'t': os.environ["HF_TOKEN"]}  # it's`],
    ['a.py', `import os\nf(\n    "${key}",\n)`, '    os.environ["HF_TOKEN"],'],
    ['a.js', `const t = '${key}';`, 'const t = process.env.HF_TOKEN;'],
    ['a.ts', `return "${key}"`, "return process.env.HF_TOKEN ?? ''"],
    ['a.go', `import "os"\nt := "${key}"`, 't := os.Getenv("HF_TOKEN")'],
    ['a.rb', `t = '${key}'`, 't = ENV.fetch("HF_TOKEN")'],
    ['a.R', `t <- "${key}"`, 't <- Sys.getenv("HF_TOKEN")'],
    ['a.jl', `t = "${key}"`, 't = ENV["HF_TOKEN"]'],
    ['A.java', `String t = "${key}";`, 'String t = System.getenv("HF_TOKEN");'],
    ['a.cs', `var t = "${key}";`, 'var t = System.Environment.GetEnvironmentVariable("HF_TOKEN");'],
    ['a.sh', `export HF_TOKEN="${key}"`, 'export HF_TOKEN="${HF_TOKEN:?}"'],
  ])('%s: %s', (path, text, expected) => {
    expect(mended(path, text)?.text).toBe(expected);
  });

  it.each([
    ['an unknown language', 'a.txt', `t = "${key}"`],
    ['a language that is a name of every object', 'a.constructor', `t = "${key}"`],
    ['an import that is missing', 'a.py', `t = "${key}"\nimport os`],
    ['an import of something else', 'a.py', `import ossaudiodev\nt = "${key}"`],
    ['a part of the string', 'a.js', `f("https://u:${key}@host")`],
    ['a string in a string', 'a.js', `f("curl -H '${key}'")`],
    ['a string after an escaped quote', 'a.js', `f("\\"${key}")`],
    ['a prefix', 'a.py', `import os\nt = b"${key}"`],
    ['a comment', 'a.py', `import os\n# t = "${key}"`],
    ['a docstring', 'a.py', `import os\n"""\nt = "${key}"\n"""`],
    ['a block comment', 'a.js', `/*\nt = "${key}"`],
    ['a template', 'a.js', `const a = \`\nt = "${key}"\n\``],
    ['a neighbour that is joined', 'a.py', `import os\nt = "a" "${key}"`],
    ['a neighbour on the next line', 'a.py', `import os\nt = (\n  "${key}"\n  "b")`],
    ['a sum', 'a.js', `t = "a" + "${key}"`],
    ['a comparison', 'a.js', `if (t == "${key}") {`],
    ['a key of an object', 'a.js', `f({ "${key}": 1 })`],
    ['an attribute of a tag', 'a.tsx', `<Map token="${key}" />`],
    ['an import', 'a.js', `import x from "${key}"`],
    ['a constant', 'a.go', `import "os"\nconst t = "${key}"`],
    ['an annotation', 'A.java', `@Key(value = "${key}")`],
    ['a here-document', 'a.sh', `cat <<E\nt="${key}"`],
    ['a hidden character', 'a.js', `t = "${key}"; // \u202e`],
    ['a very long line', 'a.js', `t = "${key}"; // ${'x'.repeat(500)}`],
  ])('none for %s', (_, path, text) => {
    expect(mended(path, text)).toBeNull();
  });

  it('none for a cell, a decoded or a longer place', () => {
    const text = `t = "${key}"`;
    expect(mended('a.js', text)).not.toBeNull();
    expect(mended('a.js', text, 'x', { cell: { number: 1, part: 'source' } })).toBeNull();
    expect(mended('a.js', text, 'x', { decoding: 'base64' })).toBeNull();
    expect(mended('a.js', text, 'x', { endLine: 2 })).toBeNull();
    expect(mended('a.js', text, 'x', { startLine: undefined, startColumn: undefined })).toBeNull();
  });

  it.each([
    ['openai-project-key', 'x', 'OPENAI_API_KEY'],
    ['stripe-key', 'apiKey', 'API_KEY'],
    ['stripe-key', 't', 'STRIPE_KEY'],
    ['generic-secret', 'dbPassword', 'DB_PASSWORD'],
    ['generic-secret', 't', undefined],
  ])('names the variable of %s in `%s` %s', (rule, given, name) => {
    expect(mended('a.js', `const ${given} = "${key}"`, rule)?.name).toBe(name);
  });
});
