import { type Budget, stop, takeEntry } from './budget.ts';

/** A text or attachment of a mail. */
interface MailPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const longestMail = 32 * 2 ** 20;
const mostDepth = 16;

/**
 * The texts and attachments of a mail, or of each mail of an mbox file, decoded: headers, plain text, HTML, attachments by
 * name. Errors: stops with `over-cap` for a mail above 32 MiB or too many of them; `unreadable` when no mail can be read.
 */
export async function* openMail(bytes: Uint8Array, budget: Budget): AsyncGenerator<MailPart> {
  const { default: PostalMime } = await import('postal-mime');
  const mails = mailsIn(bytes);
  for (const [i, mail] of mails.entries()) {
    takeEntry(budget);
    if (mail.length > longestMail) throw stop('over-cap');
    const parsed = await PostalMime.parse(mail, { maxNestingDepth: mostDepth, maxHeadersSize: 2 ** 20 });
    const within = mails.length === 1 ? '' : `mail ${i + 1}/`;
    const lines = parsed.headers.map(({ key, value }) => `${key}: ${value}`);
    const headers = [`subject: ${parsed.subject ?? ''}`, ...lines].join('\n');
    const texts = [
      ['headers.txt', headers],
      ['text.txt', parsed.text],
      ['text.html', parsed.html],
    ] as const;
    for (const [name, text] of texts) {
      if (text !== undefined && text !== '')
        yield counted({ name: within + name, bytes: new TextEncoder().encode(text) }, budget);
    }
    for (const [k, { filename, content }] of parsed.attachments.entries()) {
      takeEntry(budget);
      const data = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
      yield counted({ name: `${within}${filename ?? `attachment ${k + 1}`}`, bytes: data }, budget);
    }
  }
}

function counted(part: MailPart, budget: Budget): MailPart {
  budget.bytes -= part.bytes.length;
  if (budget.bytes < 0) throw stop('over-cap');
  return part;
}

/** The mails of an mbox file, which begin with a line `From `; without such a first line the bytes are one mail. */
function mailsIn(bytes: Uint8Array): Uint8Array[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (buffer.toString('latin1', 0, 5) !== 'From ') return [bytes];
  const mails: Uint8Array[] = [];
  for (let at = 0; at >= 0 && at < bytes.length; ) {
    const body = buffer.indexOf('\n', at) + 1;
    const next = body === 0 ? -1 : buffer.indexOf('\nFrom ', body);
    mails.push(bytes.subarray(body, next < 0 ? bytes.length : next));
    at = next < 0 ? -1 : next + 1;
  }
  return mails;
}
