/** One package of a pinned tree, as npm's lock file names it, without the address that it came from. */
export interface LockedPackage {
  readonly version: string;
  readonly integrity: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

/** A native package with everything it needs: exact versions and a sha512 of every tarball. */
export interface Pin {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  /** packages beside it that it needs but does not depend on, such as data: name and exact version */
  readonly beside?: Readonly<Record<string, string>>;
  /** keys as in `packages` of package-lock.json, e.g. `node_modules/@duckdb/node-api` */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** A machine as npm names it. `libc` is null where there is no choice. */
export interface Machine {
  readonly os: string;
  readonly cpu: string;
  readonly libc: string | null;
}

/** Whether a locked package is a binary for one kind of machine only. */
export function isBinary(locked: LockedPackage): boolean {
  return locked.os !== undefined || locked.cpu !== undefined;
}

/** Whether a locked package may be used on the machine. */
export function fits(locked: LockedPackage, machine: Machine): boolean {
  const allows = (list: readonly string[] | undefined, value: string | null) =>
    list === undefined || value === null || list.includes(value);
  return allows(locked.os, machine.os) && allows(locked.cpu, machine.cpu) && allows(locked.libc, machine.libc);
}
