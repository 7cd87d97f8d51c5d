import { z } from 'zod';
import { dataConfigSchema } from '../data/config.ts';
import { modelConfigSchema } from '../model/config.ts';
import { reportConfigSchema } from '../report/config.ts';
import { secretsConfigSchema } from '../secrets/config.ts';

/** The whole of `assay.yml`. A gate runs when its key is there; secrets run always unless `secrets: false`. */
export const configSchema = z.strictObject({
  version: z.literal(1).describe('version of this file format'),
  secrets: z.union([z.literal(false), secretsConfigSchema]).prefault({}),
  data: dataConfigSchema.optional(),
  model: modelConfigSchema.optional(),
  report: reportConfigSchema.prefault({}),
});

export type Config = z.infer<typeof configSchema>;
