import { guardedNumber, settingsOf } from './config/guard.ts';
import { toleranceOf } from './config/parity.ts';
import type { ModelConfig } from './config.ts';
import { withoutEnvironment } from './environment-names.ts';

type Margin = number | string | undefined;
type Guard = ModelConfig['primary'];

const strictness = ['pass', 'warn', 'fail'] as const;

/**
 * The policy that judges a change: base's, and of head's only what is stricter. `loosened` says in words what head changes
 * that takes effect only after the merge. Models, golden dataset, slice columns, task and runtime stay base's: whoever
 * could choose them could choose the answer. Without a base, head's policy judges, but hands no environment variable on;
 * without a head, base's.
 */
export function tighten(
  base: ModelConfig | undefined,
  head: ModelConfig | undefined,
): { readonly config: ModelConfig | undefined; readonly loosened: string[] } {
  if (base === undefined) {
    if (head === undefined) return { config: head, loosened: [] };
    const { config: bare, dropped } = withoutEnvironment(head);
    return { config: bare, loosened: dropped.map((key) => `${key} names environment variables`) };
  }
  if (head === undefined) return { config: base, loosened: ['`model` is removed'] };
  const loosened: string[] = [];
  const note = (key: string, what = 'changes') => loosened.push(`\`model.${key}\` ${what}`);
  for (const key of [
    'name',
    'baseline',
    'candidate',
    'golden',
    'task',
    'levels',
    'runtime',
    'install-runtime',
    'batch',
    'output',
    'process',
    'repeats',
    'missing-labels',
    'early-stop',
    'price-per-hour',
    'timeout',
  ] as const) {
    if (JSON.stringify(base[key]) !== JSON.stringify(head[key])) note(key);
  }
  const kept = base.flips['must-not-flip'];
  if (kept !== undefined && kept !== head.flips['must-not-flip']) note('flips.must-not-flip');
  if (JSON.stringify([...base.slices.by].sort()) !== JSON.stringify([...head.slices.by].sort())) note('slices.by');
  if (JSON.stringify(base.slices.where) !== JSON.stringify(head.slices.where)) note('slices.where');
  if (base.code.some((entry) => !head.code.includes(entry))) note('code');
  if (base.slices.auto && !head.slices.auto) note('slices.auto', 'is loosened');
  if (base.slices.correction !== head.slices.correction) note('slices.correction');
  if (base.latency.quantile !== head.latency.quantile) note('latency.quantile');
  if (base.latency.batch !== head.latency.batch) note('latency.batch');
  if (base['require-gpu'] && !head['require-gpu']) note('require-gpu', 'is loosened');
  const least = leastOf(note);
  const config: ModelConfig = {
    ...base,
    'require-gpu': base['require-gpu'] || head['require-gpu'],
    'gpu-idle-mib': least(base['gpu-idle-mib'], head['gpu-idle-mib'], 'gpu-idle-mib') ?? base['gpu-idle-mib'],
    primary: guard(base.primary, head.primary, 'primary', note, base.undecided),
    guards: guards(base, head, note),
    flips: {
      ...optional('max-nfr', least(base.flips['max-nfr'], head.flips['max-nfr'], 'flips.max-nfr')),
      ...optional('tolerance', least(base.flips.tolerance, head.flips.tolerance, 'flips.tolerance')),
      ...optional('must-not-flip', base.flips['must-not-flip'] ?? head.flips['must-not-flip']),
      show: head.flips.show,
    },
    slices: {
      by: base.slices.by,
      where: base.slices.where,
      auto: base.slices.auto || head.slices.auto,
      correction: base.slices.correction,
      ...optional('margin', margin(base.slices.margin, head.slices.margin, 'slices.margin', note)),
      fdr: -(least(-base.slices.fdr, -head.slices.fdr, 'slices.fdr') ?? -base.slices.fdr),
      'min-rows': least(base.slices['min-rows'], head.slices['min-rows'], 'slices.min-rows') ?? base.slices['min-rows'],
    },
    ...anchor(base, head, note),
    fairness: fairness(base, head, note),
    robustness: robustness(base, head, note),
    // More paths let more changes be judged.
    code: [...new Set([...base.code, ...head.code])],
    ...optional('parity', parity(base.parity, head.parity, note)),
    ...optional('ood', ood(base.ood, head.ood, note)),
    latency: {
      ...base.latency,
      ...optional('limit-ms', least(base.latency['limit-ms'], head.latency['limit-ms'], 'latency.limit-ms')),
      calls: -(least(-base.latency.calls, -head.latency.calls, 'latency.calls') ?? -base.latency.calls),
      'ratio-margin':
        margin(base.latency['ratio-margin'], head.latency['ratio-margin'], 'latency.ratio-margin', note) ??
        base.latency['ratio-margin'],
      'on-shared-runner': stricter(
        base.latency['on-shared-runner'],
        head.latency['on-shared-runner'],
        'latency.on-shared-runner',
        note,
      ),
    },
    throughput: {
      ...optional('min', negated(least(negated(base.throughput.min), negated(head.throughput.min), 'throughput.min'))),
      ...ratioMargin(base.throughput, head.throughput, 'throughput', note),
    },
    memory: {
      ...optional('max-mib', least(base.memory['max-mib'], head.memory['max-mib'], 'memory.max-mib')),
      ...ratioMargin(base.memory, head.memory, 'memory', note),
      ...optional(
        'max-leak-kib',
        least(base.memory['max-leak-kib'], head.memory['max-leak-kib'], 'memory.max-leak-kib'),
      ),
    },
    ...optional('cold-start', coldStart(base['cold-start'], head['cold-start'], note)),
    lineage: stricter(base.lineage, head.lineage, 'lineage', note),
    undecided: stricter(base.undecided, head.undecided, 'undecided', note),
  };
  return { config, loosened };
}

