import type { Finding } from '../../evidence/finding.ts';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { ModelFault } from '../../runtimes/protocol.ts';

const doing: Readonly<Record<ModelFault['kind'], string>> = {
  load: 'does not load',
  answer: 'gives no usable answer',
  crash: 'crashed',
  deadline: 'hangs',
};

const mends: Readonly<Record<ModelFault['kind'], string>> = {
  load: 'Export the model again with everything it needs in its folder; a layers model that TensorFlow.js cannot read loads as a graph model (`tensorflowjs_converter --output_format=tfjs_graph_model`), and a `command` needs its packages on this machine or in its image.',
  answer:
    'Compare the inputs and outputs of the model with the columns of the golden dataset and with `model.task`; where the inputs are meant to change, change the golden dataset first.',
  crash: 'Run the candidate on these rows outside the gate; when it works there, compare the versions of the runtime.',
  deadline:
    'Run the candidate on these rows outside the gate; when it is only slow, raise `model.process.load-seconds`, `model.process.call-seconds` or `model.timeout`, whichever it passed.',
};

const memoryMend =
  'Lower `model.batch`, give the job more memory, or raise `model.process.memory-mib` where the policy sets it; a candidate that alone needs more than the baseline has grown.';

const startMend =
  'Install the program on this machine, or in the image, or correct the `command` in the configuration in a change of its own.';

/** A crash for want of memory says so in words of ours, and so does a program that cannot be started. */
function mendOf({ kind, text }: ModelFault): string {
  if (kind === 'crash' && text.startsWith('could not be started')) return startMend;
  return kind === 'crash' && /\bmemory\b/.test(text) ? memoryMend : mends[kind];
}

/** What happened, where and why, in words: "crashed on row `b17`: was ended by SIGSEGV". */
export function faultInWords(fault: ModelFault, ids: readonly string[]): string {
  return `${doing[fault.kind]}${rowsInWords(fault, ids)}: ${quote(fault.text)}`;
}

/** A candidate that does not load, crashes, hangs or gives no usable answer fails the gate. */
export function faultFinding(fault: ModelFault, ids: readonly string[], path: string, fingerprint: string): Finding {
  const said = lastWords(fault.stderr);
  return {
    rule: `model-${fault.kind}`,
    severity: 'error',
    confidence: 'certain',
    message: `the candidate ${doing[fault.kind]}${rowsInWords(fault, ids)}`,
    detail: `${saidOrDid(fault)}${said === '' ? '' : ` Its last words: ${quote(said)}.`}`,
    number: 'no answer (exact); limit: every golden row answered',
    mend: mendOf(fault),
    locations: [{ path }],
    fingerprint,
  };
}

/** A baseline that cannot be run leaves nothing to compare with. */
export function faultProblem(fault: ModelFault, ids: readonly string[], shown: string): Problem {
  const said = lastWords(fault.stderr);
  return new Problem(
    `The baseline ${quote(shown)} ${faultInWords(fault, ids)}.${said === '' ? '' : ` Its last words: ${quote(said)}.`}`,
    fault.kind === 'answer'
      ? mends.answer
      : 'Install what it needs on this machine, name a baseline that runs here, or give its outputs as `baseline: { predictions: FILE }`.',
  );
}

/** The text of a crash and of a deadline is ours; that of the others may be the model's. */
function saidOrDid({ kind, text }: ModelFault): string {
  return kind === 'load' || kind === 'answer' ? `The reason: ${quote(text)}.` : `Its process ${text}.`;
}

function rowsInWords({ rows }: ModelFault, ids: readonly string[]): string {
  if (rows === undefined) return '';
  const first = quote(ids[rows.from] ?? String(rows.from + 1));
  if (rows.to - rows.from === 1) return ` on row ${first}`;
  return ` on the rows ${first} to ${quote(ids[rows.to - 1] ?? String(rows.to))} (${rows.to - rows.from} rows)`;
}

/** The end of what a process complained of, on one line. */
export function lastWords(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(-2).join(' ').trim();
}
