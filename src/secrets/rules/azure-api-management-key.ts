import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-api-management-key',
  title: 'Azure subscription key',
  provider: 'Microsoft',
  tags: ['cloud'],
  keywords: ['ocp-apim-subscription-key', 'subscription-key', 'subscription_key'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['ocp-apim-subscription-key', 'subscription-key', 'subscription_key'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It calls the services behind the gateway on your subscription.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://portal.azure.com',
  source: { url: 'https://learn.microsoft.com/azure/api-management/api-management-subscriptions', asOf: '2026-11' },
});
