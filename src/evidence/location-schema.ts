import { z } from 'zod';

const line = z.int().min(1);

/** Where in a notebook: the cell, and the part of it. All numbers are 1-based. */
export const cellSchema = z.strictObject({
  number: line.describe('1-based position of the cell in the notebook'),
  execution: z.int().min(0).optional().describe('the n of In [n], when the cell was run'),
  part: z.enum(['source', 'output', 'attachment', 'metadata']),
  output: line.optional().describe('1-based output of the cell, for part = output'),
  line: line.optional().describe('1-based line inside that part'),
});

/** Where a finding stands: a SARIF region (1-based lines, columns in UTF-16 units), a notebook cell, a commit. */
export const locationSchema = z.strictObject({
  path: z.string().describe('relative to the repository root, with forward slashes'),
  startLine: line.optional(),
  endLine: line.optional(),
  startColumn: line.optional(),
  endColumn: line.optional(),
  cell: cellSchema.optional(),
  commit: z.string().optional().describe('the commit that added it, when it was read from history'),
  author: z.string().optional().describe('name of the author of that commit'),
  date: z.string().optional().describe('author date of that commit, ISO 8601'),
  inside: z
    .string()
    .optional()
    .describe('where inside the file: member of an archive, sheet, page, table, tensor name'),
  key: z.string().optional().describe('key path in a settings file: services.db.password'),
  decoding: z.string().optional().describe('how it was decoded, outermost first: base64, percent'),
  environment: z.string().optional().describe('dev, test, staging or prod, as file, folder or key path say'),
});
