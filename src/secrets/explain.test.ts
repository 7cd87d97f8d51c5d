import { expect, it } from 'vitest';
import { explainRules } from './explain.ts';

it('says what each rule looks for, without the machinery', () => {
  const explained = explainRules();
  expect(explained.map(({ id }) => id)).toEqual(explained.map(({ id }) => id).toSorted());
  for (const { looks, why, mend } of explained) {
    for (const text of [looks, why, mend]) {
      expect(text.length).toBeGreaterThan(7);
      expect(text).not.toContain('[object');
    }
  }
  const byId = new Map(explained.map((rule) => [rule.id, rule]));
  expect(byId.get('hugging-face-token')).toMatchObject({ looks: 'hf_ 34×A-Za-z0-9', context: null, checksum: false });
  expect(byId.get('github-token')?.checksum).toBe(true);
  expect(byId.get('aws-secret-access-key')?.context).toContain('AWS access key id within 5 lines');
});
