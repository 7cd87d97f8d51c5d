import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { profileGate } from '../../gates/data/stored-profile.ts';
import { type DataRequest, dataGate, type PairAsked } from '../../gates/data.ts';
import { loadPolicy } from '../../gates/load-policy.ts';
import { kindOfName } from '../../sources/snapshot-kind.ts';
import { deliver, write } from '../deliver.ts';
import type { Command, Invocation } from './command.ts';
import { changeAtHand, rangeOf } from './range.ts';

export const command: Command = {
  help: `assay data BASE HEAD                     compare two snapshots
assay data BASE HEAD --key A,B           also row by row; --examples shows a few changed cells
assay data TRAINING SERVING --mode skew  what is served against what was trained on; with --key feature parity
assay data [--diff BASE..HEAD]           compare the snapshots of assay.yml that the change touches
assay data profile SNAPSHOT -o FILE      write the profile of a snapshot, to be compared against later, as
                                         NAME.profile.json (profiles are known by that ending)
assay data profile PART --base FILE      the same, counted at the edges of a stored profile, so that parts can be added
assay data profile A B ... -o FILE       add stored profiles of parts (*.profile.json)

A snapshot is a CSV, TSV, JSON, Parquet or Arrow file (texts also as .gz or .zst), a folder or glob of them, a table as
file.duckdb#TABLE or file.sqlite#TABLE, git:REF:PATH, https://HOST/PATH, or a *.profile.json. Pointers of Git LFS and
DVC stand for their content. A file that is named itself may also end in .txt, .data, .dat or nothing.
`,
  options: {
    diff: { type: 'string' },
    name: { type: 'string' },
    key: { type: 'string' },
    mode: { type: 'string' },
    examples: { type: 'boolean' },
    base: { type: 'string' },
    o: { type: 'string', short: 'o' },
  },
  async run(invocation) {
    const { io, options, words } = invocation;
    if (words[0] === 'profile') return profile(invocation);
    const request = await requestOf(invocation);
    const policy = await loadPolicy(io, request.mode === 'change' ? request.change : null, options.config);
    return deliver(invocation, await dataGate(request, policy, io), policy.config.report);
  },
};

async function requestOf({ flags, io, words }: Invocation): Promise<DataRequest> {
  const [base, head, ...more] = words;
  if (base !== undefined && head !== undefined && more.length === 0 && flags.diff === undefined) {
    const name = typeof flags.name === 'string' ? { name: flags.name } : {};
    return { mode: 'pair', base, head, ...name, asked: asked(flags) };
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

/** What the command line asks for over the policy. */
function asked({ key, mode, examples }: Invocation['flags']): PairAsked {
  if (mode !== undefined && mode !== 'snapshot' && mode !== 'skew') {
    throw new Problem(
      `Needed --mode snapshot or skew, given ${String(mode)}.`,
      'Usage: assay data BASE HEAD --mode skew',
    );
  }
  const names = typeof key === 'string' ? key.split(',').map((name) => name.trim()) : undefined;
  if (names?.some((name) => name === '')) {
    throw new Problem('Needed names of columns in --key, given an empty one.', 'Usage: assay data BASE HEAD --key A,B');
  }
  return {
    ...(names === undefined ? {} : { key: names }),
    ...(mode === undefined ? {} : { mode }),
    ...(examples === true ? { examples: true } : {}),
  };
}

/** Errors: `Problem` when a file is there that is no profile: what was meant as a second snapshot is not written over. */
async function keepData(path: string, file: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile() || found.size === 0) return;
  const opened = await open(path);
  try {
    const start = await opened.read(Buffer.alloc(64), 0, 64, 0);
    if (/^\s*\{\s*"format"\s*:\s*"assay\/profile"/.test(start.buffer.toString('utf8', 0, start.bytesRead))) return;
  } finally {
    await opened.close();
  }
  throw new Problem(
    `${quote(file)} is there and is no profile: it would be written over.`,
    'Name another file: `-o NAME.profile.json`.',
  );
}

/** False for a pipe or device, which has no name to come back to. */
async function isOrdinary(path: string): Promise<boolean> {
  return (await stat(path)).isFile();
}

async function profile({ flags, io, options, words }: Invocation): Promise<number> {
  const [, ...snapshots] = words;
  if (snapshots.length === 0) {
    throw new Problem('Needed a snapshot, given none.', 'Usage: assay data profile SNAPSHOT -o FILE');
  }
  const policy = await loadPolicy(io, null, options.config);
  const base = typeof flags.base === 'string' ? flags.base : null;
  const file = typeof flags.o === 'string' ? flags.o : options.output;
  if (file !== null) await keepData(resolve(io.root, file), file);
  const text = await profileGate({ snapshots, base }, policy, io);
  if (file === null) process.stdout.write(text);
  else await write(io.root, file, text);
  if (file !== null && kindOfName(file) !== 'profile' && (await isOrdinary(resolve(io.root, file)))) {
    io.log.warn(`${quote(file)} is read as data, not as a profile: its name needs the ending .profile.json.`);
  }
  return 0;
}
