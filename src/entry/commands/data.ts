import { Problem } from '../../evidence/problem.ts';
import { type DataRequest, dataGate, profileGate } from '../../gates/data.ts';
import { loadPolicy } from '../../gates/load-policy.ts';
import { deliver, write } from '../deliver.ts';
import type { Command, Invocation } from './command.ts';
import { changeAtHand, rangeOf } from './range.ts';

export const command: Command = {
  help: `assay data BASE HEAD                     compare two snapshots
assay data [--diff BASE..HEAD]           compare the snapshots of assay.yml that the change touches
assay data profile SNAPSHOT -o FILE      write the profile of a snapshot, to be compared against later

A snapshot is a CSV, TSV, Parquet or JSON Lines file, a glob of them, git:REF:PATH, or a *.profile.json.
`,
  options: {
    diff: { type: 'string' },
    name: { type: 'string' },
    o: { type: 'string', short: 'o' },
  },
  async run(invocation) {
    const { io, options, words } = invocation;
    if (words[0] === 'profile') return profile(invocation);
    const request = await requestOf(invocation);
    const policy = await loadPolicy(io, request.mode === 'change' ? request.change : null, options.config);
    return deliver(invocation, await dataGate(request, policy, io), policy.config.report.key);
  },
};

async function requestOf({ flags, io, words }: Invocation): Promise<DataRequest> {
  const [base, head, ...more] = words;
  if (base !== undefined && head !== undefined && more.length === 0 && flags.diff === undefined) {
    const name = typeof flags.name === 'string' ? { name: flags.name } : {};
    return { mode: 'pair', base, head, ...name };
  }
  if (words.length > 0) {
    throw new Problem(`Needed two snapshots, given ${words.length}.`, 'Usage: assay data BASE HEAD');
  }
  const change = typeof flags.diff === 'string' ? await rangeOf(io, flags.diff) : await changeAtHand(io);
  if (change === null) {
    throw new Problem(
      'No change to judge: needed two commits, given a directory without an earlier commit.',
      'Name two snapshots (assay data BASE HEAD) or a range (--diff BASE..HEAD).',
    );
  }
  return { mode: 'change', change };
}

async function profile({ flags, io, options, words }: Invocation): Promise<number> {
  const [, snapshot, ...more] = words;
  if (snapshot === undefined || more.length > 0) {
    throw new Problem(`Needed one snapshot, given ${words.length - 1}.`, 'Usage: assay data profile SNAPSHOT -o FILE');
  }
  const policy = await loadPolicy(io, null, options.config);
  const text = await profileGate(snapshot, policy, io);
  const file = typeof flags.o === 'string' ? flags.o : options.output;
  if (file === null) process.stdout.write(text);
  else await write(io.root, file, text);
  return 0;
}
