/** What an expression may hold: one credential, things with names of which some are, a store of many, or none of it. */
export type Value = Secret | Bag | Store | null;

export interface Secret {
  readonly is: 'secret';
  readonly name: string;
  /** it came through a variable */
  readonly tracked: boolean;
  /** at most four characters of it */
  readonly short: boolean;
  /** a part of it, with more characters */
  readonly partial?: boolean;
  /** it stands in the query of an address */
  readonly query?: boolean;
  /** the answer of a secret manager: the credential is one of its fields */
  readonly answer?: boolean;
}

export interface Bag {
  readonly is: 'bag';
  readonly fields: Map<string, Secret | Bag | Store>;
  /** a list, or entries whose names are not known */
  readonly rest: Secret | Store | null;
  /** what a loop over it gives; without it the keys of a dictionary, the items of a list */
  readonly gives?: 'pairs' | 'values';
}

/** The environment, or another place where everything may lie; `all` when each of its entries is secret. */
export interface Store {
  readonly is: 'store';
  readonly name: string;
  readonly all: boolean;
  readonly tracked: boolean;
  readonly gives?: 'pairs' | 'values';
}

/** A credential as it stands at its source. */
export function secret(name: string): Secret {
  return { is: 'secret', name, tracked: false, short: false };
}

/** A credential that the code names: without blanks, which only our own words have. */
export function named(name: string): Secret {
  return secret(name.replace(/\s/g, '_'));
}

/** What goes out when the value goes out: the worst of it; the whole store for a store. */
export function exposedBy(value: Value): Secret | null {
  if (value === null) return null;
  if (value.is === 'secret') return value;
  if (value.is === 'store') return { is: 'secret', name: value.name, tracked: value.tracked, short: false };
  let worst = exposedBy(value.rest);
  for (const field of value.fields.values()) worst = worse(worst, exposedBy(field));
  return worst;
}

/** The one of two that says more: whole before slice, direct before tracked. */
export function worse(a: Secret | null, b: Secret | null): Secret | null {
  if (a === null || b === null) return a ?? b;
  return weight(b) > weight(a) ? b : a;
}

function weight(of: Secret): number {
  return (of.short ? 0 : 4) + (of.tracked ? 0 : 2) + (of.query === true ? 1 : 0);
}

/** A value that may be either; bags are joined. */
export function either(a: Value, b: Value): Value {
  if (a === null || b === null) return a ?? b;
  if (a.is === 'bag' && b.is === 'bag')
    return { is: 'bag', fields: new Map([...b.fields, ...a.fields]), rest: a.rest ?? b.rest };
  if (a.is === 'bag' || a.is === 'store') return a;
  return b.is === 'secret' ? worse(a, b) : b;
}

/** The value as a variable holds it. Bags stay the same object: what is put into them later counts. */
export function held(value: Value): Value {
  if (value === null) return null;
  if (value.is !== 'bag') return { ...value, tracked: true };
  for (const [key, field] of value.fields) if (field.is !== 'bag') value.fields.set(key, { ...field, tracked: true });
  return value;
}

/** Puts a value into a bag under a name. Bags in bags in bags are only as secret as their worst field. */
export function put(bag: Bag, key: string, value: Value): void {
  if (value === null) bag.fields.delete(key);
  else if (value.is !== 'bag') bag.fields.set(key, value);
  else {
    const fields = new Map<string, Secret | Bag | Store>();
    for (const [inner, field] of value.fields) {
      const kept = field.is === 'bag' ? exposedBy(field) : field;
      if (kept !== null) fields.set(inner, kept);
    }
    bag.fields.set(key, { is: 'bag', fields, rest: value.rest });
  }
}

/** A bag with nothing in it. */
export function emptyBag(rest: Bag['rest'] = null): Bag {
  return { is: 'bag', fields: new Map(), rest };
}
