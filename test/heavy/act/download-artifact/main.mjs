import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const from = process.env.ASSAY_TEST_ARTIFACTS;
const to = join(process.env.GITHUB_WORKSPACE, process.env.INPUT_PATH);
const start = process.env.INPUT_PATTERN.replace(/\*$/, '');

for (const name of readdirSync(from).filter((one) => one.startsWith(start))) {
  cpSync(join(from, name), join(to, name), { recursive: true });
}
