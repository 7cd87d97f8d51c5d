import { z } from 'zod';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** `assay.lock`: which model file came from which data and which code. One entry a model, by its path. */
const lockSchema = z.strictObject({
  version: z.literal(1),
  models: z.record(
    z.string(),
    z.strictObject({
      digest,
      data: z.record(z.string(), digest),
      code: z
        .string()
        .regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)
        .nullable(),
    }),
  ),
});

export type Lock = z.infer<typeof lockSchema>;
export type LockEntry = Lock['models'][string];

/** The name of the file, at the repository's root. */
export const lockPath = 'assay.lock';

/** Reads `assay.lock`. Errors: `Problem` that names the first place which is not as it must be. */
export function lockOf(text: string): Lock {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Problem(`${quote(lockPath)} is not JSON.`, 'Write it with `assay model lock`, or restore it.');
  }
  const read = lockSchema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Problem(
    `${quote(lockPath)} cannot be used: ${quote(issue?.path.join('.') ?? '')}: ${issue?.message ?? 'not as expected'}.`,
    'Write it with `assay model lock`, or restore it.',
  );
}

/** The text of a lock, models and data sorted by path, so that equal locks are equal bytes. */
export function lockText(lock: Lock): string {
  const sorted = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const models = Object.fromEntries(
    Object.entries(sorted(lock.models)).map(([path, entry]) => [path, { ...entry, data: sorted(entry.data) }]),
  );
  return `${JSON.stringify({ version: lock.version, models }, null, 2)}\n`;
}

/** The lock with one model's entry set. */
export function withEntry(lock: Lock | null, path: string, entry: LockEntry): Lock {
  return { version: 1, models: { ...lock?.models, [path]: entry } };
}
