import type { Location } from '../../evidence/location.ts';
import type { InlineIgnore } from '../inline-ignore.ts';

export type Language = 'python' | 'notebook' | 'script' | 'shell' | 'dockerfile' | 'makefile' | 'workflow';

/**
 * Code that prints, logs or ships a credential. It names where the credential comes from (a variable of the environment, an
 * option), never its text.
 */
export interface Exposure {
  readonly rule: string;
  /** what is exposed: `HF_TOKEN`, `the whole environment` */
  readonly name: string;
  /** `` `HF_TOKEN` is printed by `print` `` */
  readonly message: string;
  readonly mend: string;
  /** direct = high, through variables = medium, a slice or a custom that is only unwise = low */
  readonly confidence: 'high' | 'medium' | 'low';
  readonly location: Location;
  /** the statement without blanks, comments and the text of its strings: it stays when the code moves */
  readonly statement: string;
  /** comments beside it that silence its rule */
  readonly ignores?: readonly InlineIgnore[];
}

/** Code that must give a finding of the family, and code that must give none of it. `path` tells the language. */
export interface Example {
  readonly code: string;
  readonly path?: string;
}

/** A family of sinks: one rule. */
export interface Family {
  /** `exposure-python-print` */
  readonly id: string;
  /** what happens to the credential, before the name of the sink: `is printed by` */
  readonly act: string;
  readonly mend: string;
  readonly exposes: readonly (string | Example)[];
  readonly quiet: readonly (string | Example)[];
}

/** Which arguments of a call leave the process: all, or those at these places or with these names. */
export interface Reach {
  readonly places?: readonly number[];
  readonly names?: readonly string[];
  /** only a credential in the query of an address counts */
  readonly query?: true;
}

/** Calls that hand what they are given to somebody else. */
export interface CallFamily extends Family {
  readonly calls: readonly {
    /** of the dotted callee: `logging.info`; what is called in the chain ends in `()` */
    readonly callee: RegExp;
    readonly reach?: Reach;
  }[];
}

export type Confidence = Exposure['confidence'];
