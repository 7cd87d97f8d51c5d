import { Problem } from '../evidence/problem.ts';

/** The problem of a run that is ended from outside before it has its answers. */
export function interrupted(): Problem {
  return new Problem('The run was interrupted before the models had answered.', 'Start it again.');
}
