import type { Evidence } from '../evidence/evidence.ts';
import { formatNumber, formatValue } from './number.ts';

/**
 * What a scan for credentials went through, in one sentence: `Scanned 42 files, 3 commits, 1.2 MiB in 0.4 s; skipped: 2
 * binary.` Undefined for evidence of another kind. The words come from our own gate and hold nothing of the change.
 */
export function scanWords({ gate, counts, seconds }: Evidence): string | undefined {
  if (gate !== 'secrets' || counts.bytes === undefined) return undefined;
  const amount = (what: string, one: string) => {
    const n = counts[what] ?? 0;
    return n === 0 ? [] : [`${formatNumber(n)} ${n === 1 ? one : what}`];
  };
  const cached = counts['texts from the cache'] ?? 0;
  const files = amount('files', 'file');
  const parts = [
    ...(files.length > 0 ? files : ['0 files']),
    ...amount('blobs', 'blob'),
    ...amount('commits', 'commit'),
    ...amount('cells', 'cell'),
    formatValue(counts.bytes, 'bytes'),
    ...(cached > 0 ? [`from the cache: ${formatNumber(cached)} ${cached === 1 ? 'text' : 'texts'}`] : []),
  ];
  const skipped = Object.entries(counts).flatMap(([what, n]) =>
    n > 0 && /^(?:unread: [a-z-]+|excluded)$/.test(what) ? [`${formatNumber(n)} ${what.replace('unread: ', '')}`] : [],
  );
  const time = seconds < 0.1 ? `${Math.round(seconds * 1000)} ms` : `${formatNumber(seconds, 3)} s`;
  return `Scanned ${parts.join(', ')} in ${time}; skipped: ${skipped.length === 0 ? 'nothing' : skipped.join(', ')}.`;
}
