import { createHash } from 'node:crypto';
import { assemble } from '../evidence/assemble.ts';
import type { Evidence, Note } from '../evidence/evidence.ts';
import type { Finding } from '../evidence/finding.ts';
import { tool } from '../evidence/tool.ts';
import { textOf } from '../secrets/encoding.ts';
import { longestWorkflow } from '../secrets/exposure/workflow.ts';
import { workflowEnvironment } from '../secrets/posture/families.ts';
import { formOf, lintPosture, longestPolicy } from '../secrets/posture/lint-posture.ts';
import { listFiles } from '../sources/files.ts';
import { fileReader } from '../sources/read-file.ts';
import type { Io } from './io.ts';
import type { Policy } from './policy.ts';
import { exposureFindings, type SeenExposure } from './secrets/exposure.ts';
import { countUnread, emptyTally, type Tally } from './secrets/look.ts';
import { secretsConfig } from './secrets/secrets-config.ts';
import { unreadFindings, unreadNotes } from './secrets/unread.ts';

interface Looked {
  readonly seen: SeenExposure[];
  readonly counts: { workflows: number; policies: number };
  readonly tally: Tally;
}

/**
 * Judges how far credentials reach: the workflows, AWS policies and Vault policies among the files of the working tree (or
 * of the paths named). `secrets.posture` says how much a finding weighs. `skip` when the tree holds none of them. Nothing of
 * the host is asked: ages, environments and settings of the organisation are not looked at, and a note says so.
 */
export async function postureGate(paths: readonly string[], policy: Policy, io: Io): Promise<Evidence> {
  const started = io.now();
  const config = secretsConfig(policy);
  const looked = await lookAround(paths, io);
  const { workflows, policies } = looked.counts;
  const none = workflows + policies === 0 && looked.tally.unread.size === 0;
  const found = exposureFindings(looked.seen, config, config.posture);
  const findings = [...inOne(found), ...unreadFindings(looked.tally, config)];
  return assemble({
    gate: 'secrets',
    name: 'posture',
    ...(none ? { verdict: 'skip' as const } : {}),
    findings,
    decided: none ? 'no workflow, AWS policy or Vault policy' : decidedWords(findings, workflows, policies),
    limit: none ? 'nothing to judge' : '0',
    counts: { workflows, policies },
    notes: [hostNote, ...unreadNotes(looked.tally)],
    subject: { base: null, head: null, digests: {} },
    policy: policy.source,
    tool,
    seed: io.seed,
    started: new Date(started).toISOString(),
    seconds: Math.max(0, (io.now() - started) / 1000),
  });
}

const hostNote: Note = {
  kind: 'unchecked',
  text: 'The host was not asked: the age of its secrets, reviewers of environments, secrets of the organisation and the default rights of tokens were not looked at.',
};

async function lookAround(paths: readonly string[], io: Io): Promise<Looked> {
  const { files } = await listFiles(io.root, paths);
  const read = fileReader(longestPolicy);
  const looked: Looked = { seen: [], counts: { workflows: 0, policies: 0 }, tally: emptyTally() };
  for (const { name, path } of files) {
    io.signal.throwIfAborted();
    const form = formOf(path);
    if (form === null) continue;
    const got = read(name);
    const plain = 'bytes' in got ? textOf(got.bytes) : null;
    const long = form === 'workflow' && plain !== null && 'bytes' in plain && plain.bytes.length > longestWorkflow;
    if (plain === null || 'unread' in plain || long) {
      // tables and other data are documents too: a long one is worth no word, one that cannot be opened is
      const why = 'unread' in got ? got.unread : null;
      if (why !== 'gone' && (form !== 'document' || why === 'unreadable')) countUnread(looked.tally, 'over-cap', path);
      continue;
    }
    const found = await lintPosture(new TextDecoder().decode(plain.bytes), path);
    if (found === null) continue;
    looked.counts[form === 'workflow' ? 'workflows' : 'policies']++;
    looked.seen.push(...found.map((exposure) => ({ exposure, version: { path, id: null, parents: [] } })));
  }
  return looked;
}

const mostPlaces = 100;

/** Secrets outside of environments are a custom of a whole repository: one finding tells of all places, and where to begin. */
function inOne(findings: readonly Finding[]): Finding[] {
  const isOne = ({ rule, accepted }: Finding) => rule === workflowEnvironment.id && accepted === undefined;
  const ones = findings.filter(isOne);
  const [first] = ones;
  if (first === undefined || ones.length === 1) return [...findings];
  const places = ones.flatMap(({ locations }) => locations);
  const files = new Set(places.map(({ path }) => path)).size;
  const workflows = files === 1 ? 'one workflow' : `${files} workflows`;
  const one: Finding = {
    ...first,
    message: `secrets are used outside of an environment in ${places.length} places of ${workflows}`,
    locations: places.slice(0, mostPlaces),
    fingerprint: createHash('sha256').update(workflowEnvironment.id).digest('hex').slice(0, 32),
  };
  return [...findings.filter((finding) => !isOne(finding)), one];
}

function decidedWords(findings: readonly Finding[], workflows: number, policies: number): string {
  const open = findings.filter(({ severity }) => severity !== 'note');
  const wide = open.filter(({ rule }) => rule !== 'unread-input').length;
  if (open.length > wide && wide === 0) return 'files were not read';
  if (wide > 0) return `${wide} ${wide === 1 ? 'grant' : 'grants'} wider than needed`;
  const of = [
    ...(workflows > 0 ? [`${workflows} ${workflows === 1 ? 'workflow' : 'workflows'}`] : []),
    ...(policies > 0 ? [`${policies} ${policies === 1 ? 'file' : 'files'} of policies`] : []),
  ];
  return `0 of ${of.join(' and ')} too wide`;
}
