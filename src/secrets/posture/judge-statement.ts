import { quote } from '../../evidence/quote.ts';
import type { Confidence, Exposure, Family } from '../exposure/exposure.ts';
import { exposureOf } from '../exposure/report.ts';
import { awsAdministrator, awsAnyone, awsSecrets, awsService } from './families.ts';
import type { Statement } from './statement.ts';

/** Actions that hand out the text of a credential, or undo its encryption. */
const handOutSecrets = [
  ...['secretsmanager:getsecretvalue', 'secretsmanager:batchgetsecretvalue', 'kms:decrypt', 'ssm:getparameter'],
  ...['ssm:getparameters', 'ssm:getparametersbypath', 'ssm:getparameterhistory'],
];
/** Actions that give whoever has them the rights of another role or user. */
const giveRights = ['passrole', 'createaccesskey', 'createpolicyversion']
  .concat(['user', 'role', 'group'].flatMap((one) => [`attach${one}policy`, `put${one}policy`]))
  .map((name) => `iam:${name}`);

/**
 * What is too wide in one statement that allows something. A condition makes what is found one step less sure, for nobody
 * here knows what it lets through.
 */
export function judgeStatement(statement: Statement, path: string): Exposure[] {
  const { actions, resources, allBut, anyone, bound } = statement;
  const found: Exposure[] = [];
  const say = (family: Family, name: string, confidence: Confidence) =>
    found.push(
      exposureOf(
        family,
        { name, tracked: false, short: false },
        {
          location: { path, startLine: statement.line },
          sink: statement.holder,
          statement: `${statement.holder} ${family.id} ${name}`,
          confidence: bound ? lower(confidence) : confidence,
        },
      ),
    );
  const whole = actions.find((action) => /^[*]+(:[*]+)?$/.test(action));
  const first = actions[0] ?? 'all actions but some';
  if (anyone && !bound) say(awsAnyone, first, 'high');
  if (!(resources.includes('*') || (allBut && resources.length === 0))) return found;
  if (whole !== undefined) say(awsAdministrator, whole, 'high');
  else if (allBut) say(awsAdministrator, first, 'medium');
  else {
    const secret = actions.find((action) => allowsOne(action, handOutSecrets));
    if (secret !== undefined) say(awsSecrets, secret, 'medium');
    const wide = actions.filter((one) => one !== secret && (/^[\w-]+:\*+$/.test(one) || allowsOne(one, giveRights)));
    if (wide[0] !== undefined) {
      // one statement is one thing to mend, however many actions it names
      const name = wide.length === 1 ? wide[0] : `${quote(wide[0])} (one of ${wide.length})`;
      say(awsService, name, 'medium');
    }
  }
  return found;
}

/** Whether an action of a policy, in which `*` stands for any text and `?` for a character, allows one of the actions. */
function allowsOne(pattern: string, actions: readonly string[]): boolean {
  return actions.some((action) => fits(pattern.toLowerCase(), action));
}

/** Goes back to the last `*` only: linear in the pattern for a text, however many there are. */
function fits(pattern: string, text: string): boolean {
  let [at, star, from] = [0, -1, 0];
  for (let i = 0; i < text.length; ) {
    if (pattern[at] === '*') [star, from] = [at++, i];
    else if (pattern[at] === '?' || pattern[at] === text[i]) [at, i] = [at + 1, i + 1];
    else if (star < 0) return false;
    else [at, i] = [star + 1, ++from];
  }
  return /^\**$/.test(pattern.slice(at));
}

function lower(confidence: Confidence): Confidence {
  return confidence === 'high' ? 'medium' : 'low';
}
