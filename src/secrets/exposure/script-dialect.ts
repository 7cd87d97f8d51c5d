import type { Dialect, Source } from './flow.ts';
import { scriptFamilies } from './script-families.ts';

const first = { argument: 0 } as const;
const environment = { name: 'the whole environment', all: false };

const sources: readonly Source[] = [
  { callee: /^(Deno|Bun)\.env\.get$/, name: first, when: 'named' },
  { callee: /^(core\.)?getInput$/, name: first, when: 'named' },
  { callee: /^(configService|config|this\.configService|this\.config)\.(get|getOrThrow)$/, name: first, when: 'named' },
  { callee: /\.getSecretValue(\(\)\.promise)?$/, name: { fixed: 'getSecretValue()' }, when: 'always', answer: true },
  { callee: /\.accessSecretVersion$/, name: { fixed: 'accessSecretVersion()' }, when: 'always', answer: true },
  { callee: /^(\w*[cC]lient)\.getSecret$/, name: first, when: 'stored', answer: true },
  { callee: /^keytar\.getPassword$/, name: { fixed: 'keytar.getPassword()' }, when: 'always' },
];

/** JavaScript and TypeScript: the environment, what hands values on, and the sinks. */
export const script: Dialect = {
  sources,
  families: scriptFamilies,
  stores: {
    'process.env': environment,
    'globalThis.process.env': environment,
    'import.meta.env': environment,
    'Bun.env': environment,
    'Deno.env.toObject()': environment,
  },
  passing:
    /^(String|JSON\.stringify|Object\.(assign|entries|values|fromEntries|freeze)|encodeURIComponent|encodeURI|btoa|Buffer\.from|util\.(inspect|format)|inspect|structuredClone|Array\.from|URLSearchParams|Headers)$/,
  methods: /^(trim|trimStart|trimEnd|toString|toLowerCase|toUpperCase|concat|padStart|padEnd|normalize)$/,
  masks: /^(core\.)?setSecret$/,
  targets: [],
};
