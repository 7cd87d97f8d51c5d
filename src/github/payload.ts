import { readFileSync, statSync } from 'node:fs';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';

const largest = 32 * 1024 ** 2;

/** A part of an event's payload that knows where it stands, so that a complaint can name the field. */
export interface Payload {
  readonly fields: Readonly<Record<string, unknown>>;
  wrong(field: string, needed: string): Problem;
}

/**
 * The payload of the event that started the run. `kind` is only for messages.
 * Errors: `Problem` when the file is missing, over 32 MiB, no JSON, or no object.
 */
export function readPayload(kind: string, path: string | undefined): Payload {
  if (path === undefined || path === '') throw unreadable(kind, 'GITHUB_EVENT_PATH is empty');
  let text: string;
  try {
    if (statSync(path).size > largest) throw unreadable(kind, 'a file over 32 MiB');
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw unreadable(kind, `no readable file at ${quote(path)}`, cause);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw unreadable(kind, 'a file that is no JSON', cause);
  }
  if (!isRecord(value)) throw unreadable(kind, 'JSON that is no object');
  return top(kind, value);
}

/** The object in a field. Errors: `Problem` when there is none. */
export function recordAt(payload: Payload, field: string): Payload {
  const value = payload.fields[field];
  if (!isRecord(value)) throw payload.wrong(field, 'an object');
  return { fields: value, wrong: (inner, needed) => payload.wrong(`${field}.${inner}`, needed) };
}

/** The text in a field. Errors: `Problem` when there is none. */
export function textAt(payload: Payload, field: string): string {
  const value = payload.fields[field];
  if (typeof value !== 'string') throw payload.wrong(field, 'text');
  return value;
}

/** Whether a parsed JSON value is an object with string keys; null and arrays are not. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function top(kind: string, fields: Readonly<Record<string, unknown>>): Payload {
  return {
    fields,
    wrong: (field, needed) =>
      new Problem(
        `The payload of the ${kind} event cannot be used: needed ${needed} in ${quote(field)}, given something else or nothing.`,
        'Run this step on the event itself, and do not overwrite the file that GITHUB_EVENT_PATH names.',
      ),
  };
}

function unreadable(kind: string, given: string, cause?: unknown): Problem {
  return new Problem(
    `The payload of the ${kind} event cannot be read: needed the JSON file that the runner writes, given ${given}.`,
    'Run this step on a GitHub Actions runner, and do not overwrite GITHUB_EVENT_PATH.',
    { cause },
  );
}
