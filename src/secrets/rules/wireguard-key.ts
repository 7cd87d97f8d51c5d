import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'wireguard-key',
  title: 'WireGuard key',
  provider: 'WireGuard',
  tags: ['key'],
  keywords: ['privatekey', 'presharedkey', 'private_key', 'preshared_key'],
  format: {
    pieces: [
      { oneOf: ['PrivateKey', 'PresharedKey', 'private_key', 'preshared_key'] },
      run('blank', 0, 4),
      { oneOf: ['=', ': '] },
      run('blank', 0, 4),
      { secret: [run('base64', 43), '='] },
    ],
    left: 'loose',
    right: 'loose',
  },
  tier: 'high',
  why: 'Whoever has it joins the private network as that machine.',
  mend: 'Make a new pair (`wg genkey`), change the public half at the peers, and keep the file out of the repository.',
  link: 'https://www.wireguard.com/quickstart/',
  source: { url: 'https://www.wireguard.com/quickstart/', asOf: '2026-11' },
});
