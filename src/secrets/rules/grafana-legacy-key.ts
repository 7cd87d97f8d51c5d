import { fieldsDecoder } from '../decoders/named-fields.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'grafana-legacy-key',
  title: 'Grafana API key',
  provider: 'Grafana',
  tags: ['operations'],
  keywords: ['eyjrijoi'],
  format: { pieces: ['eyJrIjoi', run('base64', 60, 200), { optional: [{ oneOf: ['==', '='] }] }] },
  decode: fieldsDecoder('', { n: 'name', id: 'organization' }),
  tier: 'high',
  why: 'It reads and changes dashboards and data sources as its role allows.',
  mend: 'Delete it under API keys and make a service account token with an expiry.',
  link: 'https://grafana.com/orgs',
  source: { url: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/', asOf: '2026-11' },
});
