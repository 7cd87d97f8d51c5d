import { z } from 'zod';
import { confidences } from '../evidence/finding.ts';

/** The `secrets:` part of `assay.yml`. */
export const secretsConfigSchema = z.strictObject({
  'fail-on': z.enum(confidences).default('high').describe('the lowest confidence that fails the gate'),
  'warn-on': z.enum(confidences).default('medium').describe('the lowest confidence that warns'),
  exclude: z.array(z.string().max(500)).max(200).default([]).describe('globs of paths that are not scanned'),
  disable: z.array(z.string()).default([]).describe('ids of rules that are switched off'),
  'allow-list': z.string().default('.assay/secrets.allow'),
  'max-file-bytes': z.int().min(1024).default(100_000_000).describe('larger files are counted as unread'),
});

export type SecretsConfig = z.infer<typeof secretsConfigSchema>;
