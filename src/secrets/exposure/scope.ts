import type { Value } from './value.ts';

/** A function's own names, a class's, or the file's. */
export interface Scope {
  readonly vars: Map<string, Value>;
  readonly parent: Scope | null;
  readonly kind: 'file' | 'class' | 'function';
}

/** The value of a dotted name, from the innermost scope that knows it. */
export function lookUp(scope: Scope | null, name: string): Value | undefined {
  for (let at = scope; at !== null; at = at.parent) {
    const value = at.vars.get(name);
    if (value !== undefined) return value;
  }
  const own = /^(?:self|cls|this)\.(\w+)$/.exec(name)?.[1];
  for (let at = own === undefined ? null : scope; at !== null; at = at.parent) {
    if (at.kind === 'class') return at.vars.get(own ?? '');
  }
  return undefined;
}

/** A scope inside another. */
export function within(parent: Scope | null, kind: Scope['kind']): Scope {
  return { vars: new Map(), parent, kind };
}
