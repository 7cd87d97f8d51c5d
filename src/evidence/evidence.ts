import type { z } from 'zod';
import type { evidenceSchema, noteSchema, policySchema } from './evidence-schema.ts';

/** `policy` stands for the run itself: a configuration that cannot be read, a job that left no evidence. */
export const gates = ['secrets', 'data', 'model', 'watch', 'policy'] as const;
export type Gate = (typeof gates)[number];

export type Note = z.infer<typeof noteSchema>;
export type PolicySource = z.infer<typeof policySchema>;
export type Evidence = z.infer<typeof evidenceSchema>;

/** The fields of evidence in the order in which they are written. Schemas are in files of their own: a scan needs none. */
export const evidenceFields: readonly (keyof Evidence)[] = [
  'format',
  'version',
  'gate',
  'name',
  'verdict',
  'decided',
  'limit',
  'findings',
  'measurements',
  'plots',
  'notes',
  'counts',
  'subject',
  'policy',
  'tool',
  'environment',
  'seed',
  'started',
  'seconds',
];
