#!/usr/bin/env node
// What `dist/cli/main.js` is made of (scripts/bundle.mjs): all else is in chunks beside it.
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createChunkLoader } from './load-chunks.js';
import type { runProcess } from './run-process.js';

// Node maps stack traces only of what it loads itself (`--enable-source-maps`).
const load = process.sourceMapsEnabled ? createRequire(import.meta.url) : createChunkLoader(dirname(fileURLToPath(import.meta.url)));
const command = load('./run-process.cjs') as { runProcess: typeof runProcess };
await command.runProcess();
