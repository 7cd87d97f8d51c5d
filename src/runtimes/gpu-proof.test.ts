import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type GpuState, gpuAnswer, gpuState, missingProof, parseGpuState } from './gpu-proof.ts';

const before = parseGpuState('10, NVIDIA X, 550.1\n', '');

describe('proof of the GPU', () => {
  it.each([
    ['both processes are listed', true, '10, NVIDIA X, 550.1', '41, 200 MiB\n42, 200 MiB\n', null],
    ['memory rose, processes hidden by the container', true, '400, NVIDIA X, 550.1', '', null],
    ['the runtime fell back', false, '400, NVIDIA X, 550.1', '41, 1 MiB', 'the runtime fell back to the CPU'],
    [
      'neither',
      true,
      '12, NVIDIA X, 550.1',
      '7, 1 MiB',
      'the driver lists neither process and device memory rose by less than 64 MiB',
    ],
    [
      'only one process is listed',
      true,
      '12, NVIDIA X, 550.1',
      '41, 1 MiB',
      'the driver lists neither process and device memory rose by less than 64 MiB',
    ],
  ])('%s', (_, says, devices, processes, expected) => {
    const state = parseGpuState(devices, processes) as GpuState;
    expect(missingProof(says, before, { state }, [41, 42])).toBe(expected);
  });

  it('is missing when the driver does not answer', () => {
    expect(missingProof(true, null, { state: null, problem: 'why' }, [1])).toBe('the driver cannot confirm it: why');
    expect(parseGpuState('No devices were found', '')).toBeNull();
    expect(parseGpuState('', '')).toBeNull();
  });

  it('counts the memory of every device', () => {
    const state = parseGpuState('10, NVIDIA X, 550.1\n[N/A], NVIDIA X, 550.1\n30, NVIDIA Y, 550.1\n', '7, 1 MiB');
    expect(state).toEqual({ usedMib: 40, pids: [7], device: '3 devices, the first NVIDIA X, driver 550.1' });
  });

  it.each([
    [undefined, '10'],
    ['1', '10 --id=1'],
    ['0,GPU-12ab', '10 --id=0+GPU-12ab'],
    ['MIG-1234', '10'],
    ['', null],
    ['-1', null],
  ])('asks about the devices that CUDA_VISIBLE_DEVICES=%s leaves', async (visible, asked) => {
    const bin = mkdtempSync(join(tmpdir(), 'assay-smi-'));
    const program =
      '#!/bin/sh\ncase "$1" in --query-gpu*) shift 2; echo "10, asked $*, 1" | sed "s/,GPU/+GPU/";; esac\n';
    writeFileSync(join(bin, 'nvidia-smi'), program);
    chmodSync(join(bin, 'nvidia-smi'), 0o755);
    const state = await gpuState({ PATH: `${bin}:${process.env.PATH}`, CUDA_VISIBLE_DEVICES: visible });
    rmSync(bin, { recursive: true });
    const text = asked === null ? null : `asked ${asked.slice(3)}`.trim();
    expect(state === null ? null : state.device.replace(', driver 1', '')).toBe(text);
  });

  it.skipIf(process.platform !== 'linux')(
    'takes a process that the model has started for the model (needs /proc)',
    () => {
      const child = spawn('sleep', ['60'], { stdio: 'ignore' });
      const state = { usedMib: 10, pids: [child.pid as number], device: 'x' };
      expect(missingProof(true, before, { state }, [process.pid])).toBeNull();
      child.kill();
    },
  );

  it.skipIf(process.platform === 'win32').each([
    ['no such program', null, {}, 'there is no program nvidia-smi on the PATH'],
    ['all devices hidden', 'echo 10, X, 1', { CUDA_VISIBLE_DEVICES: '-1' }, 'CUDA_VISIBLE_DEVICES=-1 leaves no device'],
    [
      'a driver that is not there',
      "echo 'it could not reach `the` driver'; exit 9",
      {},
      /^nvidia-smi failed: `it could not reach .the. driver`$/,
    ],
    ['no device', 'echo "No devices were found"', {}, 'nvidia-smi lists no device: `No devices were found`'],
  ])('says why there is none: %s (needs scripts that the system starts)', async (_, script, more, problem) => {
    const bin = mkdtempSync(join(tmpdir(), 'assay-smi-'));
    if (script !== null) writeFileSync(join(bin, 'nvidia-smi'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const answer = await gpuAnswer({ PATH: bin, ...more });
    rmSync(bin, { recursive: true });
    expect(answer).toEqual({
      state: null,
      problem: typeof problem === 'string' ? problem : expect.stringMatching(problem),
    });
  });
});
