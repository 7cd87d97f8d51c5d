import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { worstFirst } from '../evidence/assemble.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { Problem } from '../evidence/problem.ts';
import { exitCode } from '../evidence/verdict.ts';
import { evidenceText } from '../report/evidence-text.ts';
import { overallVerdict, type Report, type RunContext } from '../report/report.ts';
import type { Surface } from '../report/surface.ts';
import type { Common, Invocation } from './commands/command.ts';

/** The formats of `--format`; `comment` and `summary` are surfaces that only an action posts. */
const formats = ['terminal', 'json', 'markdown', 'html', 'sarif', 'junit', 'codequality'] as const;

interface Delivery {
  readonly format: string;
  /** null: standard output */
  readonly file: string | null;
}

/** The report of evidence outside of any CI run. */
export function reportOf(evidence: readonly Evidence[], context: Omit<RunContext, 'evidenceDigest'>): Report {
  const sorted = [...evidence].sort(worstFirst);
  const evidenceDigest = createHash('sha256').update(evidenceText(sorted)).digest('hex');
  return { evidence: sorted, context: { ...context, evidenceDigest } };
}

/**
 * Renders evidence as the command line asked and gives the exit code that its verdict deserves.
 * Errors: `Problem` for an unknown format and for a file that cannot be written.
 */
export async function deliver(invocation: Invocation, evidence: readonly Evidence[], key: string): Promise<number> {
  const { tool } = await import('../evidence/tool.ts');
  const report = reportOf(evidence, { key, toolVersion: tool.version });
  for (const delivery of deliveries(invocation.options)) {
    const text = await render(delivery.format, report, invocation.options);
    if (delivery.file === null) process.stdout.write(text);
    else await write(invocation.io.root, delivery.file, text);
  }
  return exitCode(overallVerdict(report));
}

/** What is written where: `--format sarif=FILE`, and `--output FILE` for the format that names none. */
export function deliveries(options: Pick<Common, 'formats' | 'output' | 'quiet'>): Delivery[] {
  const asked = options.formats.length === 0 ? ['terminal'] : options.formats;
  const parsed = asked.map((one) => {
    const at = one.indexOf('=');
    return at < 0 ? { format: one, file: null } : { format: one.slice(0, at), file: one.slice(at + 1) };
  });
  for (const { format, file } of parsed) {
    if (!(formats as readonly string[]).includes(format)) {
      throw new Problem(`Unknown format: given "${format}", needed one of ${formats.join(', ')}.`, 'See `assay help`.');
    }
    if (file === '') throw new Problem(`--format ${format}= names no file.`, `Write --format ${format}=FILE.`);
  }
  const first = parsed.findIndex((one) => one.file === null);
  if (options.output !== null && first < 0) return [...parsed, { format: 'terminal', file: options.output }];
  return parsed.map((one, i) => (i === first ? { ...one, file: options.output } : one));
}

async function render(format: string, report: Report, options: Common): Promise<string> {
  const surface = await surfaceOf(format);
  const width = process.stdout.columns;
  return surface.render(report, { color: options.color, ...(width === undefined ? {} : { width }) });
}

/** The surface of that id; loaded alone, so that a terminal report does not load the others. */
export async function surfaceOf(id: string): Promise<Surface> {
  const { surfaces } = await import('../report/surfaces/registry.ts');
  const found = surfaces.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no surface named ${id}`);
  return found;
}

/** Writes a file and the folders above it; relative to `root`. */
export async function write(root: string, file: string, text: string | Uint8Array): Promise<void> {
  const path = isAbsolute(file) ? file : join(root, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Problem(`Cannot write ${file}: ${code}.`, 'Name a file in a folder that can be written.', {
      cause: error,
    });
  }
}
