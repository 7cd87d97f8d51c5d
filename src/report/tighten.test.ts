import { describe, expect, it } from 'vitest';
import { reportConfigSchema } from './config.ts';
import { tighten } from './tighten.ts';

const report = (given: object) => reportConfigSchema.parse(given);
const yes = report({ key: 'base', accept: { author: true } });
const no = report({ key: 'head' });

describe('tighten', () => {
  it('lets the head take the right to accept from the author, not give it', () => {
    expect(tighten(yes, no)).toEqual({ config: { ...yes, accept: { author: false } }, loosened: [] });
    expect(tighten(no, yes)).toEqual({ config: no, loosened: ['`report.accept.author` is switched on'] });
    expect(tighten(yes, yes)).toEqual({ config: yes, loosened: [] });
    expect(tighten(no, report({ accept: {} }))).toEqual({ config: no, loosened: [] });
  });
});
