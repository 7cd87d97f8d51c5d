import { describe, expect, it } from 'vitest';
import { noDeprecations, type Warner } from './no-deprecations.ts';

describe('warnings of deprecated calls', () => {
  it('reach nobody who did not ask', () => {
    const process: Warner = {};
    noDeprecations(process);
    expect(process.noDeprecation).toBe(true);
  });

  it.each(['traceDeprecation', 'throwDeprecation'])('reach who asks with %s', (name) => {
    const process: Warner = { [name]: true };
    noDeprecations(process);
    expect(process.noDeprecation).toBeUndefined();
  });
});
