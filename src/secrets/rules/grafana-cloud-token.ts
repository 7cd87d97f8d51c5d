import { fieldsDecoder } from '../decoders/named-fields.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'grafana-cloud-token',
  title: 'Grafana Cloud token',
  provider: 'Grafana',
  tags: ['operations'],
  keywords: ['glc_eyj'],
  format: { pieces: ['glc_eyJ', run('base64', 60, 400), { optional: ['='] }, { optional: ['='] }] },
  decode: fieldsDecoder('glc_', { o: 'organization', n: 'name' }),
  tier: 'high',
  why: 'It reads or writes metrics and logs of the stack, as its policy allows.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://grafana.com/orgs',
  source: {
    url: 'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
    asOf: '2026-11',
  },
});
