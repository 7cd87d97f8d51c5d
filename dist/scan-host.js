import { run } from './suite/index.js';

await run('scan-host');
