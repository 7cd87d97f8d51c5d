import { z } from 'zod';
import { quote } from '../../evidence/quote.ts';
import { columnOfScene, defineExpectation } from '../expectation.ts';

type Value = string | number | boolean;

export default defineExpectation<readonly Value[]>({
  id: 'set',
  title: 'Values of a set',
  documentation:
    'Values are of the set: compared as numbers when all of the set are numbers, as booleans when all are, else as texts, letter by letter. Failing: any other value. Missing values are left out.',
  column: z
    .array(z.union([z.string(), z.number(), z.boolean()]))
    .min(1)
    .max(10_000),
  ask: async (values, scene) => {
    const column = columnOfScene(scene);
    const all = (type: string) => values.every((value) => typeof value === type);
    if (all('number')) return { kind: 'rows', test: { is: 'in', column, as: 'double', values: values as number[] } };
    const as = all('boolean') ? 'bool' : 'string';
    return { kind: 'rows', test: { is: 'in', column, as, values: values.map(String) } };
  },
  fails: (values) => {
    const some = values.slice(0, 5).map((value) => quote(String(value)));
    return `are not of the set ${some.join(', ')}${values.length > 5 ? ` and ${values.length - 5} more` : ''}`;
  },
});
