import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { parse as parseToml, stringify as stringifyToml } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments, stringify } from 'yaml';
import { readSettings, settingsFormatOf } from './read.ts';
import type { Setting } from './setting.ts';

function read(text: string, path: string): string[] {
  return (readSettings(Buffer.from(text), path) ?? []).map(({ keys, value }) => `${keys.join('/')} = ${value}`);
}

/** Every text in a value that a parser built, with its keys. */
function textsOf(value: unknown, keys: readonly string[] = []): string[] {
  if (typeof value === 'string') return value === '' ? [] : [`${keys.join('/')} = ${value}`];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsOf(item, [...keys, String(i)]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...keys, key]));
}

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const keyName = fc
  .string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...letters, '_', 'A', 'Z') })
  .map((key) => `k${key}`);
const scalar = fc
  .string({
    minLength: 1,
    maxLength: 30,
    unit: fc.constantFrom(...letters, 'A', '7', '-', '_', '.', '/', '+', '=', ':', '#', ' ', '"', "'", '{', ','),
  })
  .map((text) => `v${text}w`);
const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.dictionary(keyName, tie('node'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
    fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
  ),
})).node;
const root = fc.dictionary(keyName, tree, { minKeys: 1, maxKeys: 5, noNullPrototype: true });

describe('against the libraries', () => {
  it('JSON', () => {
    fc.assert(
      fc.property(root, fc.constantFrom(undefined, 1, '\t'), (value, space) => {
        expect(read(JSON.stringify(value, null, space), 'a.json')).toEqual(textsOf(value));
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it.each([
    ['plain', {}],
    ['double quotes', { defaultStringType: 'QUOTE_DOUBLE' as const, defaultKeyType: 'PLAIN' as const }],
    [
      'single quotes',
      { defaultStringType: 'QUOTE_SINGLE' as const, defaultKeyType: 'PLAIN' as const, singleQuote: true },
    ],
    ['items below their key', { indentSeq: false }],
    ['flow', { collectionStyle: 'flow' as const }],
  ])('YAML, %s', (_, options) => {
    fc.assert(
      fc.property(root, (value) => {
        const text = stringify(value, { lineWidth: 0, ...options });
        expect(read(text, 'a.yaml')).toEqual(textsOf(value));
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it('YAML of several documents, blocks, comments, tags and anchors', () => {
    const text = [
      '# a comment',
      'a: &one first # why',
      "b: 'it''s'",
      'c: !tag "x\\ty"',
      'block: |',
      '  line 1',
      '    line 2',
      '',
      '  line 3',
      'list:',
      '- one',
      '- x: two',
      '  y: three',
      '-',
      '  z: four',
      '- - five',
      '  - six',
      'folded: >-',
      '  seven',
      '  eight',
      'alias: *one',
      '"quoted key": nine',
      'url: http://host:80/a#b',
      'map: &base',
      '  n: ten',
      '--- # second',
      'a: eleven',
      '...',
    ].join('\n');
    const expected = parseAllDocuments(text).flatMap((document) => textsOf(document.toJS()));
    expect(read(text, 'a.yaml')).toEqual(expected.map((line) => line.trimEnd()));
  });

  it('TOML', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          keyName,
          fc.oneof(scalar, fc.dictionary(keyName, scalar, { minKeys: 1, noNullPrototype: true })),
          { minKeys: 1, noNullPrototype: true },
        ),
        (value) => {
          const text = stringifyToml(value);
          expect(read(text, 'a.toml').sort()).toEqual(textsOf(parseToml(text)).sort());
        },
      ),
      { numRuns: 200, seed: 3 },
    );
  });

  it('XML', () => {
    const text =
      '<?xml version="1.0"?><!-- <a>no</a> --><r a="1 &amp; 2"><b> x &lt; y </b><c><![CDATA[<z>]]></c><d e=\'f\'/></r>';
    const seen: string[] = [];
    const stack: string[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => {
      stack.push(name);
      for (const [key, value] of Object.entries(attributes)) seen.push(`${stack.join('/')}/${key} = ${value}`);
    });
    parser.on('closetag', () => stack.pop());
    for (const event of ['text', 'cdata'] as const) {
      parser.on(event, (inside) => inside.trim() !== '' && seen.push(`${stack.join('/')} = ${inside.trim()}`));
    }
    parser.write(text).close();
    expect(read(text, 'a.xml')).toEqual(seen);
  });
});

describe('what the line readers read', () => {
  it.each([
    ['INI', 'a.ini', '; no\n[x "y.z"]\na = b # c\nd: "e ; f"\n', ['x/y.z/a = b', 'x/y.z/d = e ; f']],
    ['npm', '.npmrc', '//host/:_authToken=abc\n', ['//host/:_authToken = abc']],
    ['TOML over lines', 'a.toml', '[a.b]\nc = """\nd\n"""\n', ['a/b/c = \nd\n']],
    [
      'shell',
      'a.sh',
      'A=1 B="2 3" cmd --token=4 && export C=\'5\'\nx=$(curl -H "K: 6")\n',
      ['A = 1', 'B = 2 3', 'token = 4', 'C = 5', 'x = $'],
    ],
    ['Dockerfile', 'Dockerfile', 'ENV A b\nARG C=d\nRUN export E=f && g\n', ['C = d', 'E = f', 'A = b']],
    [
      'Terraform',
      'a.tf',
      '# no\nresource "a" "b" {\n  c = "d"\n  e {\n    f = "g"\n  }\n  h = { i = "j", k : "l" }\n  m = ["n", "o"]\n}\n',
      ['resource/a/b/c = d', 'resource/a/b/e/f = g', 'resource/a/b/h/i = j', 'resource/a/b/h/k = l'],
    ],
    ['a here-document', 'a.tf', 'a = <<-EOF\n  b\n  EOF\nc = "d"\n', ['a =   b\n', 'c = d']],
    [
      'HOCON',
      'clearml.conf',
      'api {\n  # no\n  web_server: https\n  credentials {"access_key" = "b"}\n}\n',
      ['api/web_server = https', 'api/credentials/access_key = b'],
    ],
    [
      'netrc',
      '.netrc',
      'machine h login u password p\ndefault login v password q',
      ['h/login = u', 'h/password = p', 'h/login = v', 'h/password = q'],
    ],
    ['pgpass', '.pgpass', '# no\nh:5432:db:u:p:q\n', ['h/u/password = p:q']],
  ])('%s', (_, path, text, expected) => {
    expect(read(text, path)).toEqual(expected);
  });

  it.each([
    ['a/Dockerfile', 'shell'],
    ['.kube/config', 'yaml'],
    ['.docker/config.json', 'json'],
    ['x/.dvc/config', 'lines'],
    ['pom.xml', 'xml'],
    ['.env.production', 'lines'],
    ['main.py', null],
    ['README', null],
  ])('%s is of the format %s', (path, format) => {
    expect(settingsFormatOf(path)).toBe(format);
  });
});

describe('bounds', () => {
  const paths = [
    'a.json',
    'a.yaml',
    'a.toml',
    'a.sh',
    'a.tf',
    'a.xml',
    '.netrc',
    '.pgpass',
    'clearml.conf',
    'Dockerfile',
  ];
  const bits = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ':',
    '=',
    '\n',
    '- ',
    '  ',
    '<a>',
    '</a>',
    '<a b="c"',
    '<!--',
    '<![CDATA[',
    '#',
    '&x ',
    '*x',
    '|',
    '>',
    '"""',
    '\\',
    '<<EOF\n',
    '---',
    ',',
    'key',
    '\r\n',
    '\u00e9',
  );
  const texts = fc.array(fc.oneof(bits, bits, fc.string()), { maxLength: 60 }).map((list) => list.join(''));

  it.each(paths)('%s: any text gives settings that lie in it', (path) => {
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = Buffer.from(text);
        for (const { start, end } of readSettings(bytes, path) ?? []) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(bytes.length);
        }
      }),
      { numRuns: 400, seed: 4 },
    );
  });

  it.each(paths)('%s: the value stands where it is said to stand', (path) => {
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = Buffer.from(text);
        const settings: readonly Setting[] = readSettings(bytes, path) ?? [];
        for (const { value, start, end } of settings) {
          if (/^[a-z]+$/.test(value) && end - start === value.length) {
            expect(bytes.subarray(start, end).toString('latin1')).toBe(value);
          }
        }
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it.each([
    ['open brackets', 'a.json', '['.repeat(100_000)],
    ['open braces', 'a.tf', 'a {'.repeat(100_000)],
    ['open tags', 'a.xml', '<a>'.repeat(100_000)],
    ['attributes', 'a.xml', `<a ${'b="'.repeat(50_000)}`],
    ['flow', 'a.yaml', `a: ${'{b: ['.repeat(50_000)}`],
    ['flow on every line', 'a.yaml', 'a: [b\n'.repeat(50_000)],
    ['dashes', 'a.yaml', '- '.repeat(100_000)],
    ['quotes', 'a.yaml', 'a: "\n'.repeat(20_000)],
    ['blocks', 'a.yaml', 'a: |\n'.repeat(50_000)],
    ['deeper and deeper', 'a.yaml', Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['aliases of aliases', 'a.yaml', `a: &a x\n${'b: [*a,*a,*a,*a]\n'.repeat(20_000)}`],
    ['here-documents', 'a.tf', 'a = <<E\n'.repeat(20_000)],
    ['equal signs', 'a.sh', 'a='.repeat(100_000)],
    ['quotes in shell', 'a.sh', 'a="\n'.repeat(20_000)],
    ['one long line', 'a.ini', `a${' '.repeat(200_000)}=`],
  ])('%s are bounded', (_, path, text) => {
    expect((readSettings(Buffer.from(text), path) ?? []).length).toBeLessThanOrEqual(50_000);
  });
});
