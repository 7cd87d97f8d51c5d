import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'consul-token',
  title: 'Consul or Nomad token',
  provider: 'HashiCorp',
  tags: ['operations'],
  keywords: ['consul_http_token', 'consul_token', 'nomad_token', 'consul'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['consul_http_token', 'consul_token', 'nomad_token', 'consul'], within: 60 },
  tier: 'medium',
  why: 'It reads and changes what its policies allow.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developer.hashicorp.com/consul/docs/security/acl/tokens',
  source: { url: 'https://developer.hashicorp.com/consul/docs/security/acl/tokens', asOf: '2026-11' },
});
