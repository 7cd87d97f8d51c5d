import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type NativePackage, nativePackage } from './catalogue.ts';
import { installInto } from './install.ts';
import type { Machine, Pin } from './pin.ts';
import { requireKind } from './require-kind.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-kind-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const entry = (name: string) => nativePackage(name) as NativePackage;

const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const mac = { os: 'darwin', cpu: 'arm64', libc: null };
const windows = { os: 'win32', cpu: 'x64', libc: null };
const alpine = { ...linux, libc: 'musl' };
const arm = { ...linux, cpu: 'arm64' };

describe('machines other than Linux x64 with glibc', () => {
  it.each<[string, Machine, string, RegExp]>([
    [
      'tfjs-node',
      mac,
      'linux x64 glibc only; this is darwin arm64',
      /`npm i @tensorflow\/tfjs-node@4\.22\.0` in the rep/,
    ],
    ['tfjs-node', windows, 'linux x64 glibc only; this is win32 x64', /its install step fetches it/],
    ['tfjs-node', arm, 'linux x64 glibc only; this is linux arm64 glibc', /runtime: tfjs-wasm/],
    ['tfjs-node', alpine, 'linux x64 glibc only; this is linux x64 musl', /take an image with glibc/],
    ['tfjs-node-gpu', windows, 'this is win32 x64', /`npm i @tensorflow\/tfjs-node-gpu@4\.22\.0`/],
    [
      'onnx',
      { ...mac, cpu: 'x64' },
      'darwin arm64, win32 x64, win32 arm64 only; this is darwin x64',
      /onnxruntime-node@/,
    ],
    ['onnx', alpine, 'this is linux x64 musl', /glibc \(Debian, Ubuntu\)\. Use a `command` here/],
    ['onnx-cuda', arm, 'onnx-cuda is installed on linux x64 glibc only', /Linux x64 runner/],
  ])('refuse %s before anything is fetched, and say what to do', async (name, machine, message, mend) => {
    const place = join(folder, `${name}-${machine.os}-${machine.cpu}-${machine.libc}`, 'package');
    const io = { env: { PATH: folder }, log: { info: () => undefined }, machine };
    const refused = installInto(place, entry(name), entry(name).pin as Pin, io);
    await expect(refused).rejects.toMatchObject({
      name: 'Problem',
      message: expect.stringContaining(message),
      mend: expect.stringMatching(mend),
    });
    expect(existsSync(join(place, '..'))).toBe(false);
  });

  it.each([
    ['tfjs-node', linux],
    ['onnx', mac],
    ['onnx', windows],
    ['onnx', arm],
    ['duckdb', alpine],
  ])('are not refused what there is for them: %s on %o', (name, machine) => {
    expect(() => requireKind(entry(name), machine)).not.toThrow();
  });
});
