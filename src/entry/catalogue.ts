import { causes } from '../data/causes/registry.ts';
import { dataFindings } from '../data/finding-kinds.ts';
import { statistics } from '../data/statistics/registry.ts';
import { modelFindings } from '../model/finding-kinds.ts';
import type { Metric } from '../model/metric.ts';
import { metrics } from '../model/metrics/registry.ts';
import { registeredId, slugOf } from '../model/setting.ts';
import { catalogue as packages } from '../packages/catalogue.ts';
import { surfaces } from '../report/surfaces/registry.ts';
import { explainRules } from '../secrets/explain.ts';
import { exposureFamilies } from '../secrets/exposure/families.ts';
import { secretsFindings } from '../secrets/finding-kinds.ts';
import { postureFamilies } from '../secrets/posture/families.ts';

/** One registered thing in words: what `assay rules` lists and `assay explain` explains. */
export interface Entry {
  readonly kind:
    | 'secret rule'
    | 'exposure'
    | 'posture'
    | 'finding of secrets'
    | 'statistic'
    | 'cause'
    | 'metric'
    | 'finding of data'
    | 'finding of model'
    | 'runtime'
    | 'surface';
  readonly id: string;
  readonly title: string;
  /** paragraphs */
  readonly text: readonly string[];
}

/** Everything that is registered, in the order of the kinds, each sorted by id. */
export function registered(): readonly Entry[] {
  return [
    ...explainRules().map(
      (rule): Entry => ({
        kind: 'secret rule',
        id: rule.id,
        title: rule.title,
        text: [
          `Looks like: ${rule.looks}${rule.context === null ? '' : `; ${rule.context}`}`,
          `Confidence: ${rule.tier}${rule.checksum ? '; certain when its checksum holds' : ''}`,
          `Why it matters: ${rule.why}`,
          `Mend: ${rule.mend}`,
          `Revoke: ${rule.link}`,
          `Format from: ${rule.source}`,
        ],
      }),
    ),
    ...exposureFamilies.map(
      (one): Entry => ({
        kind: 'exposure',
        id: one.id,
        title: one.id.replace('exposure-', '').replaceAll('-', ' '),
        text: [`A credential ${one.act} …`, `Mend: ${one.mend}`],
      }),
    ),
    ...postureFamilies.map(
      (one): Entry => ({
        kind: 'posture',
        id: one.id,
        title: one.id.replace('posture-', '').replaceAll('-', ' '),
        text: [`An action, path or secret ${one.act} …`, `Mend: ${one.mend}`],
      }),
    ),
    ...meanings('finding of secrets', secretsFindings),
    ...statistics.map(
      (one): Entry => ({
        kind: 'statistic',
        id: one.id,
        title: one.title,
        text: [one.documentation, `Source: ${one.source}`],
      }),
    ),
    ...causes.map(
      (one): Entry => ({
        kind: 'cause',
        id: one.id,
        title: one.title,
        text: [one.documentation, `Source: ${one.source}`],
      }),
    ),
    ...metrics.map(
      (one): Entry => ({
        kind: 'metric',
        id: one.id,
        title: one.title,
        text: [one.documentation, ...settingsInWords(one), `Source: ${one.source}`],
      }),
    ),
    ...meanings('finding of data', dataFindings),
    ...meanings('finding of model', modelFindings),
    ...packages.map(
      (one): Entry => ({
        kind: 'runtime',
        id: one.name,
        title: `${one.package} ${one.version}`,
        text: [one.purpose, one.mend],
      }),
    ),
    ...surfaces.map((one): Entry => ({ kind: 'surface', id: one.id, title: one.title, text: [one.mediaType] })),
  ];
}

/**
 * The entries of an id. A metric is found under its settings (`ndcg@10` is `ndcg@k`), the name of its file, which findings
 * carry (`ndcg-at-k`), and the name of its limit (`ndcg-at-k-limit`) as well. Empty when there is none.
 */
export function entriesOf(id: string): readonly Entry[] {
  const entries = registered();
  const exact = entries.filter((entry) => entry.id === id);
  const names = [registeredId(id), id.replace(/-limit$/, '')];
  return exact.length > 0
    ? exact
    : entries.filter((entry) => names.includes(entry.id) || names.includes(slugOf(entry.id)));
}

function settingsInWords({ settings = {} }: Metric): readonly string[] {
  return Object.entries(settings).map(([key, setting]) => {
    const standard = setting.kind === 'given' ? undefined : setting.default;
    return `Setting ${key}: ${setting.meaning}${standard === undefined ? '' : ` (${standard} unless told)`}`;
  });
}

/** The finding's id in words is title enough; its meaning is the text. */
function meanings(kind: Entry['kind'], findings: Readonly<Record<string, string>>): Entry[] {
  return Object.entries(findings).map(([id, text]) => ({ kind, id, title: id.replaceAll('-', ' '), text: [text] }));
}
