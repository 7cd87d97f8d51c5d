import { z } from 'zod';
import { quote } from '../../evidence/quote.ts';
import { columnOfScene, defineExpectation } from '../expectation.ts';

export default defineExpectation<string>({
  id: 'regex',
  title: 'Texts of a pattern',
  documentation:
    'The regular expression is found in the value as text; anchor it with ^ and $ for the whole value. RE2 syntax: no back-references and no look-around, and so linear in the length of a text whatever the pattern. Missing values are left out.',
  column: z.string().min(1).max(2000),
  ask: async (pattern, scene) => ({ kind: 'rows', test: { is: 'match', column: columnOfScene(scene), pattern } }),
  fails: (pattern) => `do not match ${quote(pattern)}`,
});
