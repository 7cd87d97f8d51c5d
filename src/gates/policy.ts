import type { Config } from '../config/config.ts';
import type { PolicySource } from '../evidence/evidence.ts';

/** The effective policy: base's, tightened by head's, with the record of where it came from. */
export interface Policy {
  readonly config: Config;
  readonly source: PolicySource;
  /** what base itself asks, where head tightens it; absent = the same */
  readonly atBase?: Config;
}
