import { describe, expect, it } from 'vitest';
import type { Finding } from '../../evidence/finding.ts';
import { incidentMarker, incidentText } from './incident.ts';

const finding: Finding = {
  rule: 'github-token',
  severity: 'error',
  confidence: 'certain',
  message: 'a GitHub token was added',
  detail: 'It acts as its owner.',
  mend: 'Revoke it.',
  locations: [
    { path: 'src/`@team`.py', startLine: 3 },
    ...Array.from({ length: 25 }, (_, i) => ({ path: `a${i}.py` })),
  ],
  fingerprint: 'ab'.repeat(16),
  playbook: [
    { step: 'revoke', text: 'Revoke it with `assay secrets revoke`.', link: 'https://github.com/settings/tokens' },
    { step: 'purge', text: 'Last of all.' },
  ],
  verification: {
    state: 'live',
    host: 'api.github.com',
    at: '2026-11-22T12:00:00.000Z',
    facts: [{ name: 'owner', value: '@octo [x](http://y) <!-- assay:incident -->' }],
    overPermission: ['may write'],
  },
};

describe('incidentText', () => {
  it('holds the places, what is known, and the playbook to tick off, and ends with the marker', () => {
    const { title, body } = incidentText(finding);
    expect(title).toBe('Leaked credential: github-token (abababab)');
    expect(body.split('\n').at(-1)).toBe(incidentMarker(finding.fingerprint));
    expect(body).toContain('- and 6 more');
    expect(body).toContain(
      '- [ ] **Revoke.** Revoke it with `assay secrets revoke`. ([page](https://github.com/settings/tokens))',
    );
    expect(body).toContain('- it may write');
    expect(body.indexOf('**Revoke.**')).toBeLessThan(body.indexOf('**Purge.**'));
  });

  it('lets no name act: no mention, link or comment begins', () => {
    const outside = incidentText(finding).body.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '');
    expect(outside).not.toMatch(/@|\]\(http:/);
    expect(outside.match(/<!--/g)).toHaveLength(1);
  });
});
