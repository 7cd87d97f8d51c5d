import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { quote } from '../evidence/quote.ts';
import { descendantsOf } from './process-memory.ts';

/** What the driver says of the devices that models may use: used memory in MiB in all, and the processes that compute. */
export interface GpuState {
  readonly usedMib: number;
  readonly pids: readonly number[];
  readonly device: string;
}

/** A rise of device memory that counts as use, in MiB: containers hide process numbers from the driver. */
const rise = 64;

/** What the driver says, or why it says nothing, in words that follow "the driver cannot confirm it: ". */
export type GpuAnswer = { readonly state: GpuState } | { readonly state: null; readonly problem: string };

/** `gpuAnswer` where nobody asks why there is none. */
export async function gpuState(env: Readonly<Record<string, string | undefined>>): Promise<GpuState | null> {
  return (await gpuAnswer(env)).state;
}

/** Asks `nvidia-smi` about the devices that `CUDA_VISIBLE_DEVICES` leaves, all without it. Never rejects. */
export async function gpuAnswer(env: Readonly<Record<string, string | undefined>>): Promise<GpuAnswer> {
  const path = env.PATH ?? '';
  const none = (problem: string) => ({ state: null, problem });
  // Starting a program that is not there costs more than looking for it.
  if (!isOnPath('nvidia-smi', path)) return none('there is no program nvidia-smi on the PATH');
  const visible = env.CUDA_VISIBLE_DEVICES;
  if (visible !== undefined && /^\s*(-1|none|nodevfiles)?\s*$/i.test(visible))
    return none(`CUDA_VISIBLE_DEVICES=${visible.trim()} leaves no device`);
  // Parts of a device (MIG) have names that this question does not take.
  const only = /^(\d+|GPU-[\w-]+)(,(\d+|GPU-[\w-]+))*$/.test(visible ?? '') ? [`--id=${visible}`] : [];
  const [devices, processes] = await Promise.all([
    ask(['--query-gpu=memory.used,name,driver_version', '--format=csv,noheader,nounits', ...only], path),
    ask(['--query-compute-apps=pid,used_memory', '--format=csv,noheader'], path),
  ]);
  const problem = devices.problem ?? processes.problem;
  if (problem !== null) return none(problem);
  const state = parseGpuState(devices.said, processes.said);
  return state === null ? none(`nvidia-smi lists no device: ${quote(firstLine(devices.said))}`) : { state };
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
 * Why GPU use is not proven, or null when it is. Proof is the runtime's own word and the driver's: the process of each
 * model is listed, or one that it has started, or the memory in use rose while the model loaded.
 */
export function missingProof(
  runtimeSaysGpu: boolean,
  before: GpuState | null,
  answer: GpuAnswer,
  pids: readonly (number | undefined)[],
): string | null {
  if (!runtimeSaysGpu) return 'the runtime fell back to the CPU';
  if (answer.state === null) return `the driver cannot confirm it: ${answer.problem}`;
  const { state: after } = answer;
  const uses = (pid: number) =>
    after.pids.includes(pid) || descendantsOf(pid).some((each) => after.pids.includes(each));
  const listed = pids.every((pid) => pid !== undefined && uses(pid));
  if (listed || after.usedMib - (before?.usedMib ?? after.usedMib) >= rise) return null;
  return `the driver lists neither process and device memory rose by less than ${rise} MiB`;
}

function isOnPath(program: string, path: string): boolean {
  const name = process.platform === 'win32' ? `${program}.exe` : program;
  return path.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)));
}

/** Longest wait in milliseconds: a driver in trouble takes the question and never answers. */
const longest = 20_000;

function ask(
  args: readonly string[],
  path: string,
): Promise<{ readonly said: string; readonly problem: string | null }> {
  const options = { env: { PATH: path }, timeout: longest, killSignal: 'SIGKILL', encoding: 'utf8' } as const;
  return new Promise((resolve) => {
    execFile('nvidia-smi', args, options, (error, said, stderr) => {
      if (error === null) return resolve({ said, problem: null });
      const words = firstLine(`${stderr}\n${said}`) || firstLine(error.message);
      const late = `nvidia-smi did not answer within ${longest / 1000} s`;
      resolve({ said, problem: error.killed === true ? late : `nvidia-smi failed: ${quote(words)}` });
    });
  });
}

function firstLine(text: string): string {
  return (text.trim().split('\n')[0] ?? '').slice(0, 200);
}
