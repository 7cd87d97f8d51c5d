// A program that serves a model over Arrow files, read and written by another library than ours (apache-arrow).
// It answers for each row the sum of `x` as `sum`, and `words` (the text twice, null for a missing one) beside it.
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as arrow from 'apache-arrow';

const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

function predict({ in: path, batch, out }) {
  const table = arrow.tableFromIPC(readFileSync(path));
  const fields = new Map(table.schema.fields.map((field) => [field.name, field.metadata.get('shape')]));
  if (fields.get('x') !== '[2,2]' || fields.get('text') !== '[]') throw new Error(`shapes ${[...fields].join(' ')}`);
  const rows = new arrow.Table([table.batches[batch]]);
  const count = rows.numRows;
  const x = Array.from({ length: count }, (_, i) => [...rows.getChild('x').get(i)]);
  const whole = Array.from({ length: count }, (_, i) => rows.getChild('whole').get(i));
  const text = Array.from({ length: count }, (_, i) => rows.getChild('text').get(i));
  const sums = x.map((row, i) => row.reduce((a, b) => a + b, 0) + Number(whole[i] - 2n ** 60n));
  const words = text.map((each) => (each === null ? null : each + each));
  const answer = arrow.tableFromArrays({ sum: Float64Array.from(sums), words });
  const plain = new arrow.Table({
    sum: answer.getChild('sum'),
    words: arrow.vectorFromArray(words, new arrow.Utf8()),
  });
  writeFileSync(out, arrow.tableToIPC(plain, 'file'));
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  if (request.op === 'hello') say({ ok: true, assay: 1, runtime: 'arrow 1', exchange: ['lines', 'arrow'] });
  else if (request.op === 'predict') {
    try {
      predict(request);
      say({ ok: true, id: request.id, ns: 1000 });
    } catch (error) {
      say({ ok: false, id: request.id, error: error.message });
    }
  } else {
    say({ ok: true });
    if (request.op === 'close') break;
  }
}
