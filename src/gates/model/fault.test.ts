import { expect, it } from 'vitest';
import { faultFinding } from './fault.ts';

it.each([
  ['a program that is not there', 'crash', 'could not be started (spawn serve ENOENT)', /^Install the program/],
  [
    'its own limit of memory',
    'crash',
    'ran out of memory: it held 306 MiB, and may hold 300 MiB',
    /`model.batch`.*memory-mib/,
  ],
  ['the memory of the machine', 'crash', 'was killed (SIGKILL: out of memory?)', /`model.batch`/],
  ['another crash', 'crash', 'was ended by SIGSEGV', /versions of the runtime/],
  ['a hang', 'deadline', 'did not answer within 3 s', /`model.process.call-seconds`/],
] as const)('says how to mend %s', (_, kind, text, mend) => {
  expect(faultFinding({ kind, text, stderr: '' }, [], 'models/new', 'x').mend).toMatch(mend);
});
