import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { assemble, couldNotCheck } from '../evidence/assemble.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { Problem } from '../evidence/problem.ts';
import { tool } from '../evidence/tool.ts';
import type { ModelConfig } from '../model/config.ts';
import { gatedMetrics } from '../model/judge/gated.ts';
import { needsPatterns } from '../model/text/matcher.ts';
import { atExit } from '../runtimes/at-exit.ts';
import { interrupted } from '../runtimes/interrupted.ts';
import type { Io } from './io.ts';
import { watchedPaths, withGoldenManifest } from './model/golden-manifest.ts';
import type { Run } from './model/inputs.ts';
import type { Outcome } from './model/not-compared.ts';
import { needCommands, needDevice, needFlips, needLevels, needRobust } from './model/policy-checks.ts';
import { secretsOf, withoutSecrets } from './model/private-values.ts';
import { removeScratch } from './model/remove-scratch.ts';
import { concerns, type ModelRequest, placesOf, refuseUnsafe } from './model/request.ts';
import { pathOf, untouched } from './model/untouched.ts';
import type { Policy } from './policy.ts';

export type { ModelRequest } from './model/request.ts';

/**
 * Judges the candidate against the baseline on the golden dataset and gives one evidence. A change that touches neither
 * models, golden dataset nor policy is skipped before any runtime is loaded. A candidate that cannot be run fails; a
 * baseline or dataset that cannot be used is evidence of verdict `error`. Files are written only below a private temporary
 * folder, which is removed. `host` is the script of a model's process (that of the bundle unless told).
 */
export async function modelGate(request: ModelRequest, policy: Policy, io: Io, host?: string): Promise<Evidence> {
  const started = io.now();
  const { model: config } = policy.config;
  const name = config === undefined ? undefined : nameOf(config);
  const record = () => ({
    policy: policy.source,
    tool,
    seed: io.seed,
    started: new Date(started).toISOString(),
    seconds: Math.max(0, io.now() - started) / 1000,
    ...(name === undefined ? {} : { name }),
  });
  const secrets = secretsOf(io.env);
  for (const form of secrets.forms) io.mask(form);
  let scratch: string | null = null;
  const forget = atExit(() => {
    // A program that was just killed may still write there.
    if (scratch !== null) rmSync(scratch, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  });
  try {
    if (config === undefined || name === undefined) throw noConfig();
    refuseUnsafe(request, io);
    scratch = await mkdtemp(join(tmpdir(), 'assay-model-'));
    const places = await placesOf(request, config, io);
    const run = await withGoldenManifest({ request, config, policy, io, scratch, places, host });
    const outcome = await judged(run);
    if (io.signal.aborted) throw interrupted();
    // The judgement knows what matters most: the primary metric, then guards, then slices.
    return withoutSecrets(assemble({ ...record(), gate: 'model', order: 'given', ...outcome }), secrets);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return withoutSecrets(couldNotCheck('model', io.signal.aborted ? interrupted() : error, record()), secrets);
  } finally {
    if (scratch !== null) await removeScratch(scratch, io.log);
    forget();
  }
}

async function judged(run: Run): Promise<Outcome> {
  const { config, places, policy } = run;
  const gated = await gatedOf(config);
  needFlips(config);
  needLevels(config);
  needRobust(config);
  needCommands(config);
  needDevice(config);
  if (places.changed !== null && !concerns(places.changed, config, policy, watchedPaths(run))) return untouched(run);
  const { outcomeOf } = await import('./model/outcome-of.ts');
  return outcomeOf(run, gated);
}

/** The metrics of the policy; the engine of patterns is loaded only for a metric that has one. */
async function gatedOf(config: ModelConfig): Promise<ReturnType<typeof gatedMetrics>> {
  if (!needsPatterns([config.primary, ...config.guards])) return gatedMetrics(config);
  const { matcherOf } = await import('../model/text/pattern.ts');
  return gatedMetrics(config, matcherOf);
}

function nameOf(config: ModelConfig): string {
  return config.name ?? basename(pathOf(config).replace(/\/?model\.json$/, ''));
}

function noConfig(): Problem {
  return new Problem('The configuration has no `model:` part.', 'Add one; `assay init` writes an example.');
}
