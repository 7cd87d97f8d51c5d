import { z } from 'zod';
import { confidences } from '../evidence/finding.ts';

const attention = ['note', 'warn', 'fail'] as const;

/** The `secrets:` part of `assay.yml`. */
export const secretsConfigSchema = z.strictObject({
  'fail-on': z.enum(confidences).default('high').describe('the lowest confidence that fails the gate'),
  'warn-on': z.enum(confidences).default('medium').describe('the lowest confidence that warns'),
  exclude: z.array(z.string().max(500)).max(200).default([]).describe('globs of paths that are not scanned'),
  disable: z.array(z.string()).default([]).describe('ids of rules that are switched off'),
  'allow-list': z.string().default('.assay/secrets.allow'),
  unread: z
    .strictObject({
      media: z.enum(attention).default('note').describe('pictures, sound and film while OCR is off'),
      caps: z.enum(attention).default('warn').describe('what is over a cap of size, depth or number'),
      encrypted: z.enum(attention).default('warn').describe('archives and documents with a password'),
    })
    .prefault({})
    .describe('what an input does to the verdict that could not be read'),
  exposure: z.enum(attention).default('warn').describe('code that prints, logs or ships a credential'),
  posture: z
    .enum(attention)
    .default('warn')
    .describe('workflows and policies that open more than they need (`--posture`)'),
  rotation: z
    .strictObject({
      'max-age-days': z.int().min(1).max(3650),
      'by-tag': z
        .record(z.string(), z.int().min(1).max(3650))
        .default({})
        .describe('other limits for classes of credentials: ml, cloud, code, database, …'),
    })
    .optional()
    .describe('how long a secret may have stood in the history'),
  'foreign-ignores': z.boolean().default(false).describe('honour the inline ignores of other scanners'),
  ocr: z.boolean().default(false).describe('read text in pictures'),
  verify: z.boolean().default(false).describe('ask providers whether a credential is live'),
  'verify-paid': z.boolean().default(false).describe('also where asking costs money'),
  'verify-forks': z.boolean().default(false).describe('also for pull requests from forks'),
  'verify-hosts': z
    .array(z.string().max(253))
    .max(50)
    .default([])
    .describe('hosts of your own that may be asked: a self-managed GitLab, MLflow, Label Studio'),
  incident: z
    .union([z.boolean(), z.literal('even-public')])
    .default(false)
    .describe(
      'open an issue with the playbook when a push brings a credential; in a public repository only `even-public`',
    ),
  'max-file-bytes': z.int().min(1024).default(100_000_000).describe('larger files are counted as unread'),
});

export type SecretsConfig = z.infer<typeof secretsConfigSchema>;
