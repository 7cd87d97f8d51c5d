import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gpuAtEnd, gpuAtStart, mayUseGpu, runnerNotes } from './runner.ts';

const state = (usedMib: number, pids: number[] = []) => ({ usedMib, pids, device: 'GPU, driver 1' });

describe('the GPU before and after', () => {
  it('is silent without a driver and on an idle device', () => {
    expect(gpuAtStart(null, 500, true)).toEqual([]);
    expect(gpuAtStart(state(500), 500, true)).toEqual([]);
  });

  it.each<[string, Partial<Parameters<typeof mayUseGpu>[0]>, boolean]>([
    ['the ladder chooses', { runtime: 'auto' }, true],
    ['a rung of a GPU is named', { runtime: 'onnx-cuda' }, true],
    ['a GPU is required of a program', { runtime: 'tfjs-wasm', 'require-gpu': true }, true],
    ['the candidate is a program', { runtime: 'tfjs-wasm', candidate: { path: 'm', command: ['m'] } }, true],
    ['the anchor is a program', { runtime: 'onnx', anchor: { path: 'm', command: ['m'], margin: 0.1 } }, true],
    ['a rung without a GPU is named', { runtime: 'tfjs-wasm' }, false],
    ['there are only predictions', { runtime: 'predictions' }, false],
  ])('is looked at where models may use it: %s', (_, set, expected) => {
    const config = {
      'require-gpu': false,
      runtime: 'auto' as const,
      baseline: { path: 'a' },
      candidate: { path: 'b' },
    };
    expect(mayUseGpu({ ...config, ...set })).toBe(expected);
  });

  it('ends the run early and names the processes where a GPU is required, and remarks otherwise', () => {
    expect(() => gpuAtStart(state(901, [7, 8]), 500, true)).toThrow(/901 MiB are held by processes 7, 8/);
    expect(gpuAtStart(state(901), 500, false)[0]?.text).toContain('does not show');
    expect(gpuAtStart(state(901), 1000, true)).toEqual([]);
  });

  it('finds memory that was not given back', () => {
    expect(gpuAtEnd(null, state(900), 500, 'f', 'm').findings).toEqual([]);
    expect(gpuAtEnd(state(100), state(600), 500, 'f', 'm').findings).toEqual([]);
    const { findings } = gpuAtEnd(state(100), state(601, [9]), 500, 'f', 'm');
    expect(findings).toMatchObject([{ rule: 'gpu-leftover', severity: 'warning' }]);
    expect(findings[0]?.message).toContain('501 MiB');
    expect(findings[0]?.detail).toContain('processes 9');
  });
});

describe('a runner', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'assay-runner-'));
    mkdirSync(join(root, '_work', '_temp'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it.each<[string, string | null, string, number]>([
    ['lasting', '\uFEFF{"agentName":"a","workFolder":"_work"}', 'self-hosted', 1],
    ['ephemeral', '{"agentName":"a","ephemeral":true}', 'self-hosted', 0],
    ['ephemeral by another spelling', '{"Ephemeral":"True"}', 'self-hosted', 0],
    ['hosted by GitHub', '{"agentName":"a"}', 'github-hosted', 0],
    ['without settings at hand', null, 'self-hosted', 0],
    ['with broken settings', '{', 'self-hosted', 0],
  ])('%s', async (_, settings, kind, notes) => {
    if (settings !== null) writeFileSync(join(root, '.runner'), settings);
    const env = { RUNNER_ENVIRONMENT: kind, RUNNER_TEMP: join(root, '_work', '_temp'), RUNNER_NAME: 'gpu-1' };
    expect(await runnerNotes(env)).toHaveLength(notes);
  });
});
