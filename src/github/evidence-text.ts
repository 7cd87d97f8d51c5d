import { verdictFrom } from '../evidence/assemble.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { evidenceSchema } from '../evidence/evidence-schema.ts';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { worst } from '../evidence/verdict.ts';
import { isRecord } from './payload.ts';

const again = 'Let the gate write it again, and put nothing else into the folder.';

/**
 * Evidence from the text of a file. `path` is only for messages; `nesting` is the deepest nesting of brackets.
 * Errors: `Problem` for text that is no JSON, too deep, of another format or version, or milder than its own findings.
 */
export function parseEvidence(text: string, path: string, nesting = 32): Evidence {
  const broken = (what: string, cause?: unknown) =>
    new Problem(`The evidence in ${quote(path)} cannot be used: ${what}.`, again, { cause });
  if (nestingOf(text) > nesting) throw broken(`needed JSON of at most ${nesting} levels, given more`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw broken('needed JSON, given something else, perhaps a file that was cut off', cause);
  }
  if (!isRecord(value) || value.format !== 'assay/evidence')
    throw broken('needed `format: assay/evidence`, given another kind of file');
  if (value.version !== 1)
    throw broken(`needed version 1, given ${quote(String(value.version))}; use the same release of all actions`);
  const parsed = evidenceSchema.safeParse(value);
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    throw broken(`${quote(first?.path.join('.') ?? '')}: ${quote(first?.message ?? 'not valid')}`);
  }
  const earned = worst([parsed.data.verdict, verdictFrom(parsed.data.findings, parsed.data.measurements)]);
  if (earned !== parsed.data.verdict) throw broken(`it says ${parsed.data.verdict}, and what it found earns ${earned}`);
  return parsed.data;
}

/** How deep brackets nest outside strings; linear, before anything recursive sees the text. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    if (inString) {
      if (character === '\\') i += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
}
