import { quote } from '../evidence/quote.ts';
import type { SecretsConfig } from './config.ts';
import { tiers } from './tier.ts';

type Attention = SecretsConfig['exposure'];

const attentions: readonly Attention[] = ['note', 'warn', 'fail'];
/** What sends something out of the machine, or names where to: never taken from the head of a change. */
const outward = ['verify', 'verify-paid', 'verify-forks', 'verify-hosts', 'incident'] as const;

/**
 * The policy that judges a change: base's, with what head makes stricter. `loosened` says in one sentence each what head
 * would loosen; that takes effect only after the merge.
 *
 * Stricter is: a lower confidence that fails or warns, fewer excluded paths and disabled rules, a larger cap, more attention
 * to unread inputs, exposure and posture, a shorter rotation, OCR, no foreign ignores. The allow-list's path stays base's, and so
 * does whatever sends something out of the machine (`verify…`, `incident`).
 */
export function tighten(base: SecretsConfig, head: SecretsConfig): { config: SecretsConfig; loosened: string[] } {
  const loosened: string[] = [];
  const level = (key: 'fail-on' | 'warn-on') => {
    const stricter = tiers.indexOf(head[key]) > tiers.indexOf(base[key]);
    if (!stricter && head[key] !== base[key])
      loosened.push(`\`secrets.${key}\` goes from ${base[key]} to ${head[key]}`);
    return stricter ? head[key] : base[key];
  };
  const common = (key: 'exclude' | 'disable') => {
    for (const entry of head[key]) {
      if (!base[key].includes(entry)) loosened.push(`\`secrets.${key}\` gains ${quote(entry)}`);
    }
    return base[key].filter((entry) => head[key].includes(entry));
  };
  if (head['max-file-bytes'] < base['max-file-bytes']) {
    loosened.push(`\`secrets.max-file-bytes\` goes from ${base['max-file-bytes']} to ${head['max-file-bytes']}`);
  }
  if (head['allow-list'] !== base['allow-list']) {
    loosened.push(`\`secrets.allow-list\` moves from ${quote(base['allow-list'])} to ${quote(head['allow-list'])}`);
  }
  const attend = (name: string, before: Attention, after: Attention) => {
    const stricter = attentions.indexOf(after) > attentions.indexOf(before);
    if (!stricter && after !== before) loosened.push(`\`secrets.${name}\` goes from ${before} to ${after}`);
    return stricter ? after : before;
  };
  const kept = (key: (typeof outward)[number]) => {
    if (JSON.stringify(head[key]) !== JSON.stringify(base[key])) loosened.push(`\`secrets.${key}\` is edited`);
  };
  for (const key of outward) kept(key);
  const rotation = stricterRotation(base.rotation, head.rotation, loosened);
  if (head['foreign-ignores'] && !base['foreign-ignores']) loosened.push('`secrets.foreign-ignores` is switched on');
  if (base.ocr && !head.ocr) loosened.push('`secrets.ocr` is switched off');
  const config: SecretsConfig = {
    ...base,
    'fail-on': level('fail-on'),
    'warn-on': level('warn-on'),
    exclude: common('exclude'),
    disable: common('disable'),
    unread: {
      media: attend('unread.media', base.unread.media, head.unread.media),
      caps: attend('unread.caps', base.unread.caps, head.unread.caps),
      encrypted: attend('unread.encrypted', base.unread.encrypted, head.unread.encrypted),
    },
    exposure: attend('exposure', base.exposure, head.exposure),
    posture: attend('posture', base.posture, head.posture),
    ...(rotation === undefined ? {} : { rotation }),
    'foreign-ignores': base['foreign-ignores'] && head['foreign-ignores'],
    ocr: base.ocr || head.ocr,
    'max-file-bytes': Math.max(base['max-file-bytes'], head['max-file-bytes']),
  };
  return { config, loosened };
}

function stricterRotation(
  base: SecretsConfig['rotation'],
  head: SecretsConfig['rotation'],
  loosened: string[],
): SecretsConfig['rotation'] {
  if (base === undefined) return head;
  const limit = (name: string, before: number, after: number | undefined) => {
    if (after === undefined || after > before) {
      const to = after === undefined ? 'no limit' : `${after} days`;
      loosened.push(`\`secrets.rotation.${name}\` goes from ${before} days to ${to}`);
    }
    return Math.min(before, after ?? before);
  };
  const tags = { ...head?.['by-tag'] };
  for (const [tag, days] of Object.entries(base['by-tag'])) {
    // a class that head no longer names falls under its general limit
    tags[tag] = limit(`by-tag.${tag}`, days, tags[tag] ?? head?.['max-age-days']);
  }
  return { 'max-age-days': limit('max-age-days', base['max-age-days'], head?.['max-age-days']), 'by-tag': tags };
}
