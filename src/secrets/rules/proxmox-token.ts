import { run, uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'proxmox-token',
  title: 'Proxmox API token',
  provider: 'Proxmox',
  tags: ['cloud'],
  keywords: ['pveapitoken='],
  format: {
    pieces: [
      'PVEAPIToken=',
      run('url-user', 3, 40),
      '@',
      run('alnum', 2, 20),
      '!',
      run('base64url', 1, 40),
      { oneOf: ['=', ':'] },
      { secret: [...uuid] },
    ],
  },
  tier: 'high',
  why: 'It starts, reads and deletes virtual machines.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://pve.proxmox.com/wiki/Proxmox_VE_API',
  source: { url: 'https://pve.proxmox.com/wiki/Proxmox_VE_API', asOf: '2026-11' },
});
