import type { ReportConfig } from './config.ts';

/** The base's part of the policy about the report, and what the head would loosen in it, in sentences. */
export interface TightenedReport {
  readonly config: ReportConfig;
  readonly loosened: readonly string[];
}

/** Base's configuration of the report, stricter where head's is: who may accept. The rest is a matter of looks: base's. */
export function tighten(base: ReportConfig, head: ReportConfig): TightenedReport {
  const [before, now] = [base.accept?.author === true, head.accept?.author === true];
  if (before && !now) return { config: { ...base, accept: { ...base.accept, author: false } }, loosened: [] };
  return { config: base, loosened: !before && now ? ['`report.accept.author` is switched on'] : [] };
}
