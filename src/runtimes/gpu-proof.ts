import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the driver says of the devices that models may use: used memory in MiB in all, and the processes that compute. */
export interface GpuState {
  readonly usedMib: number;
  readonly pids: readonly number[];
  readonly device: string;
}

/** A rise of device memory that counts as use, in MiB: containers hide process numbers from the driver. */
const rise = 64;

/**
 * Asks `nvidia-smi` about the devices that `CUDA_VISIBLE_DEVICES` leaves, all without it; null when there is none or it
 * fails.
 */
export async function gpuState(env: Readonly<Record<string, string | undefined>>): Promise<GpuState | null> {
  const path = env.PATH ?? '';
  // Starting a program that is not there costs more than looking for it.
  if (!isOnPath('nvidia-smi', path)) return null;
  const visible = env.CUDA_VISIBLE_DEVICES;
  if (visible !== undefined && /^\s*(-1|none|nodevfiles)?\s*$/i.test(visible)) return null;
  // Parts of a device (MIG) have names that this question does not take.
  const only = /^(\d+|GPU-[\w-]+)(,(\d+|GPU-[\w-]+))*$/.test(visible ?? '') ? [`--id=${visible}`] : [];
  const [devices, processes] = await Promise.all([
    ask(['--query-gpu=memory.used,name,driver_version', '--format=csv,noheader,nounits', ...only], path),
    ask(['--query-compute-apps=pid,used_memory', '--format=csv,noheader'], path),
  ]);
  return devices === null || processes === null ? null : parseGpuState(devices, processes);
}

/** Reads the two CSV answers of `nvidia-smi`; null when the first is not understood. */
export function parseGpuState(devices: string, processes: string): GpuState | null {
  const rows = devices
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((part) => part.trim()));
  // A device with MIG tells no memory of its own.
  const used = rows.map(([text]) => Number(text === '[N/A]' ? 0 : text || Number.NaN));
  const usedMib = used.reduce((all, each) => all + each, 0);
  const [, name, driver] = rows[0] ?? [];
  if (Number.isNaN(usedMib)) return null;
  const pids = processes
    .trim()
    .split('\n')
    .map((line) => Number.parseInt(line, 10))
    .filter((pid) => !Number.isNaN(pid));
  const count = rows.length === 1 ? '' : `${rows.length} devices, the first `;
  return { usedMib, pids, device: `${count}${name ?? 'GPU'}, driver ${driver ?? 'unknown'}` };
}

/**
 * Why GPU use is not proven, or null when it is. Proof is the runtime's own word and the driver's: the process is listed,
 * or the memory in use rose while the model loaded.
 */
export function missingProof(
  runtimeSaysGpu: boolean,
  before: GpuState | null,
  after: GpuState | null,
  pids: readonly (number | undefined)[],
): string | null {
  if (!runtimeSaysGpu) return 'the runtime fell back to the CPU';
  if (after === null) return 'nvidia-smi did not answer, so the driver cannot confirm it';
  const listed = pids.every((pid) => pid !== undefined && after.pids.includes(pid));
  if (listed || after.usedMib - (before?.usedMib ?? after.usedMib) >= rise) return null;
  return `the driver lists neither process and device memory rose by less than ${rise} MiB`;
}

function isOnPath(program: string, path: string): boolean {
  const name = process.platform === 'win32' ? `${program}.exe` : program;
  return path.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)));
}

function ask(args: readonly string[], path: string): Promise<string | null> {
  return new Promise((resolve) => {
    execFile('nvidia-smi', args, { env: { PATH: path }, timeout: 20_000, encoding: 'utf8' }, (error, stdout) =>
      resolve(error === null ? stdout : null),
    );
  });
}
