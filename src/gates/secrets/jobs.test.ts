import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultConfig } from '../../config/defaults.ts';
import { exampleOf, seeded } from '../../secrets/example.ts';
import type { Rule } from '../../secrets/rule.ts';
import { rules } from '../../secrets/rules/registry.ts';
import { scannerOf } from '../../secrets/scanner.ts';
import { listFiles } from '../../sources/files.ts';
import { lookAtFiles } from './files.ts';
import { addAnswer, jobsFor, type ScanAnswer } from './jobs.ts';
import { emptyTally, type Look } from './look.ts';
import { batchScanner } from './scan-host.ts';

const all: readonly Rule[] = rules;
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-jobs-'));
  mkdirSync(join(root, 'sub'));
  const random = seeded(9);
  for (let i = 0; i < 90; i++) {
    const example = exampleOf(all[(i * 7) % all.length] as Rule, random);
    writeFileSync(join(root, i % 3 === 0 ? 'sub' : '.', `f${i}.txt`), `n${i}\nkey = "${example?.text ?? 'none'}"\n`);
  }
  writeFileSync(join(root, 'picture.png'), Buffer.from('89504e470d0a1a0a0000000049454e44ae426082', 'hex'));
  writeFileSync(join(root, 'locked.bin'), Buffer.from([0, 1, 2, 3]));
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

describe('threads', () => {
  it('give what one thread gives, in its order, whichever ends first', async () => {
    const [masks, others] = [new Set<string>(), new Set<string>()];
    const alone = look(masks);
    await lookAtFiles(alone, [], 1);
    const shared = look(others);
    const { files } = await listFiles(root, []);
    shared.tally.files = files.length;
    const task = { root, seed: 1, mayInstall: false, config: shared.config, rules: all.map(({ id }) => id) };
    const answers: ScanAnswer[] = [];
    for (const batch of [2, 0, 3, 1]) {
      const own = files.slice(batch * 30, (batch + 1) * 30).map(({ name, path }) => ({ name, path }));
      // what is sent between threads is cloned
      const answer = await batchScanner(structuredClone(task))(structuredClone({ batch, files: own }));
      answers[batch] = structuredClone(answer);
    }
    for (const answer of answers) {
      for (const mask of answer.masks) others.add(mask);
      addAnswer(shared.tally, answer, new Map(all.map((rule) => [rule.id, rule])));
    }
    expect(alone.tally.sightings.length).toBeGreaterThan(30);
    expect(shared.tally.sightings).toEqual(alone.tally.sightings);
    expect({ ...shared.tally, readers: null }).toEqual({ ...alone.tally, readers: null });
    expect(others).toEqual(masks);
  });

  it('are not used for a small tree', async () => {
    expect(jobsFor((await listFiles(root, [])).files)).toBe(1);
  });
});
