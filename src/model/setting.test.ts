import { describe, expect, it } from 'vitest';
import { registeredId, type Settings, type SettingsOf, settledId } from './setting.ts';

const count: SettingsOf = { at: { kind: 'number', meaning: 'k', default: 5, least: 1, most: null, integer: true } };
const average: SettingsOf = {
  average: { kind: 'word', meaning: 'how', words: ['macro', 'micro'], default: 'macro' },
  class: { kind: 'number', meaning: 'one class', least: 0, most: null, integer: true },
};

describe('the id of a metric with settings', () => {
  it.each<[string, SettingsOf, Settings, string]>([
    ['ndcg@k', count, { at: 10 }, 'ndcg@10'],
    ['ndcg@k', count, { at: 5 }, 'ndcg@5'],
    ['top-k', count, { at: 3 }, 'top-3'],
    ['fbeta', count, { at: 2 }, 'fbeta(2)'],
    ['fbeta', count, { at: 5 }, 'fbeta'],
    ['recall@fpr', count, { at: 0.1 }, 'recall@fpr(0.1)'],
    ['f1', average, { average: 'micro' }, 'f1(micro)'],
    ['f1', average, { average: 'macro', class: 3 }, 'f1(class 3)'],
    ['f1', average, { average: 'macro' }, 'f1'],
  ])('%s %j %j is %s', (id, declared, settings, shown) => {
    expect(settledId(id, declared, settings)).toBe(shown);
    expect(registeredId(shown)).toBe(id);
  });
});
