#!/usr/bin/env node
import { run } from './suite/index.js';

await run('cli');
