import type { Confidence } from '../evidence/finding.ts';
import type { Checksum } from './checksum.ts';
import type { Format } from './format.ts';

export type Tag =
  | 'ml'
  | 'cloud'
  | 'code'
  | 'registry'
  | 'chat'
  | 'payment'
  | 'mail'
  | 'database'
  | 'key'
  | 'operations'
  | 'generic';

/** What a credential says of itself: parts that may be shown, and what they mean for the judgement. */
export interface Decoded {
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** milliseconds since 1970; a credential that has expired is of tier `low` */
  readonly expires?: number;
  /** a role that may be public, or one that goes round the rules: the tier becomes `low` or `high`, with this sentence */
  readonly tier?: { readonly becomes: Confidence; readonly because: string };
}

/** The text around a credential, up to 400 characters each way, and the other parts of its pair, the public half first. */
export interface Beside {
  readonly before: string;
  readonly after: string;
  readonly companions: readonly string[];
}

/** What a credential looks like, why it matters and how it is mended. Its matcher and its examples derive from it. */
export interface Rule {
  /** the file's name, kebab-case */
  readonly id: string;
  /** what it is, without an article: `Hugging Face token` */
  readonly title: string;
  /** when the title's first letter misleads: `an NVIDIA key` */
  readonly article?: 'a' | 'an';
  readonly provider: string;
  readonly tags: readonly Tag[];
  /** prefilter words in lower case, 3 bytes or more; every match has one in it, or near it when `near` is given */
  readonly keywords: readonly string[];
  /** `assignment`: the value of a name that says it is secret */
  readonly format: Format | 'assignment';
  /** a weak format counts only as the value of an argument or name, with one of these words shortly before it */
  readonly near?: { readonly words: readonly string[]; readonly within: number };
  /** counts only in files whose path ends with one of these */
  readonly onlyIn?: readonly string[];
  /** a character that must come after the keyword before any blank, quote or slash; saves looking further */
  readonly followedBy?: string;
  /** nobody issues it: tests and examples make their own, so there it is of tier `medium` instead of `high` */
  readonly selfMade?: true;
  /** the public half of a pair: beside it the secret is of tier `high`; `also`: what may belong to the pair besides */
  readonly companion?: {
    readonly title: string;
    readonly format: Format;
    readonly lines: number;
    readonly also?: readonly Format[];
  };
  /** its host is not fixed: host names that stand near it are kept with it */
  readonly hostNear?: true;
  readonly checksum?: Checksum;
  /** reads what the credential itself says, without asking anybody */
  readonly decode?: (secret: string, beside?: Beside) => Decoded | null;
  /** for weak formats: least bits per character; `mixed`: of lower case, upper case and digits at least two occur */
  readonly randomness?: { readonly bits: number; readonly mixed?: true };
  /** confidence before checksum, placeholder and path are looked at */
  readonly tier: Confidence;
  /** what one credential is, apart from its place: the secret, or with what the match says of user, host and database */
  readonly identity?: 'match';
  /** what someone who finds it can do */
  readonly why: string;
  /** revoke, replace, and where it belongs */
  readonly mend: string;
  /** the page where it is revoked */
  readonly link: string;
  /** the provider's page about it, and the month that the facts are of */
  readonly source: { readonly url: string; readonly asOf: string };
}

/** Declares a rule. The conformance test checks what the type cannot say. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** The title with its article: `a Hugging Face token`. */
export function withArticle(rule: Pick<Rule, 'title' | 'article'>): string {
  return `${rule.article ?? (/^[AEIO]/i.test(rule.title) ? 'an' : 'a')} ${rule.title}`;
}
