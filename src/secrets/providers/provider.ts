/** A text with `{secret}` and `{companion}` where the parts of the credential go. They are escaped as their place asks. */
export type Template = string;

/** One request. The parts of the credential stand in headers or the body wherever the provider takes them there. */
export interface Ask {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** with the query; begins with a slash */
  readonly path: Template;
  readonly headers?: Readonly<Record<string, Template>>;
  /** user and password of the header `authorization: Basic` */
  readonly basic?: readonly [user: Template, password: Template];
  /** a body of JSON; parts are escaped inside its strings */
  readonly json?: Template;
  /** a body of form fields */
  readonly form?: Readonly<Record<string, Template>>;
  /**
   * signed with the secret instead of holding it: `aws4` for the service and region that the host names; `google-jwt` puts
   * a signed assertion of the companion (an e-mail) where the form has `{assertion}`
   */
  readonly sign?: { readonly kind: 'aws4' } | { readonly kind: 'google-jwt'; readonly scope: string };
}

/**
 * What must hold at a place of the answer: `name.inner`, `list[].name`, `header:x-name`, or `text` for the whole body.
 * `exists`: there is a value that is neither null nor empty; `missing`: there is none. Of a list one value is enough.
 */
export interface Condition {
  readonly at: string;
  readonly is?: readonly (string | number | boolean)[];
  readonly matches?: RegExp;
  readonly exists?: true;
  readonly missing?: true;
}

/** An answer that means something: its status, and all the conditions. */
export interface Sign {
  readonly status: number | readonly number[];
  readonly where?: readonly Condition[];
}

/**
 * Where the provider is asked. `fixed`: each of these hosts (regions of one service): live at one is live, dead only
 * where all say so. `text`: a host that stands near the credential and ends in a suffix or is listed in `verify-hosts`;
 * without one the usual host. Only the refusal of a listed host proves anything. `secret`: the host that the credential
 * itself names.
 */
export type Hosts =
  | {
      readonly from: 'fixed';
      readonly hosts: readonly string[];
      /** where this variable of the environment says something else, a refusal proves nothing: there is a server of one's own */
      readonly provenBy?: { readonly variable: string; readonly is: string };
    }
  | { readonly from: 'text'; readonly suffixes: readonly string[]; readonly usual?: string }
  | { readonly from: 'secret'; readonly pattern: RegExp; readonly host: string };

/** How the holder of a credential revokes it with the credential itself. */
export interface Revocation {
  /** null: the host that is also asked */
  readonly host: string | null;
  readonly ask: Ask;
  /** credentials that it takes; all of the provider's unless told */
  readonly only?: RegExp;
  readonly done: readonly Sign[];
  readonly source: string;
}

/** How a provider is asked whether a credential is live, how its answers are read, and what else it offers. */
export interface Provider {
  /** the file's name, kebab-case */
  readonly id: string;
  readonly title: string;
  /** ids of the rules whose credentials it knows */
  readonly rules: readonly string[];
  /** forms of the credential that it can be asked about; all unless told */
  readonly only?: RegExp;
  /** it cannot be asked without the public half, which has this form */
  readonly companion?: RegExp;
  readonly hosts: Hosts;
  readonly ask: Ask;
  readonly live: readonly Sign[];
  /** the documented refusal and nothing else */
  readonly dead: readonly Sign[];
  /**
   * the forms of the credential of which a refusal is proof, where it is not proof of all: others may be live on a server of
   * somebody's own, or be of a kind that the request is not for
   */
  readonly provenFor?: RegExp | 'none';
  /** real, but bound to an address, an application or a service */
  readonly restricted?: readonly Sign[];
  readonly facts?: readonly { readonly name: string; readonly at: string }[];
  /** what it may do that it should not need: `says` where the condition holds in the answer of a live credential */
  readonly excess?: readonly (Condition & { readonly says: string })[];
  /** asking costs money */
  readonly paid?: true;
  readonly revoke?: Revocation;
  /** commands that revoke it where no request can: `{id}` is the public half */
  readonly commands?: readonly string[];
  /** where its use can be read afterwards */
  readonly log?: { readonly text: string; readonly link?: string };
  readonly source: { readonly url: string; readonly asOf: string };
}

/** Declares a provider. The conformance test checks what the type cannot say. */
export function defineProvider(provider: Provider): Provider {
  return provider;
}
