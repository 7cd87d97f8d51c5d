import { deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { layersOf } from '../../src/secrets/encoded/layers.ts';
import { exampleOf, seeded } from '../../src/secrets/example.ts';
import { exposureFamilies } from '../../src/secrets/exposure/families.ts';
import { languageOf } from '../../src/secrets/exposure/language.ts';
import { lintExposure } from '../../src/secrets/exposure/lint-exposure.ts';
import { readNotebook } from '../../src/secrets/notebook.ts';
import { postureFamilies } from '../../src/secrets/posture/families.ts';
import { lintPosture } from '../../src/secrets/posture/lint-posture.ts';
import type { Rule } from '../../src/secrets/rule.ts';
import { rules } from '../../src/secrets/rules/registry.ts';
import { scanBytes } from '../../src/secrets/scan.ts';
import { scannerOf } from '../../src/secrets/scanner.ts';
import { defaultCaps } from '../../src/sources/containers/budget.ts';
import { expand } from '../../src/sources/containers/expand.ts';
import { freeFrom, slack, type Unpacker, unpacker } from '../../src/sources/pack/unpack.ts';
import { mutated, noise } from '../secrets/fuzz/mutate.ts';
import { notebook } from '../secrets/syntaxes.ts';

/** A million inputs in all: random bytes and mutated files, the same ones on every run. */
const amounts = {
  text: 200_000,
  code: 50_000,
  decoders: 250_000,
  notebooks: 200_000,
  archives: 100_000,
  packs: 200_000,
} as const;
const patience = 600_000;

const scanner = scannerOf(rules);
const random = seeded(20261122);
const secrets = (rules as readonly Rule[]).slice(0, 40).flatMap((rule) => exampleOf(rule, random)?.text ?? []);
const text = (value: string) => new TextEncoder().encode(value);
const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const settings = [
  ['config.yaml', 'db:\n  password: "abc"\n  key: |\n    aaaa\n    bbbb\nlist: [a, {b: c}]\n---\nx: &a 1\ny: *a\n'],
  ['config.json', '{"a": {"api_key": "x", "list": [1, "two", null]}, "b": "\\u0041\\n"}'],
  ['config.toml', '[a.b]\nkey = "v"\nlist = [1, 2]\n[[c]]\nd = """\nlong\n"""\n'],
  ['.env', 'A=1\nexport B="two"\n# c\nC=\'three\'\n'],
  ['web.xml', '<?xml version="1.0"?><a><add key="password" value="x"/><b><![CDATA[c]]></b></a>'],
  ['main.tf', 'resource "a" "b" {\n  password = "c"\n  tags = { d = "e" }\n}\n'],
  ['Dockerfile', 'FROM a\nENV B=c D="e f"\nRUN export G=h && \\\n  echo i\n'],
  ['app.ini', '[a]\nb = c\n; d\n[e]\nf: g\n'],
  ['page.html', '<p>a &#65; &amp; <code>b</code> %41%42 \\x41</p>'],
  ['notes.py', '# %%\nimport os\nx = f"{os.environ[\'K\']}"\n# %% [markdown]\n# hello\n'],
] as const;
const texts = settings.map(([path, body]) => ({ path, bytes: text(body.replace('"x"', `"${one(secrets)}"`)) }));
const encoded = secrets.flatMap((secret) => [
  text(btoa(`key=${secret}`)),
  text(encodeURIComponent(`key=${secret}&a=b`)),
  text(Array.from(text(secret), (byte) => byte.toString(16).padStart(2, '0')).join('')),
  text(btoa(btoa(secret))),
  text([...secret].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')),
]);
const notebooks = secrets.map((secret) => text(notebook(`x = "${secret}"\n`, random() < 0.5 ? 'source' : 'output')));
const archives = secrets.slice(0, 12).flatMap((secret) => {
  const inner = zipSync({ 'a.txt': text(secret), 'b/c.ipynb': one(notebooks) });
  return [
    inner,
    zipSync({
      'in.zip': inner,
      '[Content_Types].xml': text('<Types/>'),
      'word/document.xml': text(`<w:t>${secret}</w:t>`),
    }),
    Uint8Array.from(gzipSync(inner)),
    Uint8Array.from(
      Buffer.concat([tarHeader('a.txt', secret.length), Buffer.from(secret.padEnd(512, '\0')), Buffer.alloc(1024)]),
    ),
    Uint8Array.from(
      Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(84, 1), Buffer.from(secret), Buffer.alloc(300)]),
    ),
    Uint8Array.from(Buffer.from(`BZh91AY&SY${secret}`, 'latin1')),
    Uint8Array.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4, ...text(secret)]),
    Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0x24, 9, ...text(secret)]),
    text(
      `From: a@b.invalid\nContent-Type: multipart/mixed; boundary=x\nMIME-Version: 1.0\n\n--x\n\n${secret}\n--x--\n`,
    ),
  ];
});

function tarHeader(name: string, size: number): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write('ustar\0', 257);
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** One input in eight is noise, the others are mutations. */
function inputs(seeds: readonly Uint8Array[], amount: number): Iterable<Uint8Array> {
  return (function* () {
    for (let i = 0; i < amount; i++) yield i % 8 === 0 ? noise(random) : mutated(one(seeds), one(seeds), random);
  })();
}

