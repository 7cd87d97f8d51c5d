import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import type { Cost } from './cost/cost.ts';
import type { Json } from './text/json-schema.ts';
import type { MatcherOf } from './text/matcher.ts';

/** What a policy can say beside the name of a metric: `{metric: ndcg@k, at: 10}`. */
export interface Settings {
  readonly at?: number | undefined;
  readonly class?: number | undefined;
  readonly average?: 'macro' | 'micro' | 'weighted' | 'samples' | undefined;
  readonly weights?: 'none' | 'linear' | 'quadratic' | undefined;
  readonly multi?: 'ovr' | 'ovo' | undefined;
  readonly gain?: 'linear' | 'exponential' | undefined;
  readonly pattern?: string | undefined;
  readonly schema?: Json | undefined;
  readonly cost?: Cost | undefined;
  readonly command?: readonly string[] | undefined;
  readonly name?: string | undefined;
  readonly env?: readonly string[] | undefined;
  readonly gives?: 'rows' | 'number' | undefined;
  readonly better?: 'higher' | 'lower' | undefined;
  readonly human?: string | undefined;
  readonly 'min-agreement'?: number | undefined;
  readonly 'max-position-share'?: number | undefined;
}

/** One setting of a metric, as its declaration has it. Without a default the metric means something else unless told. */
export type Setting =
  | {
      readonly kind: 'number';
      readonly meaning: string;
      readonly default?: number;
      readonly least: number;
      readonly most: number | null;
      /** the ends themselves are refused */
      readonly open?: true;
      readonly integer?: true;
    }
  | { readonly kind: 'word'; readonly meaning: string; readonly words: readonly string[]; readonly default: string }
  | {
      readonly kind: 'given';
      readonly meaning: string;
      /** whether the metric cannot do without it; never part of the id */
      readonly required: boolean;
      /** throws a `Problem` for what it cannot be */
      check(value: unknown, matcherOf: MatcherOf): void;
    };

/** The settings that a metric takes, by their key. */
export type SettingsOf = Readonly<Partial<Record<keyof Settings, Setting>>>;

/**
 * The settings with which a metric is worked out: those that were given, else their defaults. `place` names the metric
 * in the policy, `matcherOf` reads patterns. Errors: `Problem` for one that the metric does not take, or that is out of its range.
 */
export function settled(
  id: string,
  declared: SettingsOf,
  given: Settings,
  place: string,
  matcherOf: MatcherOf,
): Settings {
  const keys = Object.keys(declared) as (keyof Settings)[];
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const setting = declared[key as keyof Settings];
    if (setting === undefined) {
      throw new Problem(
        `\`${place}\` gives ${id} the setting ${quote(key)}: it takes ${keys.length === 0 ? 'none' : keys.join(', ')}.`,
        'Remove the setting, or name the metric that it was meant for.',
      );
    }
    const reason = unfitSetting(setting, value, matcherOf);
    if (reason === null) continue;
    throw new Problem(
      `\`${place}\` sets \`${key}\` of ${id} to ${quote(String(value))}: needed ${reason}.`,
      `\`${key}\` is ${setting.meaning}.`,
    );
  }
  const absent = keys.find((key) => {
    const setting = declared[key];
    return setting?.kind === 'given' && setting.required && given[key] === undefined;
  });
  if (absent !== undefined) {
    throw new Problem(
      `\`${place}\` names ${id} without \`${absent}\`, which it needs.`,
      `Set \`${absent}\` to ${declared[absent]?.meaning}.`,
    );
  }
  const entries = keys.map((key) => [key, given[key] ?? standard(declared[key])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The setting without which nothing was given. */
function standard(setting: Setting | undefined): number | string | undefined {
  return setting === undefined || setting.kind === 'given' ? undefined : setting.default;
}

function unfitSetting(setting: Setting, value: unknown, matcherOf: MatcherOf): string | null {
  if (setting.kind === 'given') {
    setting.check(value, matcherOf);
    return null;
  }
  if (setting.kind === 'word') {
    return setting.words.includes(value as string) ? null : `one of ${setting.words.join(', ')}`;
  }
  const { least, most, open, integer } = setting;
  const number = typeof value === 'number' && Number.isFinite(value) ? value : Number.NaN;
  const inside = open
    ? number > least && (most === null || number < most)
    : number >= least && number <= (most ?? number);
  if (inside && (!integer || Number.isInteger(number))) return null;
  const lower = open ? `above ${least}` : `from ${least}`;
  const upper = most === null ? '' : open ? ` and below ${most}` : ` to ${most}`;
  return `a ${integer ? 'whole ' : ''}number ${lower}${upper}`;
}

/**
 * The id of a metric with its settings: a trailing `k` is their number (`ndcg@10`, `top-3`), others stand in parentheses
 * (`fbeta(2)`, `recall(class 3)`, `f1(micro)`). Settings that have their default are left out, but the number for `k`.
 */
export function settledId(id: string, declared: SettingsOf, settings: Settings): string {
  const counted = /(?<=[@-])k$/.test(id) && settings.at !== undefined;
  const name = counted ? id.replace(/k$/, String(settings.at)) : id;
  const shown = (Object.keys(declared) as (keyof Settings)[])
    .filter((key) => declared[key]?.kind !== 'given')
    .filter((key) => settings[key] !== undefined && settings[key] !== standard(declared[key]))
    .filter((key) => !(counted && key === 'at'))
    .map((key) => (key === 'class' ? `class ${settings.class}` : String(settings[key])));
  return shown.length === 0 ? name : `${name}(${shown.join(', ')})`;
}

/** The id under which a metric is registered, of an id that may carry settings: the inverse of `settledId`. */
export function registeredId(id: string): string {
  return id.replace(/\([^()]*\)$/, '').replace(/([@-])\d+(\.\d+)?$/, '$1k');
}

/** An id as names of files and rules of findings have it: `@` as `-at-`, a last `+` as `-plus`, a last `-` as `-minus`. */
export function slugOf(id: string): string {
  return id.replace('@', '-at-').replace(/\+$/, '-plus').replace(/-$/, '-minus');
}
