// Two stored profiles: reading both and comparing them, CPU milliseconds in a warm process.
// `node bench/data-profiles.mjs [--columns N] [--turns N] [--dump FOLDER] [--source FOLDER]`: default 1,000 columns. The
// profiles are those of 20 columns of `data-made.mjs`, repeated under other names with counts drawn anew (fixed seed).
// Three cases: the counts of all columns equal, all drawn anew, and one column of ten drawn anew. `--dump` writes what
// was concluded, to compare two versions byte by byte; `--source` takes a folder of compiled modules.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { compile, root } from '../scripts/generate/compile.mjs';
import { makeData } from './data-made.mjs';
import { median } from './numbers.mjs';

const { values } = parseArgs({
  options: {
    columns: { type: 'string', default: '1000' },
    turns: { type: 'string', default: '30' },
    dump: { type: 'string' },
    source: { type: 'string' },
  },
});
const wanted = Number(values.columns);

/** A generator of numbers in [0, 1) that gives the same ones each time (Mulberry32). */
function stream(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Counts that chance could have given in the place of these, with the same sum. */
function redrawn(counts, random) {
  const normal = () => random() + random() + random() + random() + random() + random() - 3;
  const drawn = counts.map((count) => Math.max(0, Math.round(count + normal() * Math.sqrt(2 * count))));
  const total = (list) => list.reduce((sum, count) => sum + count, 0);
  let left = total(counts) - total(drawn);
  for (let i = 0; left !== 0; i = (i + 1) % drawn.length) {
    const step = Math.max(-drawn[i], left > 0 ? Math.ceil(left / drawn.length) : Math.floor(left / drawn.length));
    drawn[i] += step;
    left -= step;
  }
  return drawn;
}

function moved(column, random) {
  const { bins, values: texts, lengths } = column;
  const both = texts === undefined ? null : redrawn([...texts.list.map(([, count]) => count), texts.other], random);
  return {
    ...column,
    ...(bins === undefined ? {} : { bins: { ...bins, counts: redrawn(bins.counts, random) } }),
    ...(both === null
      ? {}
      : { values: { ...texts, list: texts.list.map(([text], i) => [text, both[i]]), other: both.at(-1) } }),
    ...(lengths === undefined ? {} : { lengths: { ...lengths, counts: redrawn(lengths.counts, random) } }),
  };
}

/** A profile of so many columns, those of `profile` again and again. */
function widened(profile, digest, redraw) {
  const random = stream(7);
  const columns = Array.from({ length: wanted }, (_, i) => {
    const column = profile.columns[i % profile.columns.length];
    const named = { ...column, path: [`${column.path[0]}_${i}`], position: i };
    return redraw(i) ? moved(named, random) : named;
  });
  return { ...profile, digest, row_hash: digest, columns };
}

async function stored(load, directory) {
  const made = await makeData(directory, { rows: 50_000, csvRows: 0, wide: 0 }, 'parquet');
  const { openDuckdbInProcess } = await load('engines/duckdb/duckdb');
  const { firstProfile } = await load('data/profile/profile-snapshot');
  const io = { root, env: process.env, log: { info: () => {} }, allowInstall: false };
  const engine = await openDuckdbInProcess({ io, directory, threads: 2 });
  const file = join(directory, made[0].path);
  const counter = await engine.open({ name: file, kind: 'parquet', files: [file], digest: 'sha256:0', nulls: [] });
  const profile = await firstProfile(counter, 10);
  await engine.close();
  return profile;
}

function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const line = (name, times) =>
  console.log(`${name.padEnd(34)} least ${Math.min(...times).toFixed(1)}, median ${median(times).toFixed(1)}`);

const directory = mkdtempSync(join(tmpdir(), 'assay-bench-profiles-'));
const compiled = values.source === undefined ? compile() : null;
const load = compiled?.load ?? ((module) => import(pathToFileURL(resolve(values.source, `${module}.js`)).href));
try {
  const { parseProfile, profileText } = await load('data/profile/profile-text');
  const { judgeProfiles } = await load('data/judge');
  const { policyOf } = await load('data/policy');
  const { dataConfigSchema } = await load('data/config');
  const policy = policyOf(dataConfigSchema.parse({ snapshots: [{ path: 'any' }] }), undefined);
  const profile = await stored(load, directory);
  const base = profileText(widened(profile, 'sha256:1', () => false));
  const cases = {
    equal: profileText(widened(profile, 'sha256:2', () => false)),
    different: profileText(widened(profile, 'sha256:2', () => true)),
    'one of ten different': profileText(widened(profile, 'sha256:2', (i) => i % 10 === 3)),
  };
  console.log(
    `${wanted} columns, ${base.length} bytes, load ${loadavg()[0].toFixed(1)}, Node ${process.version}; CPU ms`,
  );
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, { parse: [], compare: [], both: [] }]));
  for (let turn = 0; turn < Number(values.turns); turn++) {
    for (const [name, head] of Object.entries(cases)) {
      const start = cpu();
      const [b, h] = [parseProfile(base, 'base'), parseProfile(head, 'head')];
      const read = cpu();
      const judged = await judgeProfiles(b, h, policy);
      const end = cpu();
      times[name].parse.push(read - start);
      times[name].compare.push(end - read);
      times[name].both.push(end - start);
      if (turn === 0 && values.dump !== undefined) {
        mkdirSync(values.dump, { recursive: true });
        writeFileSync(join(values.dump, `${name}.json`), JSON.stringify({ b, judged }));
      }
    }
  }
  for (const [name, { parse, compare, both }] of Object.entries(times)) {
    line(`${name}: first parse + compare`, both.slice(0, 1));
    line(`${name}: parse`, parse);
    line(`${name}: compare`, compare);
    line(`${name}: parse + compare`, both);
  }
} finally {
  compiled?.remove();
  rmSync(directory, { recursive: true, force: true });
}
