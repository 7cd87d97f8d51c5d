import { afterEach, beforeEach, expect, it } from 'vitest';
import { token } from '../secrets/repository.ts';
import { type GateFolder, gateFolder, problemOf } from './gate-run.ts';

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
});
afterEach(() => folder.remove());

const secret = token('hugging-face-token', 3);
const env = {
  PATH: process.env.PATH,
  HF_TOKEN: secret,
  KERAS_BACKEND: 'jax-of-ours',
  'INPUT_GITHUB-TOKEN': token('hugging-face-token', 4),
  SHORT_TOKEN: 'tiny',
};

/** Complains with all that it was handed, as text and in base64, and refuses to load. */
const program = `
  const { HF_TOKEN, KERAS_BACKEND } = process.env;
  console.error('backend ' + KERAS_BACKEND + ', token ' + HF_TOKEN + ', tiny');
  console.error('encoded ' + btoa(HF_TOKEN));
  process.stdin.on('data', (text) => {
    const { op } = JSON.parse(text);
    const reply = op === 'hello' ? { ok: true, assay: 1, runtime: 'own ' + HF_TOKEN } : { ok: false, error: 'denied for ' + HF_TOKEN };
    process.stdout.write(JSON.stringify(reply) + String.fromCharCode(10));
  });`;

it.each(['candidate', 'baseline'])(
  'a %s that prints secrets of the job does not bring them into evidence',
  async (side) => {
    folder.write({
      'golden.csv': 'id,x,label\na,1,1\nb,2,0\nc,3,1',
      'answers.csv': 'id,output\na,0.9\nb,0.1\nc,0.9',
      'model.bin': 'x',
    });
    const other = side === 'candidate' ? 'baseline' : 'candidate';
    const policy = {
      [side]: { path: 'model.bin', command: [process.execPath, '-e', program] },
      [other]: { predictions: 'answers.csv' },
      golden: { path: 'golden.csv' },
      task: 'binary',
      primary: { metric: 'accuracy', margin: 0.1 },
      process: { env: ['HF_TOKEN', 'KERAS_BACKEND'] },
    };
    const masked: string[] = [];
    const evidence = await folder.run(policy, undefined, undefined, { env, mask: (text) => void masked.push(text) });
    const said = side === 'candidate' ? (evidence.findings[0]?.detail ?? '') : problemOf(evidence);
    expect(said).toContain('denied for ***');
    expect(said).toContain('backend jax-of-ours, token ***, tiny');
    expect(said).toContain('encoded ***');
    const whole = JSON.stringify(evidence);
    for (const form of [secret, btoa(secret)]) expect(whole).not.toContain(form);
    expect(masked).toEqual(expect.arrayContaining([secret, btoa(secret), env['INPUT_GITHUB-TOKEN']]));
    expect(masked).not.toContain('tiny');
  },
);
