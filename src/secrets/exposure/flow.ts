import type { CallFamily, Confidence, Family } from './exposure.ts';
import type { Cursor, Node } from './expression.ts';
import { type Known, learn } from './python-relevance.ts';
import { lookUp, type Scope } from './scope.ts';
import type { Secret, Value } from './value.ts';

/** What a credential meets, and at which token. */
export interface Leak {
  readonly family: Family;
  readonly secret: Secret;
  readonly at: number;
  /** the sink as the code writes it: `logger.info` */
  readonly sink: string;
  readonly confidence?: Confidence;
}

/** How one language names its sources, sinks and what hands a value on. */
export interface Dialect {
  readonly sources: readonly Source[];
  readonly families: readonly CallFamily[];
  /** the dotted names of the whole environment and of stores of secrets */
  readonly stores: Readonly<Record<string, { readonly name: string; readonly all: boolean }>>;
  /** functions whose result holds what they are given */
  readonly passing: RegExp;
  /** methods whose result holds what they are called on */
  readonly methods: RegExp;
  /** functions that keep what they are given out of the log from then on */
  readonly masks: RegExp;
  /** assignments to these dotted names are sinks */
  readonly targets: readonly { readonly target: RegExp; readonly family: Family }[];
}

/** A call that gives a credential. */
export interface Source {
  readonly callee: RegExp;
  /** the credential's name: a fixed one, or the first text among the arguments */
  readonly name: { readonly argument: number } | { readonly fixed: string };
  /** `named`: only when the name says so; `stored`: unless the name says no; `answer`: one of the fields of the result */
  readonly when: 'always' | 'named' | 'stored';
  readonly answer?: true;
  /** an argument that must be there by name: `WithDecryption` */
  readonly needs?: string;
}

/** The state while one file is read from its top to its end. */
export interface Flow {
  readonly dialect: Dialect;
  cursor: Cursor;
  scope: Scope;
  readonly leaks: Leak[];
  /** options of the command line that hold credentials */
  readonly options: Set<string>;
  readonly functions: Map<string, Value>;
  /** reads the block of a function that stands in an expression */
  readonly readBlock: (flow: Flow, block: number, params: readonly string[]) => void;
  /** the credential whose text stands in the line of this token */
  literalAt: (at: number) => string | null;
  depth: number;
  /** what lets statements be passed over; null = all are read */
  known: Known | null;
  /** the function whose block is read, for what it returns */
  functionName?: string | null;
}

const mostNames = 5000;

/** Gives a dotted name a value. What is set on `self` or `this` is known in the whole class. */
export function setName({ scope, known }: Pick<Flow, 'scope' | 'known'>, name: string, value: Value): void {
  learn(known, name, value);
  let at = scope;
  if (/^(self|cls|this)\./.test(name)) while (at.kind === 'function' && at.parent !== null) at = at.parent;
  if (at.vars.size < mostNames && (value !== null || lookUp(at, name) !== undefined)) at.vars.set(name, value);
}

/** `a.b().c` for a chain of names and calls; null for anything else. */
export function dotted(node: Node): string | null {
  if (node.kind === 'name') return node.id;
  if (node.kind === 'member') {
    const of = dotted(node.of);
    return of === null || of.length > 150 ? null : `${of}.${node.name}`;
  }
  if (node.kind === 'call') {
    const callee = dotted(node.callee);
    return callee === null ? null : `${callee}()`;
  }
  if (node.kind === 'index') {
    const of = dotted(node.of);
    return of === null ? null : `${of}[]`;
  }
  return null;
}
