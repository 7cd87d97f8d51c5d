import { posix } from 'node:path';
import { quote } from '../../evidence/quote.ts';
import type { ModelConfig } from '../../model/config.ts';
import type { Run } from './inputs.ts';

/** A file of the repository in an argument of a program: `{root}/metrics/profit.py`. */
export const ownFile = /\{root\}(?:\/([^\s{}]+))?/;

/** Paths of the repository that programs of metrics and of changed rows name. */
export function programPaths({ primary, guards, robustness }: ModelConfig): readonly string[] {
  const named = (command: readonly string[] = []) => command.flatMap((argument) => ownFile.exec(argument)?.[1] ?? []);
  const metrics = [primary, ...guards].flatMap(({ command, human }) => [
    ...named(command),
    ...(human === undefined ? [] : [human]),
  ]);
  return [...metrics, ...robustness.flatMap(({ command }) => named(command))];
}

/** What a change does to these programs: it is judged by those of the base. */
export function programEdits({ config, places }: Pick<Run, 'config' | 'places'>): readonly string[] {
  return programPaths(config)
    .filter((path) =>
      places.changed?.some((changed) => changed === path || changed.startsWith(`${posix.dirname(path)}/`)),
    )
    .map(
      (path) => `${quote(path)}, a program by which models are judged, is edited; this change is judged by the base's`,
    );
}
