import { tighten as tightenData } from '../data/tighten.ts';
import { tighten as tightenModel } from '../model/tighten.ts';
import { tighten as tightenReport } from '../report/tighten.ts';
import { tighten as tightenSecrets } from '../secrets/tighten.ts';
import type { Config } from './config.ts';

export interface Tightened {
  readonly config: Config;
  /** what the head loosens, in sentences; it takes effect only after the merge */
  readonly loosened: readonly string[];
}

/**
 * The policy that judges a change: base's, made stricter where head's is stricter, key by key.
 * A gate that only head configures is added (that is stricter); a gate that head removes stays.
 */
export function tighten(base: Config, head: Config): Tightened {
  const loosened: string[] = [];
  const config: Config = { ...base };
  if (base.secrets === false) config.secrets = head.secrets;
  else if (head.secrets === false) loosened.push('`secrets` is switched off');
  else {
    const secrets = tightenSecrets(base.secrets, head.secrets);
    config.secrets = secrets.config;
    loosened.push(...secrets.loosened);
  }
  const data = tightenData(base.data, head.data);
  if (data.config !== undefined) config.data = data.config;
  const model = tightenModel(base.model, head.model);
  if (model.config !== undefined) config.model = model.config;
  const report = tightenReport(base.report, head.report);
  config.report = report.config;
  loosened.push(...data.loosened, ...model.loosened, ...report.loosened);
  return { config, loosened };
}
