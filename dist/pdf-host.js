import { run } from './suite/index.js';

await run('pdf-host');
