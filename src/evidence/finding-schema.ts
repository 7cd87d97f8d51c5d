import { z } from 'zod';
import { confidences, responseSteps, severities } from './finding.ts';
import { locationSchema } from './location-schema.ts';
import { redactedSchema } from './redacted.ts';

const httpsUrl = z.url({ protocol: /^https$/ });

/** A small table that explains a finding; cells are plain text or numbers. */
export const tableSchema = z.strictObject({
  title: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
});

/**
 * One thing that a reviewer should know. It has no field that can hold a secret's text.
 * In `message`, `detail` and `mend`, names from the change stand in backticks (see `quote`).
 */
export const findingSchema = z.strictObject({
  rule: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('registry id, e.g. huggingface-token, unit-changed, accuracy'),
  severity: z.enum(severities).describe('error fails the gate, warning warns, note is recorded'),
  confidence: z.enum(confidences),
  message: z.string().describe('headline, one phrase: "`trip_distance` changed its unit"'),
  detail: z.string().optional().describe('one sentence of explanation'),
  number: z.string().optional().describe('the one number that decided, with interval or "exact", n and limit, as text'),
  mend: z.string().describe('what to do now'),
  link: httpsUrl.optional().describe('where the mend is done, from our own registry only'),
  locations: z.array(locationSchema).describe('every place where it stands; the first is the primary one'),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .describe('stable identity: 128 bits, hex'),
  redacted: redactedSchema.optional(),
  series: z
    .strictObject({ base: z.array(z.number()), head: z.array(z.number()) })
    .optional()
    .describe('two distributions on one axis, drawn as sparklines'),
  table: tableSchema.optional(),
  plot: z.string().optional().describe('id of the plot that shows it'),
  reasons: z
    .array(z.strictObject({ step: z.string(), fact: z.string(), effect: z.string() }))
    .optional()
    .describe('the chain of reasons: what each step saw and did; never the secret'),
  facts: z
    .array(z.strictObject({ name: z.string(), value: z.string() }))
    .optional()
    .describe('what a credential itself says, public parts only: account, project, scopes, expiry'),
  playbook: z
    .array(z.strictObject({ step: z.enum(responseSteps), text: z.string(), link: httpsUrl.optional() }))
    .optional()
    .describe('what to do about a leaked credential, in this order'),
  verification: z
    .strictObject({
      state: z.enum(['live', 'dead', 'restricted', 'unknown', 'not-tried']),
      host: z.string(),
      at: z.string().describe('ISO 8601: when the provider was asked'),
      facts: z.array(z.strictObject({ name: z.string(), value: z.string() })).describe('owner, scopes, expiry'),
      overPermission: z.array(z.string()).describe('what it may do that it should not need, in words'),
    })
    .optional()
    .describe('what the provider answered when it was asked whether the credential is live'),
  firstSeen: z
    .strictObject({ date: z.string(), days: z.int().min(0), commit: z.string().optional() })
    .optional()
    .describe('the earliest commit that holds it, and its age in days'),
  accepted: z
    .strictObject({
      by: z.string(),
      reason: z.string(),
      until: z.string().optional(),
      at: z.string().optional().describe('ISO 8601: when an accept comment was written'),
      url: httpsUrl.optional().describe('address of the accept comment'),
      head: z.string().optional().describe('the commit that was judged when the accept was applied'),
    })
    .optional()
    .describe('an entry of the allow-list or an accept comment that silences it'),
});
