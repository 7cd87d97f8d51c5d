import type { Pin } from './pin.ts';
import { arrow } from './pins/arrow.ts';
import { duckdb } from './pins/duckdb.ts';
import { ocr } from './pins/ocr.ts';

/** A native package that is resolved at run time. Without a pin it is never installed by us. */
export interface NativePackage {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly purpose: string;
  readonly pin?: Pin;
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
  tensorflow('tfjs-node', '@tensorflow/tfjs-node', 'TensorFlow on the CPU for the model gate'),
  tensorflow('tfjs-node-gpu', '@tensorflow/tfjs-node-gpu', 'TensorFlow on the GPU for the model gate'),
];

/** The package of that name, or undefined. */
export function nativePackage(name: string): NativePackage | undefined {
  return catalogue.find((entry) => entry.name === name);
}

function tensorflow(name: string, from: string, purpose: string): NativePackage {
  const version = '4.22.0';
  return {
    name,
    package: from,
    version,
    purpose,
    mend: `Run \`npm i ${from}@${version}\` in the repository or on the runner: its install step fetches libtensorflow.`,
  };
}
