import { decodeNeptuneToken } from '../decoders/neptune-token.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'neptune-api-token',
  title: 'Neptune API token',
  provider: 'Neptune',
  tags: ['ml'],
  keywords: ['eyjhcglfywrkcmvzcyi6'],
  format: { pieces: ['eyJhcGlfYWRkcmVzcyI6', run('base64', 60, 500), { optional: [{ oneOf: ['==', '='] }] }] },
  decode: decodeNeptuneToken,
  tier: 'high',
  why: 'It reads and writes every run and model of the account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NEPTUNE_API_TOKEN.',
  link: 'https://app.neptune.ai/',
  source: { url: 'https://docs.neptune.ai/api_token/', asOf: '2026-11' },
});
