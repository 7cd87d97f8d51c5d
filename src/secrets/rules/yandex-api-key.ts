import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'yandex-api-key',
  title: 'Yandex Cloud API key',
  provider: 'Yandex Cloud',
  tags: ['cloud'],
  keywords: ['aqvn'],
  format: { pieces: ['AQVN', run('base64url', 35, 38)] },
  tier: 'high',
  why: 'It uses the services of the account, language models included.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://console.yandex.cloud',
  source: { url: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key', asOf: '2026-11' },
});
