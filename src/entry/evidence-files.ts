import type { Evidence } from '../evidence/evidence.ts';
import { evidenceText } from '../report/evidence-text.ts';

/** One file for each evidence: `secrets.json`, `data-trips.json`; names that meet get a number. */
export function evidenceFiles(evidence: readonly Evidence[]): { name: string; text: string }[] {
  const used = new Map<string, number>();
  return evidence.map((one) => {
    const plain = [one.gate, ...(one.name === undefined ? [] : [one.name])].join('-').replace(/[^A-Za-z0-9_.-]+/g, '_');
    const times = used.get(plain) ?? 0;
    used.set(plain, times + 1);
    return { name: `${plain}${times === 0 ? '' : `-${times + 1}`}.json`, text: evidenceText([one]) };
  });
}
