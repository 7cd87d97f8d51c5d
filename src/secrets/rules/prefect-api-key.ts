import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'prefect-api-key',
  title: 'Prefect API key',
  provider: 'Prefect',
  tags: ['ml', 'operations'],
  keywords: ['pnu_', 'pnb_'],
  format: { pieces: [{ oneOf: ['pnu_', 'pnb_'] }, run('alnum', 36)] },
  tier: 'high',
  why: 'It starts and changes flows of the workspace.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PREFECT_API_KEY.',
  link: 'https://app.prefect.cloud/my/api-keys',
  source: { url: 'https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys', asOf: '2026-11' },
});
