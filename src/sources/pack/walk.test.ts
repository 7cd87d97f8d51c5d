import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestRepository, testRepository } from '../../../test/repository/git-repository.ts';
import { countIn, type PackIndex, positionOf, positionOfName, readIndex } from './index-file.ts';
import { objectsInPacks } from './packs.ts';
import { type Plan, planOf } from './plan.ts';
import { freeFrom, slack, type Unpacker, unpacker } from './unpack.ts';
import { walkPack } from './walk.ts';

let repo: TestRepository;
let folder: string;

/** A file that grows, shrinks and moves its parts from version to version. */
function version(n: number): string {
  const lines = Array.from({ length: 400 }, (_, i) => `line ${(i * 7919 + (i % 9 === n % 9 ? n : 0)) % 10007} of it`);
  return [...lines.slice(n * 3), ...lines.slice(0, n % 50), `end ${n}`].join('\n');
}

beforeAll(() => {
  repo = testRepository();
  for (let n = 0; n < 40; n++) {
    repo.commit({ 'a.txt': version(n), [`sub/${n % 7}.txt`]: version(n + 100), 'random.bin': noise(n, 3000) });
  }
  repo.git('repack', '-adfq', '--depth=50', '--window=20');
  folder = join(repo.root, '.git', 'objects', 'pack');
});

afterAll(() => repo.remove());

function noise(seed: number, length: number): Buffer {
  const parts: Buffer[] = [];
  for (let i = 0; parts.length * 32 < length; i++) parts.push(createHash('sha256').update(`${seed} ${i}`).digest());
  return Buffer.concat(parts);
}

function indexOf(at = folder): PackIndex {
  const name = readdirSync(at).find((file) => file.endsWith('.idx')) ?? '';
  return readIndex(join(at, name)) as PackIndex;
}

function program(): Unpacker {
  return unpacker() as Unpacker;
}

function planned(index: PackIndex, wanted = new Uint8Array(index.count).fill(1)): Plan {
  return planOf(index, wanted) as Plan;
}

function idOf(index: PackIndex, { position: positions }: Plan, member: number): string {
  const position = positions[member] as number;
  return index.ids.toString('hex', position * 20, position * 20 + 20);
}

describe('the packs of a repository', () => {
  it('say how many objects they hold, without a look at the objects', async () => {
    expect(await objectsInPacks(repo.root)).toBe(indexOf().count);
    expect(countIn(planned(indexOf()).pack)).toBe(0);
  });
});

describe('a walk through a pack', () => {
  it('gives every object with the bytes that its id is the digest of, its base before it, and says what is built upon', async () => {
    const index = indexOf();
    const plan = planned(index);
    const types = new Map(
      repo
        .git('cat-file', '--batch-all-objects', '--batch-check')
        .split('\n')
        .map((line) => line.split(' ') as [string, string]),
    );
    const seen = new Set<number>();
    // those that what follows may be built upon
    const family = new Set<number>();
    let deltas = 0;
    await walkPack(plan, program(), 1e9, ({ member, bytes, size, base, first, built, spans }) => {
      expect(first).toBe(base < 0);
      const id = idOf(index, plan, member);
      expect(positionOfName(index, id)).toBe(plan.position[member]);
      const head = `${types.get(id)} ${size}\0`;
      expect(
        createHash('sha1')
          .update(head)
          .update(bytes as Buffer)
          .digest('hex'),
      ).toBe(id);
      if (base >= 0) {
        deltas++;
        expect(family.has(base)).toBe(true);
        expect([...spans]).toEqual([...spans].sort((a, b) => a - b));
      } else {
        family.clear();
        expect(spans).toHaveLength(0);
      }
      seen.add(member);
      if (built) family.add(member);
    });
    expect(seen.size).toBe(index.count);
    expect(deltas).toBeGreaterThan(40);
  });

  it('says where an object is no copy of its base', async () => {
    const index = indexOf();
    const texts = new Map<number, string>();
    await walkPack(planned(index), program(), 1e9, ({ member, bytes, base, spans }) => {
      const text = (bytes as Buffer).toString('latin1');
      texts.set(member, text);
      const before = texts.get(base);
      if (before === undefined) return;
      // between two spans everything stands in the base, in one piece
      let at = 0;
      for (let i = 0; i <= spans.length; i += 2) {
        const to = i === spans.length ? text.length : (spans[i] as number);
        expect(before.includes(text.slice(at, to))).toBe(true);
        at = spans[i + 1] ?? at;
      }
    });
    expect(texts.size).toBe(index.count);
  });

  it('visits what is wanted only, and names the size of what is above the cap', async () => {
    const index = indexOf();
    const id = repo.git('rev-parse', 'HEAD~20:a.txt');
    const wanted = new Uint8Array(index.count);
    const position = positionOf(index, Buffer.from(id, 'hex'));
    wanted[position] = 1;
    const visits: [string, number, boolean][] = [];
    const plan = planned(index, wanted);
    await walkPack(plan, program(), 100, (found) => {
      expect(found.first).toBe(true);
      visits.push([idOf(index, plan, found.member), found.size, found.bytes === null]);
    });
    expect(visits).toEqual([[id, Number(repo.git('cat-file', '-s', id)), true]]);
    expect(positionOf(index, Buffer.alloc(20))).toBe(-1);
    expect(positionOfName(index, '0'.repeat(40))).toBe(-1);
    expect(positionOfName(index, 'f'.repeat(40))).toBe(-1);
  });
});

