import { Problem } from '../evidence/problem.ts';
import type { NativePackage } from './catalogue.ts';
import type { Machine } from './pin.ts';

/** A machine in words, as `machines` of the catalogue names it: `linux x64 glibc`, `darwin arm64`. */
function machineInWords({ os, cpu, libc }: Machine): string {
  return [os, cpu, libc].filter((each) => each !== null).join(' ');
}

/**
 * Refuses a machine that a package is not for, before anything is downloaded. Errors: `Problem` that names the machines it
 * is for and this one, and says what to do here: the package as its makers install it, where there is one for this system.
 */
export function requireKind(
  entry: Pick<NativePackage, 'name' | 'package' | 'version' | 'machines'>,
  machine: Machine,
): void {
  const given = machineInWords(machine);
  if (entry.machines === undefined || entry.machines.includes(given)) return;
  throw new Problem(
    `${entry.name} is installed on ${entry.machines.join(', ')} only; this is ${given}.`,
    `${stockOf(entry, machine)}Use ${bundledOf(entry)}a \`command\` here; or run the gate on a Linux x64 runner with glibc.`,
  );
}

/** The runtime without a package that reads the same models; only TensorFlow.js has one. */
function bundledOf({ package: name }: Pick<NativePackage, 'package'>): string {
  return name.startsWith('@tensorflow/') ? '`runtime: tfjs-wasm` or ' : '';
}

function stockOf({ package: name, version }: Pick<NativePackage, 'package' | 'version'>, machine: Machine): string {
  if (machine.libc === 'musl') return 'No maker has one for musl: take an image with glibc (Debian, Ubuntu). ';
  return `Run \`npm i ${name}@${version}\` in the repository: where its makers have one for this machine, its install step fetches it, and a package found there is used. `;
}
