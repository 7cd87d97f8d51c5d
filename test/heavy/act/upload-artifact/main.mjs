import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const workspace = process.env.GITHUB_WORKSPACE;
const artifact = join(process.env.ASSAY_TEST_ARTIFACTS, process.env.INPUT_NAME);
const paths = process.env.INPUT_PATH.split('\n').filter((path) => path.trim() !== '');

// one folder becomes the artifact's root; several paths keep theirs
for (const path of paths) {
  if (existsSync(join(workspace, path)))
    cpSync(join(workspace, path), paths.length === 1 ? artifact : join(artifact, path), { recursive: true });
}
