import type { InputDeclarations } from '../github/inputs.ts';

const text = { kind: 'text' } as const;
const yes = { kind: 'boolean', default: true } as const;
const no = { kind: 'boolean', default: false } as const;
const seed = { kind: 'number', default: 1, min: 0, max: Number.MAX_SAFE_INTEGER } as const;
const out = { kind: 'text', default: 'assay-evidence' } as const;

/** Inputs that every gate's action takes; the same names and defaults stand in `action.yml`, a test compares them. */
const gate = { config: text, 'evidence-out': out, annotations: yes, sarif: text, seed } as const;

const native = { 'install-runtime': yes } as const;
const safety = { 'allow-fork-on-self-hosted': no } as const;
const posting = { token: text, comment: yes } as const;
const files = { html: { kind: 'text', default: 'assay-report.html' }, junit: text } as const;

/** What each action declares. */
export const actionInputs = {
  secrets: { ...gate, mode: { kind: 'choice', choices: ['change', 'tree', 'history', 'posture'], default: 'change' } },
  data: { ...gate, ...native },
  model: { ...gate, ...native, ...safety },
  report: {
    evidence: { kind: 'text', default: 'assay-evidence' },
    config: text,
    needs: text,
    'expected-skips': { kind: 'list' },
    'evidence-out': text,
    workflow: { kind: 'text', default: '.github/workflows/assay.yml' },
    job: text,
    annotations: yes,
    sarif: text,
    ...posting,
    ...files,
  },
  assay: { ...gate, ...native, ...safety, ...posting, ...files },
} as const satisfies Record<string, InputDeclarations>;

export type ActionName = keyof typeof actionInputs;
