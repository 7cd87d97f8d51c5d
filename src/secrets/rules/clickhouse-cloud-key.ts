import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'clickhouse-cloud-key',
  title: 'ClickHouse Cloud API secret',
  provider: 'ClickHouse',
  tags: ['database'],
  keywords: ['clickhouse'],
  format: { pieces: [{ secret: ['4b1d', run('alnum', 38)] }] },
  near: { words: ['clickhouse'], within: 120 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'high',
  why: 'It changes services of the organisation.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://console.clickhouse.cloud',
  source: { url: 'https://clickhouse.com/docs/cloud/manage/openapi', asOf: '2026-11' },
});
