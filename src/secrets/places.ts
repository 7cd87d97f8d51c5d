import type { Location } from '../evidence/location.ts';
import { environmentOf } from './environment.ts';

/** Places once each, those at the head first; a place in an older version of a path gives way to those at the head. */
export function distinctPlaces(locations: readonly Location[]): Location[] {
  const atHead = new Set(locations.filter(({ commit }) => commit === undefined).map(({ path }) => path));
  const places = new Map<string, Location>();
  for (const location of locations) {
    const { path, commit, startLine, startColumn, cell, inside } = location;
    if (commit !== undefined && atHead.has(path)) continue;
    const key = JSON.stringify([path, inside, commit === undefined ? [startLine, startColumn, cell] : 'history']);
    const before = places.get(key);
    // of the versions of one path the first is where it came in; one with a key path says more
    if (before === undefined || (before.key === undefined && location.key !== undefined)) {
      places.set(key, before === undefined ? location : { ...before, key: location.key as string });
    }
  }
  return [...places.values()].map(withEnvironment).sort(byPlace);
}

/** The environments that the places name, in the order dev, test, staging, prod. */
export function environmentsIn(locations: readonly Location[]): string[] {
  const named = new Set(locations.map(({ environment }) => environment));
  return ['dev', 'test', 'staging', 'prod'].filter((environment) => named.has(environment));
}

function withEnvironment(location: Location): Location {
  const environment = environmentOf(location.path, location.key);
  return environment === null ? location : { ...location, environment };
}

function byPlace(a: Location, b: Location): number {
  return (
    Number(a.commit !== undefined) - Number(b.commit !== undefined) ||
    compare(a.path, b.path) ||
    (a.startLine ?? 0) - (b.startLine ?? 0)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
