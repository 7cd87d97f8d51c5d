import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultConfig } from '../../config/defaults.ts';
import { exampleOf, seeded } from '../../secrets/example.ts';
import type { Rule } from '../../secrets/rule.ts';
import { rules } from '../../secrets/rules/registry.ts';
import { scannerOf } from '../../secrets/scanner.ts';
import { type LogCommit, readLog } from '../../sources/git-log.ts';
import { shownOf } from './collected.ts';
import { added, tasksFor } from './history-jobs.ts';
import { emptyTally, type Look } from './look.ts';
import { groupVersions, scanObjects, type Version } from './objects.ts';
import { type Material, scanPacks, takeOut } from './packs.ts';
import { shareScanned } from './scan-host.ts';

const all: readonly Rule[] = rules;
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-history-jobs-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.invalid', ...args], { cwd: root });
  git('init', '-q', '-b', 'main');
  const random = seeded(5);
  for (let n = 0; n < 4; n++) {
    for (let i = 0; i < 40; i++) {
      const example = n === 2 ? exampleOf(all[(i * 13) % all.length] as Rule, random) : null;
      const lines = Array.from({ length: 120 }, (_, k) => `value_${(k * 7 + i) % 1009} = compute(${k})`);
      lines[n * 20] = `key = "${example?.text ?? `none ${n}`}"`;
      // not reported, and not in the same version of all files
      if (i % 4 === 1 && n >= (i * 7) % 3) lines[90] = 'password = "changeme"';
      writeFileSync(join(root, `f${i}.py`), lines.join('\n'));
    }
    writeFileSync(join(root, 'page.zip'), Buffer.from('504b0506000000000000000000000000000000000000', 'hex'));
    writeFileSync(join(root, 'broken.json'), `{"password": ${n}`);
    git('add', '.');
    git('commit', '-q', '-m', `change ${n}: ${n === 1 ? (exampleOf(all[0] as Rule, random)?.text ?? '') : 'none'}`);
  }
  git('repack', '-adfq', '--depth=20', '--window=20');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function look(masks: Set<string>): Look {
  const { secrets } = defaultConfig();
  if (secrets === false) throw new Error('secrets');
  const log = { info: () => undefined, warn: () => undefined, progress: () => undefined };
  const { signal } = new AbortController();
  const io = { root, env: {}, log, mask: (text: string) => void masks.add(text), now: () => 0, seed: 1, signal };
  return { io, config: secrets, scanner: scannerOf(rules), isExcluded: () => false, tally: emptyTally() };
}

async function material(own: Look): Promise<Material> {
  const messages = new Map<string, LogCommit | null>();
  const versions: Version[] = [];
  await readLog(root, ['--all'], {
    commit: (commit) => void messages.set(commit.id, commit),
    change: ({ id, path }, commit) => void versions.push({ id, path, commit, parents: [] }),
  });
  return { groups: groupVersions(own, versions), messages, clean: null };
}

const key = ({ candidate, path, id, commit }: Awaited<ReturnType<typeof scanPacks>>[number]) =>
  JSON.stringify([candidate.rule.id, candidate.identity, candidate.location, path, id, commit?.id]);

describe('shares of a history', () => {
  it('give together what one thread gives, and leave what it leaves', async () => {
    const [masks, others] = [new Set<string>(), new Set<string>()];
    const [alone, shared] = [look(masks), look(others)];
    const [whole, parted] = [await material(alone), await material(shared)];
    const expected = await scanPacks(alone, whole);
    const found: typeof expected = [];
    const visited: string[] = [];
    for (const task of tasksFor(shared, parted, 3)) {
      // what is sent between threads is cloned
      const answer = structuredClone(await shareScanned(structuredClone(task)));
      expect(answer.visited.some((id) => visited.includes(id))).toBe(false);
      expect(answer.visited.length).toBeGreaterThan(0);
      visited.push(...answer.visited);
      found.push(...added(shared, parted, answer));
      takeOut(parted, { visited: new Set(answer.visited), later: new Set(answer.later) });
    }
    const real = (list: typeof expected) => list.filter(({ candidate }) => candidate.dropped === null);
    expect(real(expected).length).toBeGreaterThan(10);
    expect(real(found).map(key).sort()).toEqual(real(expected).map(key).sort());
    // of what is not reported the oldest place is shown, whoever read it
    const places = (list: typeof expected) => shownOf(list).dropped.map(key);
    expect(places(expected).length).toBeGreaterThan(0);
    expect(places(found)).toEqual(places(expected));
    expect([...parted.groups.keys()]).toEqual([...whole.groups.keys()]);
    expect(parted.groups.size).toBe(1);
    expect(parted.messages.size).toBe(0);
    expect(others).toEqual(masks);
    const counts = ({ tally }: Look) => ({
      ...tally,
      readers: null,
      dropped: 0,
      brokenSettings: tally.brokenSettings.sort(),
    });
    expect(counts(shared)).toEqual(counts(alone));
  });

  it('open no more archives than a run may read', async () => {
    const own = look(new Set());
    const { groups } = await material(own);
    await scanObjects(own, groups, new Map(), { most: -1 });
    expect(own.tally.unread.get('over-cap')).toBe(1);
  });
});
