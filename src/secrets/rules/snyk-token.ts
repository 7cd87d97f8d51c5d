import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'snyk-token',
  title: 'Snyk token',
  provider: 'Snyk',
  tags: ['code'],
  keywords: ['snyk'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['snyk'], within: 40 },
  tier: 'medium',
  why: 'It reads the list of your open vulnerabilities.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.snyk.io/account',
  source: { url: 'https://docs.snyk.io/snyk-api/authentication-for-api', asOf: '2026-11' },
});
