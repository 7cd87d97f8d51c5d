import { decodeAnnotatedKey } from '../decoders/azure-annotated-key.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-cask-key',
  title: 'Azure resource key',
  provider: 'Microsoft Azure',
  tags: ['ml', 'cloud'],
  keywords: ['jqqj9'],
  format: {
    pieces: [
      run('alnum', 52),
      { oneOf: ['JQQJ99', 'JQQJ9D', 'JQQJ9H'] },
      run('alnum', 26),
      { optional: [run('alnum', 2), '=='] },
    ],
  },
  checksum: { marvin: 'annotated', seeds: ['Default0'] },
  decode: decodeAnnotatedKey,
  tier: 'high',
  why: 'Whoever has it calls Azure OpenAI or another Azure resource on your account and your bill, and may read what the account stores there.',
  mend: 'Regenerate the key of the resource in the portal and prefer an identity over keys.',
  link: 'https://portal.azure.com/',
  source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
});
