import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hcp-client-secret',
  title: 'HCP client secret',
  provider: 'HashiCorp',
  tags: ['operations'],
  keywords: ['hcp_client', 'hcp_secret'],
  format: { pieces: [{ secret: [run('base64url', 64)] }] },
  near: { words: ['hcp_client', 'hcp_secret'], within: 40 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'With its client id it acts in the organisation as its role allows.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://portal.cloud.hashicorp.com',
  source: { url: 'https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal', asOf: '2026-11' },
});
