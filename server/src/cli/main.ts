/** The entry of `helion`, and of the threads that help it. */
import { isMainThread } from 'node:worker_threads';
import { start } from './entry.js';
import { work } from './worker.js';

if (isMainThread) void start('helion', process.argv.slice(2));
else work();
