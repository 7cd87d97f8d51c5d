import { z } from 'zod';
import { gates } from './evidence.ts';
import { findingSchema } from './finding-schema.ts';
import { measurementSchema } from './measurement.ts';
import { plotSchema } from './plot.ts';
import { verdictSchema } from './verdict-schema.ts';

export const gateSchema = z.enum(gates);

/** A fact about how the judgement was made, or about what was not looked at and why. */
export const noteSchema = z.strictObject({
  kind: z.enum(['method', 'sampled', 'unchecked', 'policy', 'problem']),
  text: z.string(),
  mend: z.string().optional(),
});

/** Which policy judged, and how the head's differs from it. */
export const policySchema = z.strictObject({
  path: z.string().nullable().describe('null: no file, the defaults'),
  source: z.enum(['base', 'working-tree', 'defaults']),
  commit: z.string().optional(),
  digest: z.string().optional().describe('sha256:<hex> of the file'),
  /** what the change edits that takes effect only after the merge, in words, one per entry */
  edits: z.array(z.string()),
});

/** The versioned record that a gate writes about one thing it judged. Same inputs and seed, same bytes. */
export const evidenceSchema = z.strictObject({
  format: z.literal('assay/evidence'),
  version: z.literal(1),
  gate: gateSchema,
  name: z.string().optional().describe('which snapshot or model, when a gate judges several'),
  verdict: verdictSchema,
  decided: z.string().describe('what decided it, one phrase for the table of gates'),
  limit: z.string().describe('the limit it was held against, one phrase'),
  findings: z.array(findingSchema),
  measurements: z.array(measurementSchema),
  plots: z.array(plotSchema),
  notes: z.array(noteSchema),
  counts: z.record(z.string(), z.number()).describe('what was looked at: files, bytes, commits, rows, columns'),
  subject: z.strictObject({
    base: z.string().nullable().describe('commit, path or name of what was compared against'),
    head: z.string().nullable(),
    commit: z.string().optional().describe('the commit that the run judged, when a run of a workflow wrote it'),
    pullRequest: z.int().min(1).optional().describe('number of the pull request, when a run of one wrote it'),
    digests: z.record(z.string(), z.string()).describe('sha256:<hex> of data, models, golden set'),
  }),
  policy: policySchema,
  tool: z.strictObject({ name: z.literal('assay'), version: z.string() }),
  environment: z.record(z.string(), z.string()).describe('runtime, engine, device, driver and their versions'),
  seed: z.int(),
  started: z.string().describe('ISO 8601, from the clock that was passed in'),
  seconds: z.number().min(0),
});