/** The anchor stays base's, with the smaller margin; head may add one of files, but no program and no endpoint. */
function anchor({ anchor: base }: ModelConfig, { anchor: head }: ModelConfig, note: Noter) {
  if (base === undefined && (head?.command !== undefined || head?.http !== undefined)) {
    note('anchor');
    return {};
  }
  if (base === undefined) return optional('anchor', head);
  const { margin: own, ...source } = base;
  const { margin: other, ...elsewhere } = head ?? {};
  if (JSON.stringify(source) !== JSON.stringify(elsewhere)) note('anchor');
  return { anchor: { ...source, margin: margin(own, other, 'anchor.margin', note) ?? own } };
}

/** Limits of fairness may only shrink; groups and measures stay base's, or are head's where base has no groups. */
function fairness({ fairness: base }: ModelConfig, { fairness: head }: ModelConfig, note: Noter) {
  if (base.by.length === 0) return head;
  const least = leastOf(note);
  for (const key of ['by', 'measures', 'fdr', 'min-rows'] as const) {
    if (JSON.stringify(base[key]) !== JSON.stringify(head[key])) note(`fairness.${key}`);
  }
  return {
    ...base,
    ...optional('max-difference', least(base['max-difference'], head['max-difference'], 'fairness.max-difference')),
    ...optional('margin', least(base.margin, head.margin, 'fairness.margin')),
    ...optional(
      'min-ratio',
      negated(least(negated(base['min-ratio']), negated(head['min-ratio']), 'fairness.min-ratio')),
    ),
  };
}

type Noter = (key: string, what?: string) => void;

function ood(base: ModelConfig['ood'], head: ModelConfig['ood'], note: Noter): ModelConfig['ood'] {
  if (base === undefined || head === undefined) {
    if (base !== undefined) note('ood', 'is removed');
    return base ?? head;
  }
  const least = leastOf(note);
  const abstain = base['abstain-below'] ?? head['abstain-below'];
  if (abstain !== head['abstain-below']) note('ood.abstain-below');
  const floor = negated(least(negated(base['min-auroc']), negated(head['min-auroc']), 'ood.min-auroc'));
  return {
    ...optional('min-auroc', floor),
    ...optional('margin', least(base.margin, head.margin, 'ood.margin')),
    ...optional('abstain-below', abstain),
  };
}

/** Which model it is stays base's, and differences that are allowed may only shrink; head may add one that is no program. */
function parity(base: ModelConfig['parity'], head: ModelConfig['parity'], note: Noter): ModelConfig['parity'] {
  const reaches = head?.command !== undefined || head?.http !== undefined;
  if (base === undefined && reaches) note('parity');
  if (base === undefined) return reaches ? undefined : head;
  if (head === undefined) {
    note('parity', 'is removed');
    return base;
  }
  const least = leastOf(note);
  const { precision, path, ref, predictions, command, http, output } = base;
  const source = { precision, path, ref, predictions, command, http, output };
  if (Object.entries(source).some(([key, value]) => JSON.stringify(value) !== JSON.stringify(head[key as 'path'])))
    note('parity');
  const [own, other] = [toleranceOf(base), toleranceOf({ ...head, precision })];
  const smaller = (key: 'absolute' | 'relative') => {
    const kept = least(own[key], other[key], `parity.${key}`);
    return kept === own[key] ? base[key] : kept;
  };
  const classes = least(base['max-disagreement'], head['max-disagreement'], 'parity.max-disagreement');
  return {
    ...base,
    ...optional('absolute', smaller('absolute')),
    ...optional('relative', smaller('relative')),
    'max-outside': least(base['max-outside'], head['max-outside'], 'parity.max-outside') ?? base['max-outside'],
    ...optional('max-disagreement', classes),
  };
}

