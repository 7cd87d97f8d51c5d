import { describe, expect, it } from 'vitest';
import { missingProof, parseGpuState } from './gpu-proof.ts';

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
    expect(missingProof(says, before, parseGpuState(devices, processes), [41, 42])).toBe(expected);
  });

  it('is missing when the driver does not answer', () => {
    expect(missingProof(true, null, null, [1])).toMatch(/nvidia-smi did not answer/);
    expect(parseGpuState('No devices were found', '')).toBeNull();
  });
});
