import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-ml-classic-key',
  title: 'Azure ML web service key',
  article: 'an',
  provider: 'Microsoft Azure',
  tags: ['ml', 'cloud'],
  keywords: ['+amc'],
  format: {
    pieces: [run('base64', 76), '+AMC', run('base64', 5), { oneOf: ['A', 'Q', 'g', 'w'] }, '=='],
    right: 'loose',
  },
  checksum: { marvin: 'bytes', seeds: ['Classic0'] },
  tier: 'high',
  why: 'It calls the deployed model and what it may reach.',
  mend: 'Regenerate the key in the portal and prefer an identity over keys.',
  link: 'https://portal.azure.com/',
  source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
});
