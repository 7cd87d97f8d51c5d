import { quote } from '../evidence/quote.ts';
import type { SecretsConfig } from './config.ts';
import { tiers } from './tier.ts';

/**
 * The policy that judges a change: base's, with what head makes stricter. `loosened` says in one sentence each what head
 * would loosen; that takes effect only after the merge.
 *
 * Stricter is: a lower confidence that fails or warns, fewer excluded paths and disabled rules, a larger cap. The
 * allow-list's path stays base's.
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
  const config: SecretsConfig = {
    'fail-on': level('fail-on'),
    'warn-on': level('warn-on'),
    exclude: common('exclude'),
    disable: common('disable'),
    'allow-list': base['allow-list'],
    'max-file-bytes': Math.max(base['max-file-bytes'], head['max-file-bytes']),
  };
  return { config, loosened };
}
