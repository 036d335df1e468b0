/**
 * The entry of `helion-check`, which is `helion check` under the name that it has always had. It knew one subcommand,
 * `predict`, and still does.
 */
import { isMainThread } from 'node:worker_threads';
import { checkCommand } from './check.js';
import { start } from './entry.js';
import { work } from './worker.js';

const args = process.argv.slice(2);
if (isMainThread) void start('helion-check', args, args[0] === 'predict' ? undefined : checkCommand);
else work();
