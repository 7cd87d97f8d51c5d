import type { Note } from '../../evidence/evidence.ts';
import type { Golden } from '../../model/golden/golden.ts';
import { goldenRows } from '../../model/golden/rows.ts';
import { count } from '../../model/judge/words.ts';
import type { Outputs } from '../../model/sample.ts';
import type { Climb } from '../../runtimes/ladder.ts';
import { normalTail } from '../../stats/normal-tail.ts';
import { seededRandom } from '../../stats/random.ts';
import { looks, spendingBounds } from '../../stats/spending-bounds.ts';
import { type Feed, feedOf } from './feed.ts';
import type { Run } from './inputs.ts';
import { outputsOf, type Ran, type Side, type Source } from './outputs.ts';

type Both = Readonly<Record<Side, Outputs>>;

/** What the models answered, on which rows. */
export interface Answered {
  /** the rows that were run: all of them unless an early look decided */
  readonly golden: Golden;
  readonly feed: Feed;
  readonly ran: Ran<Both>;
  /** error of each bound at the look that ended it; absent without early stopping */
  readonly alpha?: number;
  readonly notes: readonly Note[];
}

/**
 * Outputs of both sides on all golden rows; with `early-stop` on 10, 25, 50 and 100 % of them in a seeded random order,
 * until `decided` says that the look at hand decides. Predictions files are read whole, and so is a golden dataset of
 * which each row has to be seen.
 */
export async function answered(
  run: Run,
  sources: Readonly<Record<Side, Source>>,
  climbed: Climb | null,
  golden: Golden,
  decided: (golden: Golden, outputs: Both, alpha: number) => boolean,
): Promise<Answered> {
  const { config, io, scratch } = run;
  const models = climbed !== null && sources.base.kind === 'model' && sources.head.kind === 'model';
  const feed = feedOf(golden, config.golden.inputs, scratch);
  const each = seenEach(config, golden);
  if (!config['early-stop'] || !models || each !== null) {
    const text = `All rows are run in spite of \`early-stop\`: each ${each} has to be seen.`;
    const notes = config['early-stop'] && models ? [{ kind: 'policy' as const, text }] : [];
    return { golden, feed, ran: await outputsOf(config, sources, climbed, golden, feed, io), notes };
  }
  const order = shuffled(golden.rows, io.seed);
  let outputs: Both | null = null;
  for (let look = 0, from = 0; ; look++) {
    const share = looks[look] as number;
    const to = Math.ceil(share * golden.rows);
    const fresh = goldenRows(golden, order.subarray(from, to));
    const freshFeed = feedOf(fresh, config.golden.inputs, scratch);
    const ran = await outputsOf(config, sources, climbed, fresh, freshFeed, io);
    if (!ran.ok) return { golden: fresh, feed: freshFeed, ran, notes: [] };
    outputs =
      outputs === null
        ? ran.value
        : { base: joined(outputs.base, ran.value.base), head: joined(outputs.head, ran.value.head) };
    from = to;
    const alpha = normalTail(spendingBounds[look] as number);
    const soFar = goldenRows(golden, order.subarray(0, to));
    if (look < looks.length - 1 && !decided(soFar, outputs, alpha)) continue;
    const text = `Stopped at the look at ${100 * share} % of the rows (${count(to)} of ${count(golden.rows)}, in a random order): bounds at z = ${spendingBounds[look]} (Lan & DeMets 1983).`;
    const notes = [{ kind: 'method' as const, text }];
    return {
      golden: soFar,
      feed: feedOf(soFar, config.golden.inputs, scratch),
      ran: { ok: true, value: outputs },
      alpha,
      notes,
    };
  }
}

/** What every row has to be looked at for; null where some of them can tell. */
function seenEach({ flips, parity }: Run['config'], golden: Golden): string | null {
  if (flips['must-not-flip'] !== undefined || golden.mustStay.includes(true)) return 'row that must not flip';
  const strict = parity !== undefined && [parity['max-outside'], parity['max-disagreement']].includes(0);
  return strict ? 'row that `parity` does not allow to differ' : null;
}

function shuffled(rows: number, seed: number): Uint32Array {
  const random = seededRandom(seed, 'early-stop');
  const order = Uint32Array.from({ length: rows }, (_, row) => row);
  for (let i = rows - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

function joined(first: Outputs, second: Outputs): Outputs {
  const values = new Float64Array(first.values.length + second.values.length);
  values.set(first.values);
  values.set(second.values, first.values.length);
  const texts = first.texts && second.texts && [...first.texts, ...second.texts];
  return { values, width: second.width, ...(texts === undefined ? {} : { texts }) };
}
