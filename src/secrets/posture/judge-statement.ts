import { quote } from '../../evidence/quote.ts';
import type { Confidence, Exposure, Family } from '../exposure/exposure.ts';
import { exposureOf } from '../exposure/report.ts';
import { awsAdministrator, awsAnyone, awsSecrets, awsService } from './families.ts';
import type { Statement } from './statement.ts';

/** Actions that hand out the text of a credential, or undo its encryption. */
const handsOutSecrets = /^(secretsmanager:(get|\*|batchget)|ssm:getparameter|kms:decrypt|kms:\*)/i;
/** Actions that give whoever has them the rights of another role or user. */
const givesRights = /^iam:(passrole|\*|createaccesskey|attach\w+policy|put\w+policy|createpolicyversion)$/i;

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
  const whole = actions.find((action) => action === '*' || action === '*:*');
  const first = actions[0] ?? 'all actions but some';
  if (anyone && !bound) say(awsAnyone, first, 'high');
  if (!(resources.includes('*') || (allBut && resources.length === 0))) return found;
  if (whole !== undefined) say(awsAdministrator, whole, 'high');
  else if (allBut) say(awsAdministrator, first, 'medium');
  else {
    const secret = actions.find((action) => handsOutSecrets.test(action));
    if (secret !== undefined) say(awsSecrets, secret, 'medium');
    const wide = actions.filter((one) => one !== secret && (/^[\w-]+:\*$/.test(one) || givesRights.test(one)));
    if (wide[0] !== undefined) {
      // one statement is one thing to mend, however many actions it names
      const name = wide.length === 1 ? wide[0] : `${quote(wide[0])} (one of ${wide.length})`;
      say(awsService, name, 'medium');
    }
  }
  return found;
}

function lower(confidence: Confidence): Confidence {
  return confidence === 'high' ? 'medium' : 'low';
}