describe('a million hostile inputs', () => {
  it(
    'as text and settings: always an answer, every place inside the file',
    () => {
      let answers = 0;
      for (const bytes of inputs(
        texts.map((seed) => seed.bytes),
        amounts.text,
      )) {
        const { path } = one(texts);
        const lines = bytes.reduce((n, byte) => n + Number(byte === 10), 1) + bytes.length;
        for (const { location } of scanBytes(scanner, bytes, path).candidates) {
          if ((location.startLine ?? 1) > lines) throw new Error(`line ${location.startLine} of ${lines}`);
        }
        answers++;
      }
      expect(answers).toBe(amounts.text);
    },
    patience,
  );

  it(
    'as code that may expose something: an answer, every place inside the file',
    () => {
      const samples = exposureFamilies.flatMap(({ exposes, quiet }) =>
        [...exposes, ...quiet].map((given) => (typeof given === 'string' ? { code: given, path: 'a.py' } : given)),
      );
      const codes = samples.map(({ code }) => text(code));
      let exposed = 0;
      for (const bytes of inputs(codes, amounts.code)) {
        const path = one(['a.py', 'a.ts', 'a.sh', 'Dockerfile', 'Makefile', 'a.ipynb', one(samples).path ?? 'a.py']);
        const code = new TextDecoder().decode(bytes);
        if (languageOf(path) === 'workflow') continue;
        for (const { location } of lintExposure(code, path)) {
          exposed++;
          if ((location.startLine ?? 1) > code.split('\n').length) throw new Error(`line ${location.startLine}`);
        }
      }
      expect(exposed).toBeGreaterThan(1000);
    },
    patience,
  );

  it(
    'as workflows and policies of access: an answer, every place inside the file',
    async () => {
      const samples = postureFamilies.flatMap(({ exposes, quiet }) =>
        [...exposes, ...quiet].map((given) => {
          if (typeof given === 'string' || given.path === undefined) throw new Error('an example has a path');
          return { code: text(given.code), path: given.path };
        }),
      );
      let wide = 0;
      for (const bytes of inputs(
        samples.map(({ code }) => code),
        amounts.code,
      )) {
        const code = new TextDecoder().decode(bytes);
        for (const { location } of (await lintPosture(code, one(samples).path)) ?? []) {
          wide++;
          if ((location.startLine ?? 1) > code.split('\n').length) throw new Error(`line ${location.startLine}`);
        }
      }
      expect(wide).toBeGreaterThan(100);
    },
    patience,
  );

  it(
    'as encoded text: at most three layers, every place inside the file',
    () => {
      let decoded = 0;
      for (const bytes of inputs(encoded, amounts.decoders)) {
        const layers = layersOf(bytes);
        if (layers.length > 3) throw new Error('too deep');
        for (const layer of layers) {
          decoded++;
          for (const { from, to, start, end } of layer.origins) {
            const inside = from <= to && to <= layer.bytes.length && start < end && end <= bytes.length;
            if (!inside) throw new Error('a place outside of what was decoded');
          }
        }
      }
      expect(decoded).toBeGreaterThan(amounts.decoders / 10);
    },
    patience,
  );

  it(
    'as notebooks: a notebook or none',
    () => {
      let read = 0;
      for (const bytes of inputs(notebooks, amounts.notebooks)) {
        const raw = new TextDecoder().decode(bytes);
        if (readNotebook(raw) !== null) read++;
        scanBytes(scanner, bytes, 'a.ipynb');
      }
      expect(read).toBeGreaterThan(amounts.notebooks / 100);
      expect(read).toBeLessThan(amounts.notebooks);
    },
    patience,
  );

  it(
    'as archives and documents: pieces within the caps, or why not',
    async () => {
      const caps = { ...defaultCaps, member: 1_000_000 };
      let pieces = 0;
      let refused = 0;
      for (const bytes of inputs(archives, amounts.archives)) {
        for await (const piece of expand(bytes, 'a.bin', { caps }) ?? []) {
          if ('unread' in piece) refused++;
          else if (piece.bytes.length > caps.member) throw new Error('over the cap of a member');
          else pieces++;
        }
      }
      expect(pieces).toBeGreaterThan(amounts.archives / 20);
      expect(refused).toBeGreaterThan(amounts.archives / 20);
    },
    patience,
  );

  it(
    'as objects of a pack: never a byte written past the end',
    () => {
      const unpack = unpacker() as Unpacker;
      unpack.reserve(freeFrom + 65536);
      const seeds = secrets.map((secret) => Uint8Array.from(deflateSync(secret.repeat(1 + Math.floor(random() * 20)))));
      const source = freeFrom;
      const target = freeFrom + 8192;
      const size = 2048;
      let good = 0;
      for (const bytes of inputs(seeds, amounts.packs)) {
        const memory = unpack.bytes();
        memory.fill(0xa5, source, target + size + 4096);
        memory.set(bytes, source);
        if (unpack.inflate(source, bytes.length, target, size) >= 0) good++;
        const after = memory.subarray(target + size + slack, target + size + 4096);
        if (after.some((byte) => byte !== 0xa5)) throw new Error('written past the end');
        unpack.apply(source, bytes.length, source, bytes.length, target, size, target + size + 1024, 8);
      }
      expect(good).toBeGreaterThan(0);
    },
    patience,
  );
});
