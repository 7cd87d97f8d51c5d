import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'terraform-cloud-token',
  title: 'Terraform Cloud token',
  provider: 'HashiCorp',
  tags: ['operations'],
  keywords: ['.atlasv1.'],
  format: { pieces: [run('alnum', 14), '.atlasv1.', run('base64url', 60, 70)] },
  tier: 'high',
  why: 'It plans and applies infrastructure and reads its state.',
  mend: 'Delete it on the linked page.',
  link: 'https://app.terraform.io/app/settings/tokens',
  source: {
    url: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    asOf: '2026-11',
  },
});
