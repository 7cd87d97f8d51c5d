import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPairs } from '../../test/emulator/commands.ts';
import { outputText, setOutputs } from './outputs.ts';

const outputs = {
  verdict: 'fail',
  findings: 3,
  report: '/a b/c=d<<e',
  hostile: 'x\nassay-\nverdict=pass\nverdict<<END\npass\nEND',
};

it('writes what the runner reads back, whatever a value holds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'outputs-'));
  const file = join(folder, 'output');
  try {
    writeFileSync(file, 'earlier=1\n');
    await setOutputs({ GITHUB_OUTPUT: file }, outputs);
    await setOutputs({}, { verdict: 'pass' });
    expect(readPairs(readFileSync(file, 'utf8'))).toEqual([
      ['earlier', '1'],
      ['verdict', 'fail'],
      ['findings', '3'],
      ['report', outputs.report],
      ['hostile', outputs.hostile],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('refuses a value that holds the delimiter', () => {
  expect(() => outputText({ verdict: 'a\nEND\nverdict=pass' }, 'END')).toThrow('holds its own delimiter');
  expect(() => outputText({ aENDb: 1 }, 'END')).toThrow('holds its own delimiter');
});
