import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'dataverse-token',
  title: 'Dataverse token',
  provider: 'Dataverse',
  tags: ['ml'],
  keywords: ['dataverse'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['dataverse'], within: 120 },
  tier: 'medium',
  why: 'It publishes and changes data sets in your name.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DATAVERSE_API_TOKEN.',
  link: 'https://dataverse.harvard.edu/dataverseuser.xhtml?selectTab=apiTokenTab',
  source: { url: 'https://guides.dataverse.org/en/latest/api/auth.html', asOf: '2026-11' },
});
