/** A program of the policy that gives the values of a metric: what it is asked, and how it is run. */
export interface Program {
  /**
   * `scores`: a score for each row; `number`: one number for all rows together; `preferences`: which of two texts is better
   */
  readonly kind: 'scores' | 'number' | 'preferences';
  /** what its answers are filed under in a sample; equal for equal settings */
  readonly key: string;
  /** program and arguments, with `{root}/…` for files of the repository */
  readonly command: readonly string[];
  /** further names of environment variables that it is given */
  readonly env: readonly string[];
  /** preferences: file of pairs that people have judged */
  readonly human?: string;
  /** preferences: agreement with people, beyond which the program is to be trusted, 0 … 1 */
  readonly minAgreement?: number;
  /** preferences: largest share of pairs in which the order of the texts may decide, 0 … 1 */
  readonly maxPositionShare?: number;
}
