import { z } from 'zod';
import { environmentNameSchema } from './process.ts';

/** Headers that the exchange itself sets. */
const ownHeaders = /^(host|connection|content-.*|transfer-encoding|te|upgrade|expect|keep-alive|trailer|proxy-.*)$/i;

/** Hosts that only this machine is behind. */
const loopback = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?(\/|$)/i;

/** An endpoint that serves a model. The address may hold no user, password or query: evidence names it. */
const endpointSchema = z.strictObject({
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
  'header-env': z
    .record(
      z
        .string()
        .regex(/^[A-Za-z0-9-]{1,100}$/)
        .refine((name) => !ownHeaders.test(name), 'the exchange itself sets this header'),
      environmentNameSchema,
    )
    .optional()
    .describe('headers of every request, each with the name of the environment variable that holds its value'),
});

const httpSchema = endpointSchema.refine(
  ({ url, 'header-env': headers }) => headers === undefined || url.startsWith('https:') || loopback.test(url),
  {
    path: ['header-env'],
    message: 'needed an https address: over plain http anybody on the way could read the values',
  },
);

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
