import { z } from 'zod';

/** An endpoint that serves a model. The address may hold no user, password or query: evidence names it. */
const httpSchema = z.strictObject({
  url: z
    .string()
    .regex(
      /^https?:\/\/[^\s@?#/]+(\/[^\s@?#]*)?$/,
      'needed http(s)://host[:port][/path] without user, query or fragment',
    )
    .describe('address of the server, up to and without `/v2` or `/v1`'),
  api: z.enum(['open-inference', 'tf-serving']).default('open-inference'),
  model: z.string().regex(/^[^\s/?#]{1,200}$/),
  version: z
    .string()
    .regex(/^[^\s/?#]{1,200}$/)
    .optional(),
});

/** Where a model, or its outputs, come from: a path, a program that serves it, an endpoint, or a file of outputs. */
export const modelSourceSchema = z.strictObject({
  path: z.string().optional().describe('model directory or file, relative to the repository root'),
  ref: z.string().optional().describe('`base` = the merge base commit, or any git ref; the working tree unless told'),
  predictions: z
    .string()
    .optional()
    .describe('CSV, JSON Lines, Parquet or NPZ of row id and outputs, instead of a model'),
  command: z
    .array(z.string().min(1))
    .min(1)
    .max(200)
    .optional()
    .describe(
      'program and arguments that serve the model of `path` (docs/model-command.md); `{model}` is its place, `{shim}` the Python shim, `{root}` the repository',
    ),
  http: httpSchema.optional().describe('endpoint that serves the model'),
  output: z.string().optional().describe("name of this model's output, where the two have other names for it"),
});
