import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { worstFirst } from '../evidence/assemble.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { Problem } from '../evidence/problem.ts';
import { tool } from '../evidence/tool.ts';
import { trendOf } from '../evidence/trend.ts';
import { exitCode } from '../evidence/verdict.ts';
import type { ReportConfig } from '../report/config.ts';
import { evidenceText } from '../report/evidence-text.ts';
import { overallVerdict, type Report, type RunContext } from '../report/report.ts';
import type { Surface } from '../report/surface.ts';
import { trendText } from '../sources/trend-file.ts';
import { atTop } from './at-top.ts';
import type { Common, Invocation } from './commands/command.ts';
import { deliveries } from './deliveries.ts';

/** The report of evidence outside of any CI run. Its digest is computed where a surface shows it: the terminal does not. */
export function reportOf(evidence: readonly Evidence[], context: Omit<RunContext, 'evidenceDigest'>): Report {
  const sorted = [...evidence].sort(worstFirst);
  const digest = () => createHash('sha256').update(evidenceText(sorted)).digest('hex');
  let known: string | undefined;
  return {
    evidence: sorted,
    context: {
      ...context,
      get evidenceDigest() {
        known ??= digest();
        return known;
      },
    },
  };
}

/**
 * Renders evidence as the command line asked and gives the exit code that its verdict deserves; `head` is the commit that
 * was judged.
 * Errors: `Problem` for an unknown format and for a file that cannot be written.
 */
export async function deliver(
  invocation: Invocation,
  evidence: readonly Evidence[],
  { key, trend }: Pick<ReportConfig, 'key' | 'trend'>,
  head?: string,
): Promise<number> {
  const lines = trend === undefined ? [] : trendOf(await trendText(atTop(invocation).io.root, trend)).lines;
  const report = reportOf(evidence, {
    key,
    toolVersion: tool.version,
    ...(head === undefined ? {} : { head }),
    ...(lines.length === 0 ? {} : { trend: lines }),
  });
  for (const delivery of deliveries(invocation.options)) {
    const text = await render(delivery.format, report, invocation.options);
    if (delivery.file === null) process.stdout.write(text);
    else await write(invocation.io.root, delivery.file, text);
  }
  return exitCode(overallVerdict(report));
}

async function render(format: string, report: Report, options: Common): Promise<string> {
  const surface = await surfaceOf(format);
  const width = process.stdout.columns;
  return surface.render(report, { color: options.color, ...(width === undefined ? {} : { width }) });
}

/** The surface of that id; all of them are loaded, and only when one is asked for that is not the terminal's. */
export async function surfaceOf(id: string): Promise<Surface> {
  if (id === 'terminal') return (await import('../report/surfaces/terminal.ts')).default;
  const { surfaces } = await import('../report/surfaces/registry.ts');
  const found = surfaces.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no surface named ${id}`);
  return found;
}

/** Writes each evidence into a folder, as `<gate>.json` or `<gate>-<name>.json`. Errors: as `write`. */
export async function writeEvidence(root: string, folder: string, evidence: readonly Evidence[]): Promise<void> {
  // reading evidence needs the schemas, and a scan that writes none does not
  const { evidenceFileName } = await import('../github/evidence-files.ts');
  for (const one of evidence) await write(root, join(folder, evidenceFileName(one)), evidenceText([one]));
}

/** Writes a file and the folders above it; relative to `root`. */
export async function write(root: string, file: string, text: string | Uint8Array): Promise<void> {
  const path = isAbsolute(file) ? file : join(root, file);
  try {
    await makeFolder(dirname(path));
    await writeFile(path, text);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Problem(`Cannot write ${file}: ${code}.`, 'Name a file in a folder that can be written.', {
      cause: error,
    });
  }
}

/** Makes a folder and those above it, one by one: Node's recursive form never ends where none can be made, as in /proc. */
async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