describe('what is not taken apart here', () => {
  it('an index of version 1', () => {
    const other = mkdtempSync(join(tmpdir(), 'assay-pack-'));
    try {
      const pack = join(folder, readdirSync(folder).find((file) => file.endsWith('.pack')) ?? '');
      writeFileSync(join(other, 'p.pack'), readFileSync(pack));
      repo.git('index-pack', '--index-version=1', '-o', join(other, 'p.idx'), join(other, 'p.pack'));
      expect(readIndex(join(other, 'p.idx'))).toBeNull();
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });

  it('damage: no crash, and nothing is visited with other bytes', async () => {
    const other = mkdtempSync(join(tmpdir(), 'assay-pack-'));
    try {
      const index = indexOf();
      const good = readFileSync(index.pack);
      const start = Math.min(...index.starts);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.integer({ min: start, max: good.length - 21 }), fc.nat(255)), {
            minLength: 1,
            maxLength: 20,
          }),
          async (changes) => {
            const bad = Buffer.from(good);
            for (const [at, value] of changes) bad[at] = value;
            const pack = join(other, 'p.pack');
            writeFileSync(pack, bad);
            const plan = planOf({ ...index, pack }, new Uint8Array(index.count).fill(1));
            if (plan === null) return;
            let visits = 0;
            await walkPack(plan, program(), 1e9, ({ bytes, size }) => {
              visits++;
              // damage may say a size that is above every cap: then nothing of it is read
              expect(bytes?.length ?? (size > 1e9 ? size : null)).toBe(size);
            });
            expect(plan.wanted.filter((state) => state === 2)).toHaveLength(visits);
          },
        ),
        { numRuns: 60 },
      );
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });
});

describe('inflate', () => {
  const unpack = program();

  function inflated(stream: Buffer, size: number): Buffer | number {
    const target = (freeFrom + stream.length + 2 * slack) & ~15;
    unpack.reserve(target + size + slack);
    stream.copy(unpack.bytes(), freeFrom);
    const result = unpack.inflate(freeFrom, stream.length, target, size);
    return result === 0 ? Buffer.from(unpack.bytes().subarray(target, target + size)) : result;
  }

  it('undoes deflate at every level and of every kind of text', () => {
    const text = fc.oneof(
      fc.uint8Array({ maxLength: 5000 }),
      fc
        .array(fc.constantFrom('a', 'bc', 'the quick', '\n', 'x'.repeat(300)), { maxLength: 2000 })
        .map((all) => Buffer.from(all.join(''))),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 9 }), fc.constantFrom(0, 2, 4), (bytes, level, strategy) => {
        const got = inflated(deflateSync(bytes, { level, strategy }), bytes.length);
        expect(Buffer.compare(got as Buffer, Buffer.from(bytes))).toBe(0);
      }),
      { numRuns: 300 },
    );
    const large = noise(1, 400_000);
    expect(Buffer.compare(inflated(deflateSync(large), large.length) as Buffer, large)).toBe(0);
  });

  it('refuses what is cut off, longer or shorter than it should be', () => {
    const text = Buffer.from(version(3));
    const stream = deflateSync(text);
    expect(inflated(stream, text.length - 1)).toBe(4);
    expect(inflated(stream, text.length + 1)).toBe(6);
    expect(inflated(stream.subarray(0, stream.length / 2), text.length)).not.toBeInstanceOf(Buffer);
    expect(inflated(Buffer.from([0, 1, 2, 3]), 5)).toBe(1);
  });

  it('ends on any bytes, and writes nothing behind its output', () => {
    const stream = deflateSync(Buffer.from(version(1)));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(stream.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.nat(9000),
        (changes, size) => {
          const bad = Buffer.from(stream);
          for (const [at, value] of changes) bad[at] = value;
          const target = (freeFrom + bad.length + 2 * slack) & ~15;
          unpack.reserve(target + size + slack + 64);
          unpack.bytes().fill(0xaa, target, target + size + slack + 64);
          bad.copy(unpack.bytes(), freeFrom);
          unpack.inflate(freeFrom, bad.length, target, size);
          expect(
            unpack
              .bytes()
              .subarray(target + size + slack, target + size + slack + 64)
              .every((byte) => byte === 0xaa),
          ).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
