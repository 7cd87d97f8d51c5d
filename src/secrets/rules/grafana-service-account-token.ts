import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'grafana-service-account-token',
  title: 'Grafana service account token',
  provider: 'Grafana',
  tags: ['operations'],
  keywords: ['glsa_'],
  format: { pieces: ['glsa_', run('alnum', 32), '_', run('hex', 8)] },
  checksum: { encoding: 'hex-little-endian', digits: 8, from: 0, gap: 1 },
  hostNear: true,
  tier: 'high',
  why: 'It reads and changes dashboards and data sources as its role allows.',
  mend: 'Delete it under service accounts and make a new one with an expiry.',
  link: 'https://grafana.com/orgs',
  source: { url: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/', asOf: '2026-11' },
});
