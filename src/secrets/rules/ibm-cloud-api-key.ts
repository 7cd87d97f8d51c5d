import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ibm-cloud-api-key',
  title: 'IBM Cloud API key',
  provider: 'IBM',
  tags: ['cloud'],
  keywords: ['ibm_cloud', 'ibmcloud', 'ibm_api', 'bluemix', 'watson', 'ic_api_key', 'iam_apikey'],
  format: { pieces: [{ secret: [run('base64url', 44)] }] },
  near: { words: ['ibm_cloud', 'ibmcloud', 'ibm_api', 'bluemix', 'watson', 'ic_api_key', 'iam_apikey'], within: 80 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It acts in the account as its owner, Watson services included.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://cloud.ibm.com/iam/apikeys',
  source: { url: 'https://cloud.ibm.com/docs/account?topic=account-manapikey', asOf: '2026-11' },
});
