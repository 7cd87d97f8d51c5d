import { Problem } from '../evidence/problem.ts';
import type { Common } from './commands/command.ts';

/** The formats of `--format`; `comment` and `summary` are surfaces that only an action posts. */
const formats = [
  'terminal',
  'json',
  'markdown',
  'html',
  'sarif',
  'junit',
  'codequality',
  'gitlab-secrets',
  'azure',
  'bitbucket',
] as const;

interface Delivery {
  readonly format: string;
  /** null: standard output */
  readonly file: string | null;
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
