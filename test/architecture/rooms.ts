/** What one room of `src` may import. `rooms` are allowed whole, `types` only by `import type`. */
export interface Room {
  readonly rooms: readonly string[];
  readonly types?: readonly string[];
  /** files of other rooms that may be imported by name, whatever `rooms` says: frames of assay.yml, words of a contract */
  readonly files?: readonly string[];
  /** npm packages; `shell` = every declared dependency but `@actions/*` */
  readonly packages: readonly string[] | 'shell' | 'any';
  readonly node: boolean;
  /** what the room is, for the sentence that mends */
  readonly is: string;
}

const cores = ['secrets', 'data', 'model'] as const;
const shell = { types: cores, packages: 'shell', node: true } as const;

/** The table of docs/architecture.md, "Who may import whom". A room imports itself always. */
export const rooms: Readonly<Record<string, Room>> = {
  evidence: { rooms: [], packages: ['zod'], node: false, is: 'the vocabulary' },
  stats: { rooms: [], packages: ['simple-statistics'], node: false, is: 'numbers without domain words' },
  secrets: {
    rooms: ['evidence', 'stats'],
    packages: ['zod', 'yaml'],
    node: false,
    is: 'a pure core',
  },
  data: { rooms: ['evidence', 'stats'], packages: ['zod'], node: false, is: 'a pure core' },
  model: { rooms: ['evidence', 'stats'], packages: ['zod', 're2js'], node: false, is: 'a pure core' },
  report: {
    rooms: ['evidence'],
    packages: ['zod', 'd3-scale', 'd3-shape'],
    node: false,
    is: 'pure functions from evidence to text',
  },
  config: {
    rooms: ['evidence'],
    files: [
      ...cores.flatMap((core) => [`src/${core}/config.ts`, `src/${core}/tighten.ts`]),
      'src/report/config.ts',
      'src/report/tighten.ts',
    ],
    packages: ['zod', 'yaml'],
    node: false,
    is: 'the frame of assay.yml',
  },
  sources: { rooms: ['evidence'], ...shell, is: 'a shell over git and files' },
  providers: {
    rooms: ['evidence'],
    files: ['src/secrets/providers/provider.ts'],
    ...shell,
    is: 'a shell over the hosts of credential providers',
  },
  packages: { rooms: ['evidence'], ...shell, is: 'a shell over npm packages at run time' },
  engines: {
    rooms: ['evidence', 'packages'],
    files: ['src/data/types.ts', 'src/data/counter.ts', 'src/data/looks.ts', 'src/data/shape.ts'],
    ...shell,
    is: 'a shell over query engines',
  },
  runtimes: {
    rooms: ['evidence', 'packages'],
    files: ['src/model/golden/table.ts', 'src/model/tensor.ts'],
    ...shell,
    is: 'a shell over model runtimes',
  },
  github: { rooms: ['evidence'], types: cores, packages: 'any', node: true, is: 'the shell over GitHub' },
  gates: {
    rooms: ['evidence', 'stats', ...cores, 'config', 'sources', 'providers', 'packages', 'engines', 'runtimes'],
    packages: 'shell',
    node: true,
    is: 'the composition of cores and shells',
  },
  entry: {
    rooms: [
      ...['evidence', 'stats', ...cores, 'report', 'config'],
      ...['sources', 'providers', 'packages', 'engines', 'runtimes', 'github', 'gates'],
    ],
    packages: 'shell',
    node: true,
    is: 'where programs start',
  },
};

/** Rooms whose code is a function of its arguments: no node, clock, randomness, console or network. */
export const pureRooms = ['evidence', 'stats', ...cores, 'report', 'config'] as const;
