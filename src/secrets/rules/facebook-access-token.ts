import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facebook-access-token',
  title: 'Facebook access token',
  provider: 'Meta',
  tags: ['operations'],
  keywords: ['eaa'],
  format: {
    pieces: [
      'EAA',
      { oneOf: [...'BCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'] },
      run('alnum', 10, 120),
      { oneOf: ['ZA', 'ZB', 'ZC', 'ZD'] },
      run('alnum', 60, 250),
    ],
  },
  randomness: { bits: 4.2, mixed: true },
  tier: 'medium',
  why: 'It acts as its owner or page, as its permissions allow.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developers.facebook.com/tools/debug/accesstoken/',
  source: { url: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/', asOf: '2026-11' },
});
