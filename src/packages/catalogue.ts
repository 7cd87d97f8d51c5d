import type { Pin } from './pin.ts';
import { arrow } from './pins/arrow.ts';
import { duckdb } from './pins/duckdb.ts';
import { ocr } from './pins/ocr.ts';
import { onnx } from './pins/onnx.ts';
import { tfjsNode } from './pins/tfjs-node.ts';
import { downloadBytes, type Recipe } from './recipe.ts';
import { onnxCuda } from './recipes/onnx-cuda.ts';
import { tensorflowCpu, tensorflowCuda } from './recipes/tensorflow.ts';

/** A native package that is resolved at run time. Without a pin it is never installed by us. */
export interface NativePackage {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly purpose: string;
  /** what is installed; its package may be another one than `package`, which is what a user would install */
  readonly pin?: Pin;
  /** how the installed package is finished, when npm alone does not make it usable */
  readonly recipe?: Recipe;
  /** a file in the package without which it cannot be used, such as the addon that an install script fetches */
  readonly needs?: string;
  /** the machines that it can be installed on, system, processor and libc; any unless told */
  readonly machines?: readonly string[];
  /** how a user gets it, when it cannot be installed from the pin */
  readonly mend: string;
}

export const catalogue: readonly NativePackage[] = [
  {
    name: duckdb.name,
    package: duckdb.package,
    version: duckdb.version,
    purpose: 'engine of the data gate',
    pin: duckdb,
    mend: `Run \`assay runtime install ${duckdb.name}\` where the registry can be reached, or \`npm i ${duckdb.package}@${duckdb.version}\` in the repository.`,
  },
  {
    name: arrow.name,
    package: arrow.package,
    version: arrow.version,
    purpose: 'reader of Arrow and Feather files for the data gate',
    pin: arrow,
    mend: `Run \`assay runtime install ${arrow.name}\` where the registry can be reached, or \`npm i ${arrow.package}@${arrow.version}\` in the repository; or write the snapshot as Parquet.`,
  },
  {
    name: ocr.name,
    package: ocr.package,
    version: ocr.version,
    purpose: 'text recognition in pictures for the secrets gate',
    pin: ocr,
    mend: `Run \`assay runtime install ${ocr.name}\` where the registry can be reached, or \`npm i ${ocr.package}@${ocr.version} ${Object.entries(
      ocr.beside ?? {},
    )
      .map(([name, version]) => `${name}@${version}`)
      .join(' ')}\` in the repository.`,
  },
  tensorflow('tfjs-node', '@tensorflow/tfjs-node', 'TensorFlow on the CPU for the model gate', tensorflowCpu),
  tensorflow('tfjs-node-gpu', '@tensorflow/tfjs-node-gpu', 'TensorFlow on the GPU for the model gate', tensorflowCuda),
  {
    name: onnx.name,
    package: onnx.package,
    version: onnx.version,
    purpose: 'ONNX Runtime on the CPU and WebGPU for the model gate',
    pin: onnx,
    needs: `bin/napi-v6/${process.platform}/${process.arch}/onnxruntime_binding.node`,
    machines: ['linux x64 glibc', 'linux arm64 glibc', 'darwin arm64', 'win32 x64', 'win32 arm64'],
    mend: `Run \`assay runtime install onnx\` where the registry can be reached, or \`npm i ${onnx.package}@${onnx.version} --ignore-scripts\` in the repository.`,
  },
  {
    name: 'onnx-cuda',
    package: onnx.package,
    version: onnx.version,
    purpose: 'ONNX Runtime on CUDA for the model gate',
    pin: onnx,
    recipe: onnxCuda,
    needs: 'bin/napi-v6/linux/x64/libonnxruntime_providers_cuda.so',
    machines: ['linux x64 glibc'],
    mend: 'Run `assay runtime install onnx-cuda` on the runner (Linux x64, about 1.6 GB to download).',
  },
];

/** The package of that name, or undefined. */
export function nativePackage(name: string): NativePackage | undefined {
  return catalogue.find((entry) => entry.name === name);
}

function tensorflow(name: string, stock: string, purpose: string, recipe: Recipe): NativePackage {
  const { version } = tfjsNode;
  return {
    name,
    package: stock,
    version,
    purpose,
    pin: tfjsNode,
    recipe,
    needs: 'lib/napi-v8/tfjs_binding.node',
    machines: ['linux x64 glibc'],
    mend: `Run \`assay runtime install ${name}\` on the runner (Linux x64, ${(downloadBytes(recipe) / 1e9).toFixed(1)} GB to download, needs g++ and pip); or \`npm i ${stock}@${version}\` in the repository, whose install step fetches an older libtensorflow.`,
  };
}
