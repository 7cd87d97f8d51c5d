import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'pulumi-token',
  title: 'Pulumi access token',
  provider: 'Pulumi',
  tags: ['operations'],
  keywords: ['pul-'],
  format: { pieces: ['pul-', run('hex', 40)] },
  tier: 'high',
  why: 'It changes stacks and reads their state.',
  mend: 'Delete it on the linked page.',
  link: 'https://app.pulumi.com/account/tokens',
  source: { url: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/', asOf: '2026-11' },
});
