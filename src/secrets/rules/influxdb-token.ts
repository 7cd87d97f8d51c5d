import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'influxdb-token',
  title: 'InfluxDB token',
  provider: 'InfluxData',
  tags: ['database'],
  keywords: ['influx'],
  format: { pieces: [{ secret: [run('base64url', 86), '=='] }] },
  near: { words: ['influx'], within: 200 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'high',
  why: 'It reads and writes the buckets that it is made for.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
  source: { url: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/', asOf: '2026-11' },
});
