import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'yandex-iam-token',
  title: 'Yandex Cloud IAM token',
  provider: 'Yandex Cloud',
  tags: ['cloud'],
  keywords: ['t1.'],
  format: { pieces: ['t1.', run('base64url', 80, 400), '.', run('base64url', 86)] },
  tier: 'high',
  why: 'It acts in the cloud as its owner for up to twelve hours.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://console.yandex.cloud',
  source: { url: 'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token', asOf: '2026-11' },
});
