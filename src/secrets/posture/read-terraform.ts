import { type HclBlock, type HclEntry, type HclObject, type HclValue, readHcl } from './hcl.ts';
import { type Policies, policiesInDocument } from './read-json.ts';
import type { Statement } from './statement.ts';

/**
 * The policies in a text of HCL: those of Vault itself, and in Terraform `aws_iam_policy_document`, `jsonencode(…)`,
 * documents written out as JSON, and `vault_policy`. `holder` names what is not named inside; `firstLine` as above.
 */
export async function policiesInHcl(text: string, holder: string, firstLine = 1): Promise<Policies> {
  const found: Policies = { statements: [], vault: [] };
  const body = readHcl(text);
  vaultPaths(body.blocks, holder, firstLine, found);
  for (const block of body.blocks) await readBlock(block, firstLine, found);
  return found;
}

function vaultPaths(blocks: readonly HclBlock[], holder: string, firstLine: number, found: Policies): void {
  for (const { type, labels, attributes, line } of blocks) {
    if (type !== 'path' || labels[0] === undefined) continue;
    const old = textsOf(attributes, 'policy');
    const capabilities = [
      ...textsOf(attributes, 'capabilities'),
      ...old.map((one) => (one === 'write' ? 'update' : one)),
    ];
    found.vault.push({ path: labels[0], capabilities, holder, line: line + firstLine - 1 });
  }
}

async function readBlock(block: HclBlock, firstLine: number, found: Policies): Promise<void> {
  const name = [...block.labels].join('.') || block.type;
  if (block.type === 'data' && block.labels[0] === 'aws_iam_policy_document') {
    for (const one of block.blocks) {
      if (one.type === 'statement' && (textsOf(one.attributes, 'effect')[0] ?? 'Allow') === 'Allow')
        found.statements.push(documentStatement(one, name, firstLine));
    }
    return;
  }
  for (const { value, valueLine } of block.attributes)
    await readAttribute(value, valueLine + firstLine - 1, block, name, found);
  for (const inner of block.blocks) await readBlock({ ...inner, labels: block.labels }, firstLine, found);
}

async function readAttribute(
  value: HclValue,
  line: number,
  block: HclBlock,
  name: string,
  found: Policies,
): Promise<void> {
  if (typeof value === 'string') {
    const inner =
      block.labels[0] === 'vault_policy'
        ? await policiesInHcl(value, name, line)
        : /"Statement"/.test(value)
          ? await policiesInDocument(value, name, line)
          : null;
    found.statements.push(...(inner?.statements ?? []));
    found.vault.push(...(inner?.vault ?? []));
  } else if (value !== null && 'fields' in value) {
    found.statements.push(...encodedStatements(value, name, line));
  }
}

/** The statements of a document given as an object, as to `jsonencode`. */
function encodedStatements({ fields }: HclObject, holder: string, line: number): Statement[] {
  const statement = fields.find(({ key }) => key === 'Statement')?.value;
  const all = statement === undefined || statement === null || typeof statement === 'string' ? [] : statement;
  return ('fields' in all ? [all] : all).flatMap((one): Statement[] => {
    if (one === null || typeof one === 'string' || !('fields' in one)) return [];
    const has = (key: string) => one.fields.some((entry) => entry.key === key);
    if (textsOf(one.fields, 'Effect')[0] !== 'Allow') return [];
    const principal = one.fields.find(({ key }) => key === 'Principal')?.value ?? null;
    const named =
      principal !== null && typeof principal !== 'string' && 'fields' in principal
        ? principal.fields.flatMap(({ value }) => texts(value))
        : texts(principal);
    return [
      {
        actions: textsOf(one.fields, 'Action'),
        resources: textsOf(one.fields, 'Resource'),
        allBut: has('NotAction') || has('NotResource'),
        anyone: named.includes('*') || has('NotPrincipal'),
        bound: has('Condition'),
        holder,
        line: one.fields[0]?.line ?? line,
      },
    ];
  });
}

function documentStatement({ attributes, blocks, line }: HclBlock, holder: string, firstLine: number): Statement {
  const given = (key: string) => attributes.some((entry) => entry.key === key);
  return {
    actions: textsOf(attributes, 'actions'),
    resources: textsOf(attributes, 'resources'),
    allBut: given('not_actions') || given('not_resources'),
    anyone: blocks.some(
      ({ type, attributes: own }) =>
        type === 'not_principals' || (type === 'principals' && textsOf(own, 'identifiers').includes('*')),
    ),
    bound: blocks.some(({ type }) => type === 'condition'),
    holder,
    line: line + firstLine - 1,
  };
}

function textsOf(entries: readonly HclEntry[], key: string): string[] {
  return texts(entries.find((entry) => entry.key === key)?.value ?? null);
}

function texts(value: HclValue): string[] {
  const all = value === null || (typeof value !== 'string' && 'fields' in value) ? [] : value;
  return (typeof all === 'string' ? [all] : all).filter((one) => typeof one === 'string');
}
