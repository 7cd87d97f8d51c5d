import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: object;
}
interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema: object } };
}
interface OperationDescription {
  readonly operationId: string;
  readonly parameters?: readonly ({ readonly $ref: string } | Parameter)[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content | { readonly $ref: string }>>;
}

/** GitHub's description of one operation, ready to be held against a request and its response. */
export interface Operation {
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
  /** what the description refuses in the request; empty = nothing */
  checkRequest(query: URLSearchParams, body: unknown): string[];
  /** what the description does not promise about the response */
  checkResponse(status: number, body: unknown): string[];
}

const description = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationDescription>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, coerceTypes: false });
ajv.addSchema({ $id: 'github', components: description.components });
const compiled = new Map<string, ValidateFunction>();

/** Statuses that GitHub may give to any request, also where the description does not list them. */
const anywhere = new Set([401, 403, 404, 410, 429, 500, 502, 503, 504]);

/** The operation that a method and a path name, or null when the trimmed description has none. */
export function operationOf(method: string, path: string): Operation | null {
  for (const [template, methods] of Object.entries(description.paths)) {
    const described = methods[method.toLowerCase()];
    const params = described === undefined ? null : match(template, path);
    if (described !== undefined && params !== null) return operation(described, params);
  }
  return null;
}

function operation(described: OperationDescription, params: Record<string, string>): Operation {
  const parameters = (described.parameters ?? []).map((one) =>
    '$ref' in one ? (component(one.$ref) as Parameter) : one,
  );
  return {
    id: described.operationId,
    params,
    checkRequest: (query, body) => [
      ...parameters
        .filter((one) => one.in === 'path')
        .flatMap((one) => check(one.schema, fromText(params[one.name]), `path ${one.name}`)),
      ...[...query].flatMap(([name, value]) => {
        const known = parameters.find((one) => one.in === 'query' && one.name === name);
        return known === undefined
          ? [`query ${name} is not described`]
          : check(known.schema, fromText(value), `query ${name}`);
      }),
      ...(body === undefined && described.requestBody?.required !== true
        ? []
        : bodyErrors(described.requestBody, body, 'request body')),
    ],
    checkResponse: (status, body) => {
      const listed = described.responses[String(status)];
      if (listed === undefined)
        return anywhere.has(status) ? [] : [`status ${status} is not described for ${described.operationId}`];
      return bodyErrors('$ref' in listed ? (component(listed.$ref) as Content) : listed, body, `response ${status}`);
    },
  };
}

function bodyErrors(described: Content | undefined, body: unknown, where: string): string[] {
  const schema = described?.content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : [`${where}: a body, and none is described`];
  return check(schema, body, where);
}

function check(schema: object, value: unknown, where: string): string[] {
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/');
  let validate = compiled.get(text);
  if (validate === undefined) {
    validate = ajv.compile(JSON.parse(text));
    compiled.set(text, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${where}${error.instancePath}: ${error.message}`);
}

function component(reference: string): unknown {
  const [, , kind = '', name = ''] = reference.split('/');
  return description.components[kind]?.[name];
}

function match(template: string, path: string): Record<string, string> | null {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const found = new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(path);
  return found === null
    ? null
    : Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(found[i + 1] ?? '')]));
}

function fromText(value: string | undefined): unknown {
  return value !== undefined && /^-?\d+$/.test(value) ? Number(value) : value;
}
