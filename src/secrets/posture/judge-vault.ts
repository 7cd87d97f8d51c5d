import type { Exposure } from '../exposure/exposure.ts';
import { exposureOf } from '../exposure/report.ts';
import { vaultRoot, vaultSudo } from './families.ts';

/** What a Vault policy says of one path. */
export interface VaultPath {
  readonly path: string;
  readonly capabilities: readonly string[];
  /** the policy's name */
  readonly holder: string;
  /** 1-based */
  readonly line: number;
}

const whole = /^(\*|\+\/\*|\+\/\+\/\*)$/;
const system = /^(sys|auth|identity)\/\*$/;
const changes = ['create', 'update', 'patch', 'delete', 'sudo'];

/** What is too wide in what a policy says of one path: all paths, a whole administrative tree that may be changed, `sudo`. */
export function judgeVault({ path, capabilities, holder, line }: VaultPath, file: string): Exposure[] {
  if (capabilities.length === 0 || capabilities.includes('deny')) return [];
  const mayChange = capabilities.some((one) => changes.includes(one));
  const family =
    whole.test(path) || (system.test(path) && mayChange) ? vaultRoot : capabilities.includes('sudo') ? vaultSudo : null;
  if (family === null) return [];
  const exact = family === vaultSudo && !/[*+]/.test(path);
  const place = {
    location: { path: file, startLine: line },
    sink: holder,
    statement: `${holder} ${family.id} ${path}`,
    confidence: exact ? ('low' as const) : ('high' as const),
  };
  return [exposureOf(family, { name: path, tracked: false, short: false }, place)];
}
