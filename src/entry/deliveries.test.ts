import { describe, expect, it } from 'vitest';
import { Problem } from '../evidence/problem.ts';
import { deliveries } from './deliveries.ts';

const plain = { formats: [], output: null, quiet: false };

describe('deliveries', () => {
  it.each([
    [plain, [{ format: 'terminal', file: null }]],
    [{ ...plain, output: 'a.txt' }, [{ format: 'terminal', file: 'a.txt' }]],
    [{ ...plain, formats: ['json'], output: 'e.json' }, [{ format: 'json', file: 'e.json' }]],
    [
      { ...plain, formats: ['terminal', 'sarif=out/r.sarif'] },
      [
        { format: 'terminal', file: null },
        { format: 'sarif', file: 'out/r.sarif' },
      ],
    ],
    [
      { ...plain, formats: ['sarif=r.sarif'], output: 't.txt' },
      [
        { format: 'sarif', file: 'r.sarif' },
        { format: 'terminal', file: 't.txt' },
      ],
    ],
    [{ ...plain, formats: ['html=a=b.html'] }, [{ format: 'html', file: 'a=b.html' }]],
  ])('%j', (options, expected) => {
    expect(deliveries(options)).toEqual(expected);
  });

  it.each(['pdf', 'comment', 'sarif='])('refuses --format %s', (format) => {
    expect(() => deliveries({ ...plain, formats: [format] })).toThrow(Problem);
  });
});
