import { expect, it } from 'vitest';
import { confidences } from '../evidence/finding.ts';
import { tiers } from './tier.ts';

it('is the list of the vocabulary', () => {
  expect(tiers).toEqual(confidences);
});
