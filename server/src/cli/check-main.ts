/** The entry of `helion-check`, and of the threads that help it. */
import { isMainThread } from 'node:worker_threads';
import { startCheck } from './check-program.js';
import { work } from './worker.js';

if (isMainThread) void startCheck(process.argv.slice(2));
else work();
