import { run, uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'copernicus-key',
  title: 'Copernicus key',
  provider: 'Copernicus',
  tags: ['ml'],
  keywords: ['cdsapi', 'cds.climate', 'cds-beta', 'ads.atmosphere', 'copernicus'],
  format: { pieces: [{ secret: [{ optional: [run('digits', 3, 8), ':'] }, ...uuid] }] },
  near: { words: ['cdsapi', 'cds.climate', 'cds-beta', 'ads.atmosphere', 'copernicus'], within: 120 },
  tier: 'medium',
  why: 'It downloads data in your name and uses your quota.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CDSAPI_KEY.',
  link: 'https://cds.climate.copernicus.eu/profile',
  source: { url: 'https://cds.climate.copernicus.eu/how-to-api', asOf: '2026-11' },
});
