import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'openvpn-static-key',
  title: 'OpenVPN static key',
  provider: 'OpenVPN',
  tags: ['key'],
  keywords: ['-----begin openvpn static key v1-----'],
  format: {
    pieces: ['-----BEGIN OpenVPN Static key V1-----', run('pem-body', 400, 900), '-----END OpenVPN Static key V1-----'],
  },
  tier: 'high',
  why: 'Whoever has it reads and joins the private network.',
  mend: 'Make a new key on every machine that shares it, and keep it out of the repository.',
  link: 'https://openvpn.net/community-resources/static-key-mini-howto/',
  source: { url: 'https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/', asOf: '2026-11' },
});
