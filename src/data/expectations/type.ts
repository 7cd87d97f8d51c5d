import { z } from 'zod';
import { columnOfScene, defineExpectation } from '../expectation.ts';
import { compareTypes } from '../types.ts';

const names =
  /^(bool|u?int(8|16|32|64)|int128|float|double|decimal\(\d+,\d+\)|date|time|timestamp\((s|ms|us|ns)\)|timestamptz|string|blob|list\(.+\))$/;

export default defineExpectation<string>({
  id: 'type',
  title: 'Type of a column',
  documentation:
    'The column has this logical type, or one whose every value is a value of it (an int32 is an int64). Failing: in CSV the values that do not read as the type; in formats that declare types all rows of a column of another type.',
  column: z
    .string()
    .regex(names, 'no logical type: int64, double, decimal(18,2), string, bool, date, timestamp(us), …'),
  ask: async (as, scene) => {
    const column = columnOfScene(scene);
    const fits = ['same', 'widened'].includes(compareTypes(column.type, as)) || as === 'string';
    if (fits && (as !== 'string' || column.tally !== undefined || column.type === 'string')) {
      return { considered: scene.rows, failing: 0 };
    }
    if (column.tally === undefined) return { considered: scene.rows, failing: scene.rows };
    return { kind: 'rows', test: { is: 'reads', column, as } };
  },
  fails: (as) => `are not of the type ${as}`,
});
