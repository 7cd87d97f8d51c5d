import { z } from 'zod';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { goldenRoles, goldenSchema } from '../config/golden.ts';
import type { ModelConfig } from '../config.ts';

const fileSchema = z.strictObject({
  path: z.string().min(1).max(1000),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'needed 64 digits of a sha256'),
  set: z
    .enum(['golden', 'ood', 'perturbed'])
    .default('golden')
    .describe(
      '`ood`: rows unlike those that the model is made for; `perturbed`: golden rows with inputs changed by hand, by their id',
    ),
});

const manifestSchema = z.strictObject({
  files: z.array(fileSchema).min(1).max(100_000),
  ...goldenRoles,
  slices: z
    .array(z.union([z.string(), z.strictObject({ name: z.string().min(1).max(100), where: z.string() })]))
    .default([]),
});

/** One file of a golden dataset: its path below the manifest's folder, and its digest in hexadecimal. */
export type ManifestFile = z.infer<typeof fileSchema>;

/** What a manifest says: the files of the dataset, what each column is, and its slices. */
export type Manifest = z.infer<typeof manifestSchema>;

/**
 * A manifest from parsed YAML. Errors: `Problem` that names the first place that is wrong, a path that leads out of the
 * manifest's folder, and a file that is named twice.
 */
export function manifestOf(content: unknown, path: string): Manifest {
  const read = manifestSchema.safeParse(content);
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? 'its top level' : quote(issue.path.join('.'));
    throw new Problem(
      `The manifest ${quote(path)} is wrong at ${place}: ${quote(issue?.message ?? 'unreadable')}.`,
      'Write `files: [{path, sha256}]` and the columns `id`, `label`, `inputs` … as under `model.golden`.',
    );
  }
  if (read.data.files.every(({ set }) => set !== 'golden'))
    throw new Problem(`The manifest ${quote(path)} names no golden rows, only further sets.`, 'Name their files.');
  const seen = new Set<string>();
  for (const file of read.data.files) {
    if (!isBelow(file.path)) {
      throw new Problem(
        `The manifest ${quote(path)} names ${quote(file.path)}, which is not a plain path below its folder.`,
        'Put the file beside the manifest or below it, and name it with forward slashes and without `..`.',
      );
    }
    if (seen.has(file.path))
      throw new Problem(`The manifest ${quote(path)} names ${quote(file.path)} twice.`, 'Name each file once.');
    seen.add(file.path);
  }
  return read.data;
}

/** Whether a path stays below a folder: no empty, `.` or `..` part, no backslash, drive or control character. */
export function isBelow(path: string): boolean {
  return (
    !/[\\\u0000-\u001f]|^[a-z]:/i.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

/** What the digest of a manifest's dataset is the sha256 of: the sorted lines "sha256 name" of its files. */
export function digestedText(files: readonly Pick<ManifestFile, 'path' | 'sha256'>[]): string {
  return files
    .map((file) => `${file.sha256} ${file.path}`)
    .sort()
    .join('\n');
}

/** The policy with the roles and slices that the manifest declares; its own slices come first. */
export function withManifest(config: ModelConfig, manifest: Manifest): ModelConfig {
  const { files: _, slices, ...roles } = manifest;
  const columns = slices.filter((slice) => typeof slice === 'string');
  const named = slices.filter((slice) => typeof slice !== 'string');
  return {
    ...config,
    golden: { ...config.golden, ...roles },
    slices: {
      ...config.slices,
      by: [...new Set([...config.slices.by, ...columns])],
      where: { ...Object.fromEntries(named.map(({ name, where }) => [name, where])), ...config.slices.where },
    },
  };
}

/** Keys of `model.golden` that a manifest holds instead, where they say something else than nothing. */
export function misplacedRoles(golden: ModelConfig['golden']): readonly string[] {
  const plain = goldenSchema.parse({ manifest: golden.manifest ?? '' });
  return (Object.keys(goldenRoles) as (keyof typeof goldenRoles)[]).filter(
    (key) => JSON.stringify(golden[key]) !== JSON.stringify(plain[key]),
  );
}
