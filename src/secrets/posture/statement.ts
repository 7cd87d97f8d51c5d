/** One statement of an AWS policy (IAM JSON policy grammar), with the parts that say how far it reaches. */
export interface Statement {
  /** what is allowed: `s3:GetObject`, with wildcards; empty where `NotAction` lists what is not */
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** everything but some actions, or everywhere but some resources */
  readonly allBut: boolean;
  /** whoever asks, or all but some: the principal is `*`, or there is a `NotPrincipal` */
  readonly anyone: boolean;
  /** a condition binds it */
  readonly bound: boolean;
  /** the policy or document that holds it */
  readonly holder: string;
  /** 1-based */
  readonly line: number;
}
