import { Problem } from '../../evidence/problem.ts';
import { defined, type Metric, type Score } from '../metric.ts';
import type { Task } from '../sample.ts';
import { type Setting, type Settings, type SettingsOf, settled } from '../setting.ts';
import { noMatcher } from '../text/matcher.ts';
import type { Program } from './program.ts';

/** What two metrics by programs differ in. */
type Declared = Omit<Metric, 'scores' | 'program' | 'bind'> & {
  readonly settings: SettingsOf;
  readonly tasks: readonly Task[];
  /** how its programs answer */
  kindOf(settings: Settings): Program['kind'];
};

/**
 * A metric whose values a program of the policy gives. They are in the samples (`Sample.scored`) before it is evaluated;
 * without them it is undefined. `name` stands in its id and is its title.
 */
export function defineProgramMetric({ tasks, kindOf, ...declared }: Declared): Metric {
  const withSettings = (settings: Settings): Metric => {
    const program = programOf(kindOf(settings), settings);
    const score = scoreOf(program);
    return { ...declared, program, scores: Object.fromEntries(tasks.map((task) => [task, score])) };
  };
  return {
    ...withSettings({}),
    bind: (given, place) => {
      const own = settled(declared.id, declared.settings, given, place, noMatcher);
      const { name, better = declared.direction } = own;
      if (own['min-agreement'] !== undefined && own.human === undefined) {
        throw new Problem(
          `\`${place}\` asks for a \`min-agreement\` with people, and names no \`human\`.`,
          'Set `human` to a file of pairs that people have judged, or take `min-agreement` out.',
        );
      }
      const named = name === undefined ? {} : { id: `${declared.id}(${name})`, title: name };
      return { ...withSettings(own), direction: better, ...named, registered: declared.id };
    },
  };
}

/** Settings that every program takes. */
export const programSettings = {
  command: given('program and arguments, as a list', true),
  name: given('a short name for the report', false),
  env: given('names of environment variables that the program is given, as a list', false),
} satisfies SettingsOf;

/** A setting that the schema of the policy has checked already. */
export function given(meaning: string, required: boolean): Setting {
  return { kind: 'given', meaning, required, check: () => undefined };
}

function programOf(kind: Program['kind'], settings: Settings): Program {
  const { command = [], env = [], human } = settings;
  const { 'min-agreement': minAgreement, 'max-position-share': maxPositionShare } = settings;
  return {
    kind,
    key: JSON.stringify([kind, command, env, human]),
    command,
    env,
    ...(human === undefined ? {} : { human }),
    ...(minAgreement === undefined ? {} : { minAgreement }),
    ...(maxPositionShare === undefined ? {} : { maxPositionShare }),
  };
}

function scoreOf({ kind, key }: Program): Score {
  if (kind === 'number') {
    return {
      kind: 'number',
      value: ({ scored }) =>
        defined(scored?.[0]?.numbers.get(key) ?? Number.NaN, 'its program gives one number for all rows together'),
    };
  }
  return {
    kind: 'mean',
    rows: ({ scored, rows }) => scored?.[0]?.rows.get(key) ?? new Float64Array(rows).fill(Number.NaN),
  };
}
