import { readFileSync } from 'node:fs';

/** A field of a GraphQL document: its arguments with the variables filled in, and what is selected below it. */
export interface Field {
  readonly alias: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly fields: readonly Field[];
}

export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly fields: readonly Field[];
}

interface TypeDescription {
  readonly kind: string;
  readonly values?: readonly string[];
  readonly fields?: Readonly<
    Record<string, { readonly type: string; readonly args: Readonly<Record<string, string>> }>
  >;
}

const schema: { readonly types: Readonly<Record<string, TypeDescription>> } = JSON.parse(
  readFileSync(new URL('graphql.json', import.meta.url), 'utf8'),
);

type Variables = Readonly<Record<string, unknown>>;
type Value =
  | { readonly variable: string }
  | { readonly literal: unknown; readonly enumeration?: true }
  | { readonly object: Readonly<Record<string, Value>> };

/**
 * Reads a GraphQL document with one operation (fields, aliases, arguments, variables; no fragments, no directives) and
 * checks it against the trimmed copy of GitHub's schema: every field and argument exists and is of its type, objects
 * have a selection and scalars have none, variables are declared, given and of the type of the place where they stand.
 * Throws an Error that says what GitHub would refuse.
 */
export function readDocument(text: string, variables: Variables): Operation {
  const tokens = text.match(/"(?:[^"\\\n]|\\.)*"|[A-Za-z_][A-Za-z0-9_]*|-?\d+|[{}()[\]:!$=]|[^\s,]/g) ?? [];
  let at = 0;
  const peek = () => tokens[at];
  const next = (expected?: string) => {
    const token = tokens[at];
    if (token === undefined || (expected !== undefined && token !== expected))
      throw new Error(`Parse error on ${token ?? 'the end'}, expected ${expected ?? 'more'}`);
    at += 1;
    return token;
  };
  const accept = (token: string) => peek() === token && next() === token;

  const kind = peek() === '{' ? 'query' : next();
  if (kind !== 'query' && kind !== 'mutation') throw new Error(`Parse error on ${kind}`);
  if (peek() !== '{' && peek() !== '(') next();
  const declared = new Map<string, string>();
  if (accept('(')) {
    while (!accept(')')) {
      next('$');
      const name = next();
      next(':');
      declared.set(name, readType());
    }
  }
  for (const [name, type] of declared) checkVariable(name, type, variables);
  const fields = readSelection(kind === 'query' ? 'Query' : 'Mutation');
  if (at !== tokens.length) throw new Error(`Parse error on ${peek()}`);
  return { kind, fields };

  function readType(): string {
    const inner = accept('[') ? `[${readType()}]` : next();
    if (inner.startsWith('[')) next(']');
    return accept('!') ? `${inner}!` : inner;
  }

  function readSelection(typeName: string): Field[] {
    next('{');
    const found: Field[] = [];
    while (!accept('}')) found.push(readField(typeName));
    return found;
  }

  function readField(typeName: string): Field {
    const first = next();
    const name = accept(':') ? next() : first;
    if (name === '__typename') return { alias: first, name, args: {}, fields: [] };
    const described = schema.types[typeName]?.fields?.[name];
    if (described === undefined) throw new Error(`Field '${name}' doesn't exist on type '${typeName}'`);
    const args = readArguments(described.args, `${typeName}.${name}`);
    const inner = schema.types[bare(described.type)];
    if (inner?.fields === undefined) {
      if (peek() === '{') throw new Error(`Selections can't be made on scalars (field '${name}')`);
      return { alias: first, name, args, fields: [] };
    }
    if (peek() !== '{') throw new Error(`Field '${name}' must have selections`);
    return { alias: first, name, args, fields: readSelection(bare(described.type)) };
  }

  function readArguments(described: Readonly<Record<string, string>>, where: string): Record<string, unknown> {
    const args: Record<string, unknown> = {};
    if (accept('(')) {
      while (!accept(')')) {
        const name = next();
        next(':');
        const type = described[name];
        if (type === undefined) throw new Error(`${where} doesn't accept argument '${name}'`);
        args[name] = fill(readValue(), type, `${where}(${name})`);
      }
    }
    for (const [name, type] of Object.entries(described)) {
      if (type.endsWith('!') && (args[name] ?? null) === null)
        throw new Error(`${where} is missing required argument '${name}'`);
    }
    return args;
  }

  function readValue(): Value {
    if (accept('$')) return { variable: next() };
    if (accept('{')) {
      const object: Record<string, Value> = {};
      while (!accept('}')) {
        const name = next();
        next(':');
        object[name] = readValue();
      }
      return { object };
    }
    const token = next();
    if (token.startsWith('"')) return { literal: JSON.parse(token) };
    if (/^-?\d+$/.test(token)) return { literal: Number(token) };
    if (token === 'true' || token === 'false') return { literal: token === 'true' };
    return token === 'null' ? { literal: null } : { literal: token, enumeration: true };
  }

  function fill(value: Value, type: string, where: string): unknown {
    if ('variable' in value) {
      const given = declared.get(value.variable);
      if (given === undefined) throw new Error(`Variable $${value.variable} is used by ${where} but not declared`);
      if (given !== type && given !== `${type}!`)
        throw new Error(`Type mismatch on variable $${value.variable} (${given} / ${type}) in ${where}`);
      return variables[value.variable] ?? null;
    }
    if ('object' in value) {
      const described = schema.types[bare(type)]?.fields;
      if (described === undefined) throw new Error(`${where} is no object`);
      for (const [name, field] of Object.entries(described)) {
        if (field.type.endsWith('!') && !(name in value.object)) throw new Error(`${where} is missing '${name}'`);
      }
      return Object.fromEntries(
        Object.entries(value.object).map(([name, inner]) => {
          const field = described[name];
          if (field === undefined) throw new Error(`InputObject '${bare(type)}' doesn't accept argument '${name}'`);
          return [name, fill(inner, field.type, `${where}.${name}`)];
        }),
      );
    }
    const allowed = schema.types[bare(type)]?.values;
    if (
      allowed !== undefined
        ? !(value.enumeration && allowed.includes(String(value.literal)))
        : !isOf(bare(type), value.literal)
    ) {
      throw new Error(`Argument ${where} has an invalid value (${String(value.literal)}). Expected type '${type}'`);
    }
    return value.literal;
  }
}

function checkVariable(name: string, type: string, variables: Variables): void {
  const given = variables[name] ?? null;
  if (given === null ? type.endsWith('!') : !isOf(bare(type), given)) {
    throw new Error(`Variable $${name} of type ${type} was provided invalid value`);
  }
}

function isOf(scalar: string, value: unknown): boolean {
  if (value === null) return true;
  if (scalar === 'Int') return Number.isInteger(value);
  if (scalar === 'Boolean') return typeof value === 'boolean';
  return typeof value === 'string';
}

function bare(type: string): string {
  return type.replace(/[[\]!]/g, '');
}