/** The tests of the base, each as it stands; what head adds. */
function robustness(base: ModelConfig, head: ModelConfig, note: Noter): ModelConfig['robustness'] {
  const texts = (tests: ModelConfig['robustness']) => tests.map((test) => JSON.stringify(test));
  const [kept, given] = [texts(base.robustness), texts(head.robustness)];
  if (kept.some((test) => !given.includes(test))) note('robustness');
  const fresh = head.robustness.filter((_, i) => !kept.includes(given[i] as string));
  // A program is never the head's.
  if (fresh.some(({ command }) => command !== undefined)) note('robustness', 'adds a program');
  return [...base.robustness, ...fresh.filter(({ command }) => command === undefined)];
}

/** The smaller of two limits; a limit that head takes away or raises stays and is noted. */
function leastOf(note: Noter) {
  return (base: number | undefined, head: number | undefined, key: string): number | undefined => {
    if (base !== undefined && (head === undefined || head > base)) note(key, 'is loosened');
    return base === undefined || head === undefined ? (base ?? head) : Math.min(base, head);
  };
}

function guards(base: ModelConfig, head: ModelConfig, note: Noter): Guard[] {
  const kept = base.guards.map((own, i) => {
    const other = head.guards.find((each) => guardedNumber(each) === guardedNumber(own));
    if (other !== undefined) return guard(own, other, `guards[${i}]`, note, base.undecided);
    note(`guards (${guardedNumber(own)})`, 'is removed');
    return own;
  });
  const known = new Set(base.guards.map(guardedNumber));
  const fresh = head.guards.filter((each) => !known.has(guardedNumber(each)));
  // A program that judges is never the head's: it could say what it likes, and is given what the base lets it have.
  for (const each of fresh.filter(({ command }) => command !== undefined)) note(`guards (${guardedNumber(each)})`);
  return [...kept, ...fresh.filter(({ command }) => command === undefined)];
}

function guard(base: Guard, head: Guard, key: string, note: Noter, usual: Word): Guard {
  if (guardedNumber(base) !== guardedNumber(head)) {
    note(`${key}.metric`);
    return base;
  }
  const least = leastOf(note);
  if ((base['fail-on'] ?? 'margin') !== (head['fail-on'] ?? 'margin')) note(`${key}.fail-on`);
  const own = stricter(base.undecided ?? usual, head.undecided ?? base.undecided ?? usual, `${key}.undecided`, note);
  const floor = least(negated(base.min), negated(head.min), `${key}.min`);
  return {
    metric: base.metric,
    ...settingsOf(base),
    ...optional('margin', margin(base.margin, head.margin, `${key}.margin`, note)),
    ...optional('min', negated(floor)),
    ...optional('max', least(base.max, head.max, `${key}.max`)),
    ...optional('fail-on', base['fail-on']),
    ...optional('equal-within', least(base['equal-within'], head['equal-within'], `${key}.equal-within`)),
    ...optional('max-gain', least(base['max-gain'], head['max-gain'], `${key}.max-gain`)),
    ...optional('undecided', base.undecided === undefined && own === usual ? undefined : own),
  };
}

/** The smaller margin; one of another kind (a number against a percentage) cannot be compared, so base's stays. */
function margin(base: Margin, head: Margin, key: string, note: Noter): Margin {
  if (base === undefined) return head;
  const sameKind = typeof base === typeof head;
  const smaller = sameKind && Number.parseFloat(String(head)) <= Number.parseFloat(String(base));
  if (!smaller) note(key, 'is loosened');
  return smaller ? head : base;
}

type Ratio = { readonly 'ratio-margin'?: Margin };

function ratioMargin(base: Ratio, head: Ratio, key: string, note: Noter): { 'ratio-margin'?: NonNullable<Margin> } {
  return optional('ratio-margin', margin(base['ratio-margin'], head['ratio-margin'], `${key}.ratio-margin`, note));
}

type ColdStart = ModelConfig['cold-start'];

function coldStart(base: ColdStart, head: ColdStart, note: Noter): ColdStart {
  if (base === undefined) return head;
  if (head === undefined) {
    note('cold-start', 'is removed');
    return base;
  }
  const least = leastOf(note);
  return {
    runs: -(least(-base.runs, -head.runs, 'cold-start.runs') ?? -base.runs),
    ...optional('max-ms', least(base['max-ms'], head['max-ms'], 'cold-start.max-ms')),
    ...ratioMargin(base, head, 'cold-start', note),
  };
}

type Word = (typeof strictness)[number];

function stricter(base: Word, head: Word, key: string, note: Noter): Word {
  if (strictness.indexOf(head) >= strictness.indexOf(base)) return head;
  note(key, 'is loosened');
  return base;
}

function negated(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
