import { describe, expect, it } from 'vitest';
import { responseSteps } from '../evidence/finding.ts';
import { findingSchema } from '../evidence/finding-schema.ts';
import { playbookOf } from './playbook.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/registry.ts';

const all: readonly Rule[] = rules;
const fingerprint = '0123456789abcdef'.repeat(2);
const ruleOf = (id: string) => all.find((rule) => rule.id === id) as Rule;
const stepOf = (id: string, name: string) => playbookOf(ruleOf(id), fingerprint).find(({ step }) => step === name);

describe('playbookOf', () => {
  it.each(all.map((rule) => [rule.id, rule] as const))('has all steps in their order for %s', (_, rule) => {
    const playbook = playbookOf(rule, fingerprint);
    expect(findingSchema.shape.playbook.parse(playbook)).toEqual(playbook);
    expect(playbook.map(({ step }) => step)).toEqual(responseSteps);
    for (const { text } of playbook) expect(text).toMatch(/^[A-Z`](?!.*\{(?:id|secret)\}).{30,700}\.$/);
    expect(playbook[0]?.link).toBe(rule.link);
  });

  it('names the command where a provider can be asked to revoke, and only there', () => {
    expect(stepOf('github-token', 'revoke')?.text).toContain(`assay secrets revoke ${fingerprint}`);
    expect(stepOf('hugging-face-token', 'revoke')?.text).not.toContain('assay secrets revoke');
    expect(stepOf('aws-secret-access-key', 'revoke')?.text).toContain('--status Inactive');
  });

  it('says where the log of access is', () => {
    expect(stepOf('aws-secret-access-key', 'review')?.text).toContain('CloudTrail');
    expect(stepOf('private-key', 'review')?.text).toContain('logins');
    expect(stepOf('generic-secret', 'review')?.text).toContain('since the first commit');
  });
});
