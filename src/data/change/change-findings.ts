import { severityOf } from '../../evidence/finding.ts';
import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { type Scene, sides } from '../cause.ts';
import type { Decision } from '../decision/compare.ts';
import { detectable } from '../decision/decide.ts';
import type { Draft } from '../draft.ts';
import { percentText, pointsInterval, pointsText, sizesText } from '../number-text.ts';
import { missingBars, pictureOf } from '../pictures/picture.ts';
import { onChange, type SnapshotPolicy } from '../policy.ts';
import type { Investigation } from './investigate.ts';
import { partText } from './partly.ts';

/**
 * Findings of one column: its cause, where one explains the change, and a plain finding for each changed decision that
 * no cause explains.
 */
export function changeFindings(
  decisions: Scene['decisions'],
  found: Investigation,
  policy: SnapshotPolicy,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const { explanation } = found;
  const column = (decisions.distribution ?? decisions.missing)?.column ?? '';
  const severity = severityOf(onChange(policy, column));
  const picture = pictureOf(found.base, found.own);
  const shares = { drawing: picture.drawing ?? missingBars(found.base, found.own) };
  if (explanation !== null) {
    const { rule, message, detail, number, mend, table } = explanation;
    const shown = { rule, message, detail, number, mend, ...(table === undefined ? {} : { table }) };
    const size = Math.max(effect(decisions.distribution), effect(decisions.missing));
    drafts.push({ ...shown, severity, confidence: 'high', about: [column], size, ...picture });
  }
  for (const which of sides) {
    const decision = decisions[which];
    if (decision?.outcome !== 'changed' || explanation?.explains.includes(which)) continue;
    const part = found.part?.explanation.explains.includes(which) ? partText(found.part) : null;
    const plain = which === 'distribution' ? distributionChanged(decision, part) : presenceChanged(decision, part);
    drafts.push({
      ...plain,
      severity,
      confidence: 'high',
      about: [column],
      size: effect(decision),
      ...(which === 'distribution' ? picture : shares),
    });
  }
  return drafts;
}

function effect(decision: Decision | undefined): number {
  return decision?.measured.value ?? 0;
}

type Plain = Pick<Draft, 'rule' | 'message' | 'detail' | 'number' | 'mend'>;

function distributionChanged(decision: Decision, part: string | null): Plain {
  const { measured, column, margin, statistic } = decision;
  const name = quote(column);
  const rest = `${sizesText(measured.n)}; margin ${percentText(margin)}; smallest detectable change ${percentText(detectable(margin, measured.n.base, measured.n.head))}`;
  const mend = `Find what changed where the snapshot is written; ${acceptText(column)}`;
  if (statistic.of === 'values') {
    return {
      rule: 'categories-changed',
      message: `${name} changed its shares`,
      detail: [`The share of ${measured.at ?? 'one value'} moved most.`, part ?? []].flat().join(' '),
      number: `${measured.at ?? ''}: ${percentText(measured.base ?? 0)} \u2192 ${percentText(measured.head ?? 0)}, by ${pointsText(measured.value ?? 0)} ${points(decision)}, ${rest}`,
      mend,
    };
  }
  return {
    rule: 'distribution-changed',
    message: `${name} changed its distribution`,
    detail: `The two distribution functions differ most ${measured.at ?? ''}${part === null ? '; no known cause explains it.' : `. ${part}`}`,
    number: `${percentText(measured.value ?? 0)} of rows moved ${interval(decision)}, ${rest}`,
    mend,
  };
}

function presenceChanged(decision: Decision, part: string | null): Plain {
  const { measured, column, margin } = decision;
  const fell = (measured.head ?? 0) > (measured.base ?? 0);
  return {
    rule: fell ? 'presence-fell' : 'presence-rose',
    message: `${quote(column)} has ${fell ? 'more' : 'fewer'} missing values`,
    ...(part === null ? {} : { detail: part }),
    number: `missing ${percentText(measured.base ?? 0)} \u2192 ${percentText(measured.head ?? 0)}, by ${pointsText(measured.value ?? 0)} ${points(decision)}, ${sizesText(measured.n)}; margin ${percentText(margin)}`,
    mend: fell
      ? 'Find the join, parser or source that stopped to deliver the value.'
      : 'Check what stands in place of the missing values now.',
  };
}

function interval({ measured }: Decision): string {
  return `[${percentText(measured.low ?? 0)}, ${percentText(measured.high ?? 1)}]`;
}

function points({ measured }: Decision): string {
  return pointsInterval(measured.low ?? 0, measured.high ?? 1);
}
