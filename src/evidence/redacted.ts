import { z } from 'zod';

/** The only form in which a secret travels: never its text, never a digest that can be reversed. */
export const redactedSchema = z.strictObject({
  kind: z.string().describe('rule id'),
  prefix: z.string().max(24).describe('the public prefix that the rule itself fixes, such as hf_; empty if none'),
  length: z.int().min(1).describe('length of the secret in characters'),
  digest: z
    .string()
    .regex(/^[0-9a-f]{8,32}$/)
    .describe('salted digest: the start of the fingerprint'),
});

export type Redacted = z.infer<typeof redactedSchema>;
