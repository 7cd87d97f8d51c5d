import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Problem } from '../evidence/problem.ts';
import { wheelsFolder } from './recipe.ts';
import { type ProgramEnd, runProgram } from './run-program.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The compiler that is used: `CXX`, else g++. */
export function compilerOf(env: Env): string {
  return env.CXX === undefined || env.CXX === '' ? 'g++' : env.CXX;
}

/** Finds out whether there is a compiler before anything is downloaded. Errors: `Problem` with the mend. */
export async function requireCompiler(env: Env, cwd: string): Promise<void> {
  const ended = await runProgram([compilerOf(env), '--version'], { env, cwd, seconds: 60 });
  if (ended.ok) return;
  throw new Problem(
    `The addon of tfjs-node must be compiled, and there is no C++ compiler: ${compilerOf(env)} did not start.`,
    'Install one (`apt-get install g++`, `dnf install gcc-c++`), or name it in CXX; or bring the cache folder from a machine of the same kind.',
  );
}

/**
 * Compiles the addon of the tfjs-node in `folder/node_modules` against the TensorFlow in `folder/wheels`. The libraries
 * are found relative to the addon, so the folder may be moved. Errors: `Problem` with the compiler's first complaint.
 */
export async function compileAddon(folder: string, env: Env): Promise<void> {
  const at = join(folder, 'node_modules', '@tensorflow', 'tfjs-node');
  const lib = join(at, 'lib', 'napi-v8');
  await mkdir(lib, { recursive: true });
  const tensorflow = join(folder, wheelsFolder, 'tensorflow');
  const ended = await runProgram(
    [compilerOf(env), ...addonArguments(relative(at, tensorflow), relative(lib, tensorflow))],
    {
      env,
      cwd: at,
      seconds: 900,
    },
  );
  if (!ended.ok) throw compileProblem(ended, compilerOf(env));
}

/**
 * Arguments of the compiler, run in the folder of tfjs-node. `tensorflow` is the folder of the libraries from there,
 * `fromAddon` the same from where the addon lies.
 */
export function addonArguments(tensorflow: string, fromAddon: string): readonly string[] {
  return [
    ...['-O2', '-std=c++17', '-fPIC', '-shared', '-DNAPI_VERSION=8'],
    ...['-I.', `-I${tensorflow}/include`, '-I../../node-api-headers/include'],
    ...['binding/tfjs_backend.cc', 'binding/tfjs_binding.cc', '-o', 'lib/napi-v8/tfjs_binding.node'],
    ...[`-L${tensorflow}`, '-l:libtensorflow_cc.so.2', '-l:libtensorflow_framework.so.2'],
    `-Wl,-rpath,$ORIGIN/${fromAddon}`,
  ];
}

function compileProblem({ output, fault }: ProgramEnd, compiler: string): Problem {
  const said = output.split('\n').find((line) => /error|undefined reference|cannot find/i.test(line)) ?? '';
  const why = fault === 'timeout' ? 'it took over 15 minutes' : said.trim().slice(0, 300) || 'it ended without a word';
  return new Problem(
    `The addon of tfjs-node could not be compiled with ${compiler}: ${why}.`,
    'Use g++ 9 or newer (C++17), with 2 GB of memory; CXX names another compiler.',
  );
}
