import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'splunk-hec-token',
  title: 'Splunk HEC token',
  provider: 'Splunk',
  tags: ['operations'],
  keywords: ['splunk', 'hec_token'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['splunk', 'hec_token'], within: 80 },
  tier: 'medium',
  why: 'It writes events into the index, true or not.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
  source: { url: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector', asOf: '2026-11' },
});
