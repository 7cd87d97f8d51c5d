import { describe, expect, it } from 'vitest';
import { childEnvironment } from './child-environment.ts';

describe('childEnvironment', () => {
  it('keeps what a runtime needs and nothing else', () => {
    const env = {
      PATH: '/bin',
      LANG: 'C',
      CUDA_VISIBLE_DEVICES: '0',
      NVIDIA_VISIBLE_DEVICES: 'all',
      TF_DETERMINISTIC_OPS: '1',
      HOME: '/home/me',
      GITHUB_TOKEN: 'x',
      GITHUB_ENV: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      INPUT_TOKEN: 'x',
      NODE_OPTIONS: '--inspect',
      AWS_SECRET_ACCESS_KEY: 'x',
    };
    expect(childEnvironment(env, '/tmp/own')).toEqual({
      PATH: '/bin',
      LANG: 'C',
      CUDA_VISIBLE_DEVICES: '0',
      NVIDIA_VISIBLE_DEVICES: 'all',
      TF_DETERMINISTIC_OPS: '1',
      HOME: '/tmp/own',
      USERPROFILE: '/tmp/own',
      TMPDIR: '/tmp/own',
      TEMP: '/tmp/own',
      TMP: '/tmp/own',
      TF_FORCE_GPU_ALLOW_GROWTH: 'true',
      TF_CPP_MIN_LOG_LEVEL: '1',
    });
  });
});
