import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'terraform',
  title: 'HCP Terraform',
  rules: ['terraform-cloud-token'],
  hosts: { from: 'fixed', hosts: ['app.terraform.io'] },
  ask: { path: '/api/v2/account/details', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'data.id', exists: true }] }],
  dead: [{ status: 401 }],
  provenFor: 'none',
  facts: [{ name: 'owner', at: 'data.attributes.username' }],
  log: {
    text: 'Audit trails of the organisation.',
    link: 'https://developer.hashicorp.com/terraform/cloud-docs/api-docs/audit-trails',
  },
  source: { url: 'https://developer.hashicorp.com/terraform/cloud-docs/api-docs/account', asOf: '2026-11' },
});
