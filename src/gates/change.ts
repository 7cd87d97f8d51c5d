/** The change that is judged, as commits. An entry derives it from the event or from the command line. */
export interface Change {
  /** commit that the policy is read from and that new things are new against (the tip of the base branch) */
  readonly base: string;
  readonly head: string;
  /** name of the event, or `command line` */
  readonly event: string;
  /** the head comes from another repository */
  readonly fork: boolean;
  readonly pullRequest?: number;
  /** untrusted text of the pull request, scanned like a file */
  readonly title?: string;
  readonly body?: string;
}
